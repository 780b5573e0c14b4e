import type { DocumentList } from '../../panels';
import { Button } from '../pieces/Button';

interface RowsProps {
  readonly list: DocumentList;
  readonly rows: readonly (readonly string[])[];
  readonly change: (rows: readonly (readonly string[])[]) => void;
}

/** A list that is typed: one line for each item, an empty line ready below. */
export const Rows = ({ list: { caption, columns, required }, rows, change }: RowsProps) => {
  const empty = columns.map(() => '');
  const shown = [...rows, empty];
  const set = (row: number, place: number, text: string) =>
    change(
      shown
        .map((cells, at) =>
          at === row ? columns.map((_, index) => (index === place ? text : (cells[index] ?? ''))) : cells,
        )
        .filter((cells, at) => at < rows.length || cells.some((cell) => cell !== '')),
    );
  return (
    <section class="typed" aria-label={caption}>
      <h2>
        {caption}
        {required && <span class="required"> *</span>}
      </h2>
      {shown.map((cells, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names of their own and are never moved
        <div class="typed-row" key={row}>
          {columns.map((column, place) => (
            <input
              key={column.caption}
              type={column.kind === 'date' ? 'date' : 'text'}
              {...(column.kind === 'name' ? { list: 'names' } : {})}
              placeholder={columns.length > 1 ? column.caption : row === rows.length ? 'Добавить' : ''}
              aria-label={`${column.caption} – строка ${row + 1}`}
              autocomplete="off"
              value={cells[place] ?? ''}
              onInput={(event) => set(row, place, event.currentTarget.value)}
            />
          ))}
          <Button
            kind="text"
            label={`Убрать строку ${row + 1}`}
            disabled={row === rows.length}
            onClick={() => change(rows.filter((_, at) => at !== row))}
          >
            ×
          </Button>
        </div>
      ))}
    </section>
  );
};
