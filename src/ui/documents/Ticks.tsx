import type { DocumentOption } from '../../panels';
import { Button } from '../pieces/Button';
import { plain } from '../wording';

interface TicksProps {
  readonly title: string;
  readonly options: readonly DocumentOption[];
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
}

/** People or pairs with check boxes; a blocked one cannot be ticked and says why. */
export const Ticks = ({ title, options, chosen, choose }: TicksProps) => {
  const free = options.filter(({ blocked }) => blocked === '').map(({ id }) => id);
  const isChosen = new Set(chosen);
  return (
    <section class="pairs" aria-label={title}>
      <h2>
        {title}{' '}
        <span class="soft">
          выбрано {plain(chosen.length)} из {plain(options.length)}
        </span>
        <span class="stretch" />
        <Button kind="text" disabled={chosen.length === free.length} onClick={() => choose(free)}>
          Выбрать все
        </Button>
        <Button kind="text" disabled={chosen.length === 0} onClick={() => choose([])}>
          Снять все
        </Button>
      </h2>
      {options.length === 0 && <p class="box neutral">Выбирать пока не из кого: заполните реестры и подберите пары.</p>}
      <ul>
        {options.map(({ id, caption, note, blocked }) => (
          <li key={id} class={blocked ? 'blocked' : ''}>
            <label>
              <input
                type="checkbox"
                checked={isChosen.has(id)}
                disabled={blocked !== ''}
                onChange={() => choose(isChosen.has(id) ? chosen.filter((one) => one !== id) : [...chosen, id])}
              />
              <span>
                {caption} {id !== caption && <span class="number">{id}</span>}
                <span class="soft">{note}</span>
                {blocked && <span class="reason">{blocked}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
};
