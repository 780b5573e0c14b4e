import type { Objective, PairingView } from '../../panels';
import { Button } from '../pieces/Button';
import { count, nouns, plain } from '../wording';
import { objectives, otherObjective, otherWouldGive } from './sayings';

interface HeaderProps {
  readonly totals: PairingView['totals'];
  readonly busy: boolean;
  readonly search: (objective: Objective) => void;
}

/** Totals on the left, the two objectives side by side on the right. */
export const Header = ({ totals, busy, search }: HeaderProps) => {
  const other = otherObjective(totals.objective);
  return (
    <header class="totals">
      <dl class="figures">
        <Figure caption="Наставляемых" value={totals.mentees} />
        <Figure caption="Предложено пар" value={totals.suggested} />
        <Figure caption="Уже в парах" value={totals.alreadyPaired} />
        <Figure caption="Мест у наставников" value={totals.places} />
        <Figure caption="Сумма баллов" value={totals.score} />
      </dl>
      <section class="objectives" aria-label="Что важнее при подборе">
        <div class="objective chosen">
          <h3>
            {objectives[totals.objective].title} <span class="mark">выбран</span>
          </h3>
          <p class="soft">{objectives[totals.objective].aim}</p>
          <p>
            {count(totals.suggested, nouns.pair)}, {count(totals.score, nouns.point)}
          </p>
        </div>
        <div class="objective">
          <h3>
            {objectives[other].title}
            <Button
              kind="text"
              disabled={busy}
              label={`Подобрать по цели «${objectives[other].title}»`}
              onClick={() => search(other)}
            >
              Подобрать так
            </Button>
          </h3>
          <p class="soft">{objectives[other].aim}</p>
          <p>
            {count(totals.other.suggested, nouns.pair)}, {count(totals.other.score, nouns.point)}
          </p>
          <p class="soft">{otherWouldGive(totals)}</p>
        </div>
      </section>
    </header>
  );
};

const Figure = ({ caption, value }: { readonly caption: string; readonly value: number }) => (
  <div>
    <dt>{caption}</dt>
    <dd>{plain(value)}</dd>
  </div>
);
