import type { Box, CellValue } from '../execution/wire';
import { type Book, rangeOf } from './book';
import { cellValue } from './cells';

type Key = number | string | boolean;

const keyOf = (value: CellValue): Key => (typeof value === 'object' ? value.serial : value);
const rank = (key: Key): number => (typeof key === 'number' ? 0 : typeof key === 'string' ? 1 : 2);
const order = new Intl.Collator('ru', { sensitivity: 'base', numeric: false });

function compare(a: Key, b: Key): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') return order.compare(a, b);
  return Number(a) - Number(b);
}

/** Sorts the rows of a box by columns of the sheet (counted from 1); blank cells go last, equal rows keep their order. */
export function sortRange(book: Book, box: Box, spec: readonly { column: number; ascending: boolean }[]): void {
  const values = book.grid(box, (cell) => keyOf(cellValue(cell, book.pattern(cell))));
  const rows = Array.from({ length: box.rows }, (_, index) => index);
  rows.sort((a, b) => {
    for (const { column, ascending } of spec) {
      const x = values[a]?.[column - box.column] ?? '';
      const y = values[b]?.[column - box.column] ?? '';
      if (x === '' || y === '') {
        if (x !== y) return x === '' ? 1 : -1;
        continue;
      }
      const found = compare(x, y);
      if (found !== 0) return ascending ? found : -found;
    }
    return a - b;
  });
  const moves: Record<number, number> = {};
  rows.forEach((from, to) => {
    moves[box.row - 1 + to] = box.row - 1 + from;
  });
  book.engine.commands.syncExecuteCommand('sheet.command.reorder-range', {
    unitId: 'book',
    subUnitId: box.sheet,
    range: rangeOf(box),
    order: moves,
  });
}

/** All rows below the frozen ones. */
export function sortSheet(book: Book, id: string, column: number, ascending: boolean): void {
  const first = book.sheet(id).getFrozenRows() + 1;
  const { rows, columns } = book.extent(id);
  if (rows <= first) return;
  sortRange(book, { sheet: id, row: first, column: 1, rows: rows - first + 1, columns: Math.max(columns, column) }, [
    { column, ascending },
  ]);
}
