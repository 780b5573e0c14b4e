import type { Book } from '../book';
import { shaping } from '../shaping';
import { onlyFields, Refused, unknownHere } from './fault';
import type { Sizes, Step } from './step';

/** deleteDimension of rows. The frozen rows and one more stay, as on Google. */
export function planDelete(book: Book, body: unknown, sizes: Sizes, at: string): Step {
  const { range } = onlyFields(body, 'delete_dimension', ['range']);
  const where = onlyFields(range, 'delete_dimension.range', ['sheetId', 'dimension', 'startIndex', 'endIndex']);
  if (where.dimension !== 'ROWS') throw unknownHere(`deleteDimension of ${String(where.dimension)}`);
  const sheet = sizes.sheetOf(where.sheetId);
  const size = sizes.sizeOf(sheet);
  const start = Number(where.startIndex ?? 0);
  const count = Number(where.endIndex) - start;
  if (!(count > 0)) throw new Refused(`${at}: range.endIndex must be greater than range.startIndex.`);
  if (start + count > size.rows)
    throw new Refused(
      `${at}: Cannot delete a row that doesn't exist. Tried to delete row index ${size.rows} but there are only ${size.rows} rows.`,
    );
  if (count >= size.rows - book.sheet(sheet).getFrozenRows())
    throw new Refused(`${at}: You can't delete all the non-frozen rows.`);
  size.rows -= count;
  return () => {
    shaping(book).deleteRows(sheet, start + 1, count);
    return {};
  };
}
