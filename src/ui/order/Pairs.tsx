import type { OrderView } from '../../panels';
import { Button } from '../pieces/Button';
import { plain } from '../wording';

interface PairsProps {
  readonly pairs: OrderView['pairs'];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (ids: ReadonlySet<string>) => void;
}

/** Pairs of the order with check boxes; a blocked one cannot be ticked and says why. */
export const Pairs = ({ pairs, chosen, choose }: PairsProps) => {
  const free = pairs.filter(({ blocked }) => blocked === '').map(({ id }) => id);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  return (
    <section class="pairs" aria-label="Пары в приказе">
      <h2>
        Пары в приказе{' '}
        <span class="soft">
          выбрано {plain(chosen.size)} из {plain(pairs.length)}
        </span>
        <span class="stretch" />
        <Button kind="text" disabled={chosen.size === free.length} onClick={() => choose(new Set(free))}>
          Выбрать все
        </Button>
        <Button kind="text" disabled={chosen.size === 0} onClick={() => choose(new Set())}>
          Снять все
        </Button>
      </h2>
      {pairs.length === 0 && (
        <p class="box neutral">Пар пока нет. Сначала подберите и примите их: «Наставничество» → «Подобрать пары…».</p>
      )}
      <ul>
        {pairs.map(({ id, mentor, mentee, form, blocked }) => (
          <li key={id} class={blocked ? 'blocked' : ''}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(id) && blocked === ''}
                disabled={blocked !== ''}
                onChange={() => toggle(id)}
              />
              <span>
                {mentor} – {mentee} <span class="number">{id}</span>
                <span class="soft">{form}</span>
                {blocked && <span class="reason">{blocked}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
};
