import { useMemo } from 'preact/hooks';
import type { PersonCard, SuggestionCard } from '../../panels';
import { Button } from '../pieces/Button';
import { TagList } from '../pieces/TagList';
import { count, nouns } from '../wording';
import { loadText } from './sayings';

export interface SuggestionActions {
  readonly accept: (card: SuggestionCard) => void;
  readonly lock: (card: SuggestionCard) => void;
  readonly forbid: (card: SuggestionCard) => void;
  readonly replace: (card: SuggestionCard) => void;
  readonly explain: (mentee: PersonCard, alternatives: SuggestionCard['alternatives']) => void;
}

interface SuggestionViewProps {
  readonly card: SuggestionCard;
  readonly current: boolean;
  /** Place among the shown ones, from 1, and how many are shown. */
  readonly place: number;
  readonly of: number;
  readonly actions: SuggestionActions;
}

/** One suggestion. Kept as it is until something of its own changes: a list may hold hundreds. */
export const SuggestionView = ({ card, current, place, of, actions }: SuggestionViewProps) => {
  const { mentee, mentor, decision, load } = card;
  const locked = decision === 'locked';
  const body = useMemo(() => <Body card={card} actions={actions} />, [card, actions]);
  return (
    <article
      class={`suggestion ${locked ? 'locked' : ''}`}
      id={cardId(mentee.id)}
      data-mentee={mentee.id}
      tabIndex={current ? 0 : -1}
      aria-posinset={place}
      aria-setsize={of}
      aria-label={`${mentee.name} и ${mentor.name}, ${count(card.score, nouns.point)}, ${loadText(load)}${locked ? ', закреплено' : ''}`}
    >
      {body}
    </article>
  );
};

export const cardId = (menteeId: string): string => `pair-${menteeId}`;

const Body = ({ card, actions }: { readonly card: SuggestionCard; readonly actions: SuggestionActions }) => {
  const { mentee, mentor, commonTags, missingTags, reasons } = card;
  const locked = card.decision === 'locked';
  return (
    <>
      <div class="sides">
        <Person person={mentee} side="Наставляемый" common={commonTags} missing={missingTags} />
        <Person person={mentor} side="Наставник" common={commonTags} missing={[]} />
        <Figures card={card} />
      </div>
      {reasons.length > 0 && (
        <ul class="reasons" aria-label="Почему предложена эта пара">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <div class="actions">
        <Button kind="primary" onClick={() => actions.accept(card)}>
          Принять
        </Button>
        <Button onClick={() => actions.lock(card)}>{locked ? 'Снять закрепление' : 'Закрепить'}</Button>
        <Button onClick={() => actions.forbid(card)}>Запретить</Button>
        <Button kind="text" onClick={() => actions.replace(card)}>
          Другой наставник…
        </Button>
        <Button kind="text" onClick={() => actions.explain(mentee, card.alternatives)}>
          Почему не предложен…?
        </Button>
      </div>
    </>
  );
};

const Figures = ({ card: { score, form, load, decision } }: { readonly card: SuggestionCard }) => (
  <div class="pair-figures">
    <strong>{count(score, nouns.point)}</strong>
    <span>{form}</span>
    <span class="load">
      <span class="places" aria-hidden="true">
        {Array.from({ length: Math.min(load.places, 8) }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: places have no identity of their own
          <i key={at} class={at < load.taken ? 'taken' : ''} />
        ))}
      </span>
      {loadText(load)}
    </span>
    {decision === 'locked' && <span class="mark">закреплено</span>}
  </div>
);

interface PersonProps {
  readonly person: PersonCard;
  readonly side: string;
  readonly common: readonly string[];
  readonly missing: readonly string[];
}

const Person = ({ person, side, common, missing }: PersonProps) => (
  <div class="person">
    <h3>
      <span class="unseen">{side}: </span>
      {person.name} <span class="number">{person.id}</span>
    </h3>
    {person.about && <p class="soft">{person.about}</p>}
    <TagList tags={person.tags} common={common} missing={missing} />
    {person.request && (
      <p class="request" title={person.request}>
        {person.request}
      </p>
    )}
  </div>
);
