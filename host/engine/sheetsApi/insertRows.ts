import type { Book } from '../book';
import { shaping } from '../shaping';
import { onlyFields, Refused, unknownHere } from './fault';
import type { Sizes, Step } from './step';

/** insertDimension of rows. At the very end only rows like the one above can be inserted. */
export function planInsert(book: Book, body: unknown, sizes: Sizes, at: string): Step {
  const { range, inheritFromBefore } = onlyFields(body, 'insert_dimension', ['range', 'inheritFromBefore']);
  const where = onlyFields(range, 'insert_dimension.range', ['sheetId', 'dimension', 'startIndex', 'endIndex']);
  if (where.dimension !== 'ROWS') throw unknownHere(`insertDimension of ${String(where.dimension)}`);
  const sheet = sizes.sheetOf(where.sheetId);
  const size = sizes.sizeOf(sheet);
  const start = Number(where.startIndex ?? 0);
  const count = Number(where.endIndex) - start;
  const limit = (cells: string): Refused => new Refused(`${at}: ${cells}`);
  if (!(count > 0)) throw limit('range.endIndex must be greater than range.startIndex.');
  if (inheritFromBefore && start === 0) throw limit('inheritFromBefore cannot be true if range.startIndex is 0.');
  if (!inheritFromBefore && start >= size.rows)
    throw limit(`range.startIndex must be less than the grid size (${size.rows}) if inheritFromBefore is false.`);
  if (start > size.rows) throw limit(`range.startIndex must be less than or equal to the grid size (${size.rows}).`);
  const total = book.ids().reduce((sum, id) => sum + sizes.sizeOf(id).rows * sizes.sizeOf(id).columns, 0);
  if (total + count * size.columns > 10_000_000)
    throw limit('This action would increase the number of cells in the workbook above the limit of 10000000 cells.');
  size.rows += count;
  return () => {
    shaping(book).insertRows(sheet, start + 1, count, inheritFromBefore ? 'above' : 'below');
    return {};
  };
}
