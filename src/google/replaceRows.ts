import { cellOf } from '../schema/changes';
import type { Table } from '../schema/readTable';
import { columnKeys, type KeyOf, type Registry, type RowOf } from '../schema/registry';
import { formatOf } from '../schema/sheetPlan';
import type { Book } from './book';
import { toGoogle } from './clock';

/**
 * Puts new rows in place of all rows of a sheet the program owns. New rows and the blanks over what is left of the old
 * ones travel in one write, so that nobody ever sees the sheet empty; columns a person added are not touched.
 */
export function replaceRows<R extends Registry>(book: Book, table: Table<R>, rows: readonly Partial<RowOf<R>>[]): void {
  const { registry, layout, lastRow, height: ready } = table;
  const sheet = book.sheetOf(registry);
  const height = Math.max(rows.length, lastRow - 1);
  if (height === 0) return;
  const missing = rows.length + 1 - ready;
  // The first rows take their look and lists from the spare row below them, not from the header.
  if (missing > 0 && ready === 1) sheet.insertRowsBefore(2, missing);
  else if (missing > 0) sheet.insertRowsAfter(ready, missing);
  for (const run of runs(registry, layout)) {
    const range = sheet.getRange(2, run.start + 1, height, run.keys.length);
    const columns = run.keys.map((key) => registry.columns[key]);
    range.setNumberFormats(
      Array.from({ length: height }, () => columns.map((column) => (column ? formatOf(column.input) : '@'))),
    );
    range.setValues(
      Array.from({ length: height }, (_, index) =>
        run.keys.map((key, place) => {
          const column = columns[place];
          return column ? toGoogle(cellOf(column, rows[index]?.[key])) : '';
        }),
      ),
    );
  }
}

/** Own columns that stand side by side. */
function runs<R extends Registry>(registry: R, layout: Table<R>['layout']): { start: number; keys: KeyOf<R>[] }[] {
  const placed = columnKeys(registry)
    .flatMap((key) => (layout[key] === undefined ? [] : [{ key, place: layout[key] as number }]))
    .sort((a, b) => a.place - b.place);
  const found: { start: number; keys: KeyOf<R>[] }[] = [];
  for (const { key, place } of placed) {
    const last = found[found.length - 1];
    if (last && last.start + last.keys.length === place) last.keys.push(key);
    else found.push({ start: place, keys: [key] });
  }
  return found;
}
