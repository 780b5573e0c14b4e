import type { Box } from '../../execution/wire';
import { lettersOf, parseA1 } from '../../script/a1';
import type { Book } from '../book';
import { Refused } from './fault';

const unquoted = (text: string): string => text.replace(/^'((?:[^']|'')+)'$/, '$1').replace(/''/g, "'");

/** A range in A1 notation as a box that lies on the grid; a title alone is the whole sheet. */
export function boxOfRange(book: Book, range: string): Box {
  const whole = book.byName(unquoted(range));
  if (whole && !range.includes('!')) {
    const id = whole.getSheetId();
    return { sheet: id, row: 1, column: 1, ...book.size(id) };
  }
  const named = parseA1(range);
  const sheet = named?.sheet ? book.byName(named.sheet) : undefined;
  if (!named || !sheet) throw new Refused(`Unable to parse range: ${range}`);
  const id = sheet.getSheetId();
  const size = book.size(id);
  const row = named.row ?? 1;
  const column = named.column ?? 1;
  if (row > size.rows || column > size.columns)
    throw new Refused(`Range (${range}) exceeds grid limits. Max rows: ${size.rows}, max columns: ${size.columns}`);
  return {
    sheet: id,
    row,
    column,
    rows: Math.min(named.lastRow ?? size.rows, size.rows) - row + 1,
    columns: Math.min(named.lastColumn ?? size.columns, size.columns) - column + 1,
  };
}

/** The box as the API names it in an answer. */
export function rangeOfBox(book: Book, { sheet, row, column, rows, columns }: Box): string {
  const title = book.sheet(sheet).getSheetName();
  const shown = /^[A-Za-z]\w*$/.test(title) ? title : `'${title.replace(/'/g, "''")}'`;
  const first = `${lettersOf(column)}${row}`;
  const last = `${lettersOf(column + columns - 1)}${row + rows - 1}`;
  return `${shown}!${first === last ? first : `${first}:${last}`}`;
}
