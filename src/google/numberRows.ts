import { type Block, sameCell } from '../schema/changes';
import { idGiver } from '../schema/nextId';
import type { Table } from '../schema/readTable';
import { idKey, type KeyOf, type Registry } from '../schema/registry';
import type { Book } from './book';
import { writeBlocks } from './commit';

/**
 * Gives numbers to rows a person typed by hand. The rows are read back: where the sheet was sorted in that instant and
 * a number fell on somebody else's row, that row gets its own number back and the new row waits for the next command.
 */
export function numberRows<R extends Registry>(book: Book, registry: R, used: readonly string[]): number {
  const key = idKey(registry) as KeyOf<R> | undefined;
  const table = book.read(registry);
  const place = key === undefined ? undefined : table.layout[key];
  const input = key === undefined ? undefined : registry.columns[key]?.input;
  const nameless = table.rows.filter(({ id }) => id === '');
  if (place === undefined || input?.kind !== 'id' || nameless.length === 0) return 0;
  const give = idGiver(input.prefix, [...table.rows.map(({ id }) => id), ...used]);
  const given = new Map(nameless.map((row) => [give(), row]));
  const number = (row: number, id: string): Block => ({ row, column: place + 1, cells: [[id]], formats: [['@']] });
  const sheet = book.sheetOf(registry);
  writeBlocks(
    sheet,
    [...given].map(([id, { row }]) => number(row, id)),
  );
  SpreadsheetApp.flush();
  const astray = strayNumbers(table, book.readAgain(registry), given, place);
  if (astray.length === 0) return given.size;
  writeBlocks(
    sheet,
    astray.map(({ row, id }) => number(row, id)),
  );
  SpreadsheetApp.flush();
  book.readAgain(registry);
  return given.size - astray.length;
}

/** Rows that carry a new number but are not the row it was meant for, with the number they had before. */
function strayNumbers<R extends Registry>(
  before: Table<R>,
  now: Table<R>,
  given: ReadonlyMap<string, Table<R>['rows'][number]>,
  place: number,
): { row: number; id: string }[] {
  const same = (one: Table<R>['rows'][number], other: Table<R>['rows'][number]) =>
    one.cells.every((cell, index) => index === place || sameCell(cell, other.cells[index]));
  return now.rows.flatMap((row) => {
    const meant = given.get(row.id);
    if (!meant || same(meant, row)) return [];
    const owner = before.rows.find((earlier) => same(earlier, row));
    return owner ? [{ row: row.row, id: owner.id }] : [];
  });
}
