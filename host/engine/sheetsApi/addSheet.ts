import type { Book } from '../book';
import { addSheet } from '../bookOps';
import { numberOf } from '../shaping';
import { onlyFields, Refused } from './fault';
import type { Sizes, Step } from './step';

const positive = (given: unknown, fallback: number): number => (given === undefined ? fallback : Number(given));

/** addSheet; requests of the same call cannot speak of the new sheet, since its number is not chosen by the caller. */
export function planAddSheet(book: Book, body: unknown, _sizes: Sizes, at: string): Step {
  const { properties } = onlyFields(body, 'add_sheet', ['properties']);
  const wanted = onlyFields(properties, 'add_sheet.properties', ['title', 'index', 'gridProperties']);
  const grid = onlyFields(wanted.gridProperties ?? {}, 'add_sheet.properties.gridProperties', [
    ...['rowCount', 'columnCount', 'frozenRowCount', 'frozenColumnCount'],
  ]);
  const title = String(wanted.title ?? '');
  const rows = positive(grid.rowCount, 1000);
  const columns = positive(grid.columnCount, 26);
  if (title === '' || book.byName(title))
    throw new Refused(`${at}: A sheet with the name "${title}" already exists. Please enter another name.`);
  if (!(rows > 0) || !(columns > 0)) throw new Refused(`${at}: the grid must have at least one row and one column.`);
  return () => {
    const position = Math.min(positive(wanted.index, book.ids().length), book.ids().length);
    const id = addSheet(book, title, position, { rows, columns });
    const sheet = book.sheet(id);
    sheet.setFrozenRows(positive(grid.frozenRowCount, 0));
    sheet.setFrozenColumns(positive(grid.frozenColumnCount, 0));
    return { addSheet: { properties: { sheetId: numberOf(id), title, index: position } } };
  };
}
