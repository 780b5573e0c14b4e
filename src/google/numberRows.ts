import { type Block, sameRow } from '../schema/changes';
import { idGiver } from '../schema/nextId';
import type { Table } from '../schema/readTable';
import { idKey, type KeyOf, type Registry } from '../schema/registry';
import type { Book } from './book';
import { applyAll } from './ownSpreadsheet';
import { blockRequest } from './requests';

type Row = Table<Registry>['rows'][number];

/** Rows of one sheet that were typed by hand, by the number each is to get. */
interface Numbering {
  readonly table: Table<Registry>;
  readonly place: number;
  readonly given: ReadonlyMap<string, Row>;
}

/**
 * Gives numbers to rows a person typed by hand, on all sheets in one call. The rows are read back: where a sheet was
 * sorted in that instant and a number fell on somebody else's row, that row gets its own number back and the new row
 * waits for the next command.
 */
export function numberRows(book: Book, registries: readonly Registry[], used: readonly string[]): number {
  const numberings = registries.flatMap((registry) => numberingOf(book.read(registry), used));
  if (numberings.length === 0) return 0;
  write(
    book,
    numberings.flatMap(({ table, place, given }) =>
      [...given].map(([id, { row }]) => ({ table, block: numberBlock(row, id, place) })),
    ),
  );
  readBack(book, numberings);
  const astray = numberings.flatMap((numbering) => {
    const { table, place } = numbering;
    const strays = strayNumbers(numbering, book.read(table.registry));
    return strays.map(({ row, id }) => ({ table, block: numberBlock(row, id, place) }));
  });
  if (astray.length > 0) {
    write(book, astray);
    readBack(book, numberings);
  }
  return numberings.reduce((sum, { given }) => sum + given.size, 0) - astray.length;
}

function numberingOf(table: Table<Registry>, used: readonly string[]): Numbering[] {
  const { registry, layout, rows } = table;
  const key = idKey(registry) as KeyOf<Registry> | undefined;
  const place = key === undefined ? undefined : layout[key];
  const input = key === undefined ? undefined : registry.columns[key]?.input;
  const nameless = rows.filter(({ id }) => id === '');
  if (place === undefined || input?.kind !== 'id' || nameless.length === 0) return [];
  const give = idGiver(input.prefix, [...rows.map(({ id }) => id), ...used]);
  return [{ table, place, given: new Map(nameless.map((row) => [give(), row])) }];
}

const numberBlock = (row: number, id: string, place: number): Block => ({
  row,
  column: place + 1,
  cells: [[id]],
  formats: [['@']],
});

const write = (book: Book, numbers: readonly { table: Table<Registry>; block: Block }[]): void => {
  applyAll(numbers.map(({ table, block }) => blockRequest(book.placeOf(table.registry), block)));
};

function readBack(book: Book, numberings: readonly Numbering[]): void {
  const [first, ...others] = numberings.map(({ table }) => table.registry);
  if (first) book.readAgain(first, ...others);
}

/** Rows that carry a new number but are not the row it was meant for, with the number they had before. */
function strayNumbers({ table, place, given }: Numbering, now: Table<Registry>): { row: number; id: string }[] {
  const same = (one: Row, other: Row): boolean => sameRow(one.cells, other.cells, place);
  return now.rows.flatMap((row) => {
    const meant = given.get(row.id);
    if (!meant || same(meant, row)) return [];
    const owner = table.rows.find((earlier) => same(earlier, row));
    return owner ? [{ row: row.row, id: owner.id }] : [];
  });
}
