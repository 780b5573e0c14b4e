import type { Problem } from '../problem';
import { sameCell } from '../schema/changes';
import type { Table, TableRow } from '../schema/readTable';
import type { Registry } from '../schema/registry';
import type { Book } from './book';
import { toGoogle } from './clock';

type Row = TableRow<Registry>;

/**
 * Takes whole rows away, found by number on a fresh reading. A row a person changed since it was decided on stays and is
 * reported. Afterwards the numbers are read back: where the sheet was sorted in that instant and a stranger's row went
 * instead, the stranger comes back.
 */
export function removeRows(book: Book, decided: Table<Registry>, ids: readonly string[]): Problem[] {
  const { registry } = decided;
  const fresh = book.readAgain(registry);
  const wanted = new Set(ids);
  const before = new Map(decided.rows.map((row) => [row.id, row]));
  const found = fresh.rows.filter(({ id }) => wanted.has(id));
  const going = found.filter((row) => isSame(before.get(row.id), row));
  if (going.length > 0) {
    deleteRuns(book, registry, going);
    bringBack(book, fresh, wanted);
  }
  return found.filter((row) => !going.includes(row)).map((row) => changedMeanwhile(registry, row));
}

const isSame = (one: Row | undefined, other: Row): boolean =>
  one !== undefined &&
  Array.from({ length: Math.max(one.cells.length, other.cells.length) }).every((_, place) =>
    sameCell(one.cells[place] ?? '', other.cells[place] ?? ''),
  );

/** From the bottom up, neighbours together: what stands above keeps its place. */
function deleteRuns(book: Book, registry: Registry, rows: readonly Row[]): void {
  const sheet = book.sheetOf(registry);
  const places = rows.map(({ row }) => row).sort((a, b) => b - a);
  // A sheet must keep a row below the frozen caption.
  if (places.length >= sheet.getMaxRows() - 1) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
  for (let start = 0; start < places.length; ) {
    let end = start;
    while (places[end + 1] === (places[end] ?? 0) - 1) end += 1;
    sheet.deleteRows(places[end] ?? 0, end - start + 1);
    start = end + 1;
  }
}

function bringBack(book: Book, before: Table<Registry>, wanted: ReadonlySet<string>): void {
  const { registry } = before;
  const now = book.readAgain(registry);
  const present = new Set(now.rows.map(({ id }) => id));
  const lost = before.rows.filter(({ id }) => id !== '' && !wanted.has(id) && !present.has(id));
  if (lost.length === 0) return;
  const sheet = book.sheetOf(registry);
  sheet.insertRowsAfter(now.lastRow, lost.length);
  const range = sheet.getRange(now.lastRow + 1, 1, lost.length, before.width);
  range.setValues(
    lost.map(({ cells }) => Array.from({ length: before.width }, (_, place) => toGoogle(cells[place] ?? ''))),
  );
}

const changedMeanwhile = (registry: Registry, { id, row }: Row): Problem => ({
  code: 'edited-meanwhile',
  message: `Лист «${registry.sheet}», строка ${row} (${id}): её исправили, пока шла работа. Строка оставлена.`,
  where: { sheet: registry.sheet, row },
});
