import { neutralise } from '../schema/cell';
import type { Registry } from '../schema/registry';
import type { Book } from './book';
import { sheetAt } from './places';

/** A text, a number, or a formula of ours; a text can never become a formula. */
type GridCell = string | number | { readonly formula: string };

const ADDED_WIDTH = 120;

/** A row of captions: several cells, all of them texts. */
const isHeading = (row: readonly GridCell[] | undefined): boolean =>
  row !== undefined && row.length > 1 && row.every((cell) => typeof cell === 'string');

/** Writes rows of unequal length below the captions of a sheet the program owns, in place of everything there. */
export function writeGrid(book: Book, registry: Registry, rows: readonly (readonly GridCell[])[]): void {
  const sheet = sheetAt(book.placeOf(registry));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const wide = sheet.getMaxColumns();
  if (wide < width) {
    sheet.insertColumnsAfter(wide, width - wide);
    sheet.setColumnWidths(wide + 1, width - wide, ADDED_WIDTH);
  }
  const high = sheet.getMaxRows();
  if (high < rows.length + 1) sheet.insertRowsAfter(high, rows.length + 1 - high);
  const height = Math.max(rows.length, high - 1);
  const line = <T>(row: readonly GridCell[] | undefined, of: (cell: GridCell | undefined) => T): T[] =>
    Array.from({ length: Math.max(width, wide) }, (_, place) => of(row?.[place]));
  const grid = <T>(of: (cell: GridCell | undefined) => T): T[][] =>
    Array.from({ length: height }, (_, index) => line(rows[index], of));
  const range = sheet.getRange(2, 1, height, Math.max(width, wide));
  // The format goes first: in a text cell a formula would stay a text.
  range.setNumberFormats(grid((cell) => (typeof cell === 'string' ? '@' : '0')));
  range.setBackground(null);
  range.setFontWeights(
    Array.from({ length: height }, (_, index) => line(rows[index], () => (isHeading(rows[index]) ? 'bold' : 'normal'))),
  );
  range.setValues(
    grid((cell) =>
      typeof cell === 'object' ? cell.formula : typeof cell === 'string' ? neutralise(cell) : (cell ?? ''),
    ),
  );
}
