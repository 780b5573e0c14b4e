import type { ChangeLine, UndoPreview } from '../../panels';
import { Button } from '../pieces/Button';
import { Problems } from '../pieces/Problems';
import { count, moment, nouns, plain } from '../wording';

interface PreviewProps {
  readonly preview: UndoPreview;
  readonly isBusy: boolean;
  readonly undo: () => void;
  readonly back: () => void;
}

/** What would change back, before anything does. */
export const Preview = ({ preview, isBusy, undo, back }: PreviewProps) => {
  const { deed, lines, more, kept } = preview;
  return (
    <>
      <div class="list deed">
        <section>
          <h2>{deed.action}</h2>
          <p class="soft">
            {deed.id}, {moment(deed.at)}
            {deed.who && `, ${deed.who}`}
          </p>
          <p>{promise(preview)}</p>
        </section>
        <Problems
          problems={kept.map((message) => ({ code: 'kept', message }))}
          tone="warning"
          title="Останется как есть"
        />
        {lines.length > 0 && <Lines lines={lines} />}
        {more > 0 && <p class="soft">И ещё {plain(more)}.</p>}
      </div>
      <footer class="actions">
        <Button kind="primary" disabled={isBusy} onClick={undo}>
          Отменить действие
        </Button>
        <Button disabled={isBusy} onClick={back}>
          Назад
        </Button>
        <span class="soft">Саму отмену тоже можно отменить.</span>
      </footer>
    </>
  );
};

function promise({ totals: { cells, rowsGone, rowsBack } }: UndoPreview): string {
  const parts = [
    ...(cells > 0 ? [`вернутся прежние значения: ${count(cells, nouns.cell)}`] : []),
    ...(rowsGone > 0 ? [`будет убрано: ${count(rowsGone, nouns.row)}`] : []),
    ...(rowsBack > 0 ? [`вернётся: ${count(rowsBack, nouns.row)}`] : []),
  ];
  return parts.length > 0
    ? `Если отменить, ${parts.join('; ')}.`
    : 'Возвращать нечего: всё уже как прежде или исправлено позже.';
}

const Lines = ({ lines }: { readonly lines: readonly ChangeLine[] }) => (
  <table class="lines changes">
    <thead>
      <tr>
        <th>Где</th>
        <th>Сейчас</th>
        <th>Станет</th>
      </tr>
    </thead>
    <tbody>
      {lines.map(({ sheet, id, column, now, after }) => (
        <tr key={`${sheet} ${id} ${column}`}>
          <td>
            «{sheet}»{id && `, ${id}`}
            {column && <div class="soft">{column}</div>}
          </td>
          <td class="was">{now || (column ? 'пусто' : 'строки нет')}</td>
          <td>{after || (column ? 'пусто' : 'строка убрана')}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
