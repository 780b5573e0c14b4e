import type { DeedsView } from '../../panels';
import { Button } from '../pieces/Button';
import { moment, plain } from '../wording';

interface DeedListProps {
  readonly view: DeedsView;
  readonly isBusy: boolean;
  readonly look: (id: string) => void;
}

/** Deeds, newest first, each with what can be done about it. */
export const DeedList = ({ view: { deeds, older }, isBusy, look }: DeedListProps) =>
  deeds.length === 0 ? (
    <p class="empty soft">В журнале пока нет действий.</p>
  ) : (
    <div class="list">
      <table class="lines">
        <thead>
          <tr>
            <th class="narrow">Когда</th>
            <th>Что сделано</th>
            <th class="narrow">Сколько</th>
            <th>Отмена</th>
          </tr>
        </thead>
        <tbody>
          {deeds.map(({ id, at, who, action, count, undo, note }) => (
            <tr key={id || at}>
              <td class="narrow">
                {moment(at)}
                <div class="soft">{id}</div>
              </td>
              <td>
                {action}
                <div class="soft">{who || 'программа'}</div>
              </td>
              <td class="narrow">{plain(count)}</td>
              <td>
                {undo === 'possible' ? (
                  <Button disabled={isBusy} label={`Отменить ${id}: ${action}`} onClick={() => look(id)}>
                    Отменить…
                  </Button>
                ) : (
                  <span class="soft">{note}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {older > 0 && <p class="soft">Ещё {plain(older)} – на листе «Журнал».</p>}
    </div>
  );
