import type { Problem } from '../problem';
import { type Cell, neutralise } from '../schema/cell';
import { sameCell } from '../schema/changes';
import type { Table, TableRow } from '../schema/readTable';
import type { Registry } from '../schema/registry';
import type { Book } from './book';
import { toGoogle } from './clock';

type Row = TableRow<Registry>;

const ROUNDS = 3;

/**
 * Takes whole rows away, found by number on a fresh reading. A row a person changed since it was decided on stays and is
 * reported. Afterwards the numbers are read back: where the sheet was sorted in that instant and a stranger's row went
 * instead, the stranger comes back and the search goes on.
 */
export function removeRows(book: Book, decided: Table<Registry>, ids: readonly string[]): Problem[] {
  const { registry } = decided;
  const wanted = new Set(ids);
  const before = new Map(decided.rows.map((row) => [row.id, row]));
  let fresh = book.readAgain(registry);
  for (let round = 0; round < ROUNDS; round++) {
    const going = fresh.rows.filter((row) => wanted.has(row.id) && isSame(before.get(row.id), row));
    if (going.length === 0) break;
    deleteRuns(book, registry, going);
    fresh = bringBack(book, fresh, wanted);
  }
  return fresh.rows.filter(({ id }) => wanted.has(id)).map((row) => changedMeanwhile(registry, row));
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

/** The sheet as it is now, with everybody on it who went by mistake. */
function bringBack(book: Book, before: Table<Registry>, wanted: ReadonlySet<string>): Table<Registry> {
  const { registry } = before;
  const now = book.readAgain(registry);
  const present = new Set(now.rows.map(({ id }) => id));
  const lost = before.rows.filter(({ id }) => id !== '' && !wanted.has(id) && !present.has(id));
  if (lost.length === 0) return now;
  const sheet = book.sheetOf(registry);
  sheet.insertRowsAfter(now.lastRow, lost.length);
  const range = sheet.getRange(now.lastRow + 1, 1, lost.length, before.width);
  range.setValues(
    lost.map(({ cells }) => Array.from({ length: before.width }, (_, place) => safe(cells[place] ?? ''))),
  );
  return book.readAgain(registry);
}

const safe = (cell: Cell) => toGoogle(typeof cell === 'string' ? neutralise(cell) : cell);

const changedMeanwhile = (registry: Registry, { id, row }: Row): Problem => ({
  code: 'edited-meanwhile',
  message: `Лист «${registry.sheet}», строка ${row} (${id}): её исправили, пока шла работа. Строка оставлена.`,
  where: { sheet: registry.sheet, row },
});
