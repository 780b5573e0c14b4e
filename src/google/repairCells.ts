import { type Cell, neutralise } from '../schema/cell';
import { type Block, sameRow } from '../schema/changes';
import type { Table, TableRow } from '../schema/readTable';
import type { Registry } from '../schema/registry';
import { formatOf } from '../schema/sheetPlan';
import type { Book } from './book';
import { applyAll } from './ownSpreadsheet';
import { blockRequest } from './requests';

type Row = TableRow<Registry>;

/** One cell of a row that no number leads to. */
export interface PlacedCell {
  readonly row: Row;
  readonly key: string;
  readonly cell: Cell;
}

/**
 * Writes cells of rows that are known by all their other cells alone, for rows without a usable number. The rows are
 * found on a fresh reading and read back: where the sheet was sorted in that instant, the stranger's cell is put back
 * and the row waits for the next check. Returns how many were written.
 */
export function repairCells(book: Book, decided: Table<Registry>, wanted: readonly PlacedCell[]): number {
  const { registry } = decided;
  const fresh = book.readAgain(registry);
  const placed = wanted.flatMap((one) => {
    const place = fresh.layout[one.key as keyof typeof fresh.layout];
    const row = fresh.rows.find((now) => now.row === one.row.row && sameRow(now.cells, one.row.cells));
    return place !== undefined && row ? [{ ...one, row, place }] : [];
  });
  if (placed.length === 0) return 0;
  const block = (row: number, place: number, key: string, cell: Cell): Block => {
    const column = registry.columns[key];
    const safe = typeof cell === 'string' ? neutralise(cell) : cell;
    return { row, column: place + 1, cells: [[safe]], formats: [[column ? formatOf(column.input) : '@']] };
  };
  const where = book.placeOf(registry);
  applyAll(placed.map(({ row, place, key, cell }) => blockRequest(where, block(row.row, place, key, cell))));
  const now = book.readAgain(registry);
  const astray = placed.flatMap(({ row, place, key }) => {
    const there = now.rows.find((one) => one.row === row.row);
    if (!there || sameRow(there.cells, row.cells, place)) return [];
    const owner = fresh.rows.find((one) => sameRow(one.cells, there.cells, place));
    return owner ? [block(row.row, place, key, owner.cells[place] ?? '')] : [];
  });
  if (astray.length > 0) {
    applyAll(astray.map((one) => blockRequest(where, one)));
    book.readAgain(registry);
  }
  return placed.length - astray.length;
}
