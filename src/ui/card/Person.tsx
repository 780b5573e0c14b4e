import type { CardView, PersonAction } from '../../panels';
import { TagList } from '../pieces/TagList';
import { Actions } from './Actions';
import { Consents } from './Consents';
import { Sections } from './Sections';

interface PersonProps {
  readonly card: CardView;
  readonly busy: boolean;
  readonly run: (action: PersonAction) => void;
}

/** The card itself: who it is, what blocks them and what helps, then everything known. */
export const Person = ({ card, busy, run }: PersonProps) => {
  const { id, name, about, status, tags, obstacles, consents, sections, actions } = card;
  return (
    <article class="card" aria-label={`Карточка ${id}`}>
      <header>
        <h2>{name}</h2>
        <p class="soft">{[id, about].filter(Boolean).join(' · ')}</p>
        {status && <span class="mark">{status}</span>}
        <TagList tags={tags} />
      </header>
      <section class="obstacles" aria-label="Что мешает">
        {obstacles.length === 0 ? (
          <p class="box good">Ничего не мешает.</p>
        ) : (
          <ul>
            {obstacles.map((obstacle) => (
              <li key={obstacle.id} class="box warning">
                <p>{obstacle.text}</p>
                <Actions actions={obstacle.actions} about="" busy={busy} run={run} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <Consents {...{ consents, busy, run }} />
      <Sections {...{ sections, busy, run }} />
      <section class="all-deeds">
        <h3>Что можно сделать</h3>
        <ul>
          {actions.map((action) => (
            <li key={action.caption}>
              <button type="button" class="button text" disabled={busy} onClick={() => run(action)}>
                {action.caption}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
};
