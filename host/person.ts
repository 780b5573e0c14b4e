import type { Host, PersonEdit } from './contract';
import type { Book } from './engine/book';
import { deleteSheet } from './engine/bookOps';
import { cellValue } from './engine/cells';
import { thisYear } from './engine/rangeOps';
import { instantOf, serialOf } from './engine/serial';
import { renameSheet, shaping } from './engine/shaping';
import type { Selections } from './engine/sheetOps';
import { sortSheet } from './engine/sorting';
import { setValues } from './engine/writeCells';
import type { CellValue } from './execution/wire';

type Person = Pick<Host, 'values' | 'formulas' | 'type' | 'edit'>;

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** A person at the spreadsheet: what they see and what they do to it, without any script. */
export function person(book: Book, chosen: Selections, now: () => Date): Person {
  const idOf = (name: string): string => {
    const sheet = book.byName(name);
    if (!sheet) throw new Error(`В таблице нет листа «${name}».`);
    return sheet.getSheetId();
  };
  const whole = (name: string) => {
    const id = idOf(name);
    const { rows, columns } = book.extent(id);
    return { sheet: id, row: 1, column: 1, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
  };
  const toCell = (value: unknown): CellValue => {
    if (value === null || value === undefined) return '';
    if (isDate(value)) return { serial: serialOf(value.getTime(), book.zone) };
    return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
  };
  const fromCell = (value: CellValue): unknown =>
    typeof value === 'object' ? new Date(instantOf(value.serial, book.zone)) : value;
  const shape = shaping(book);
  return {
    values: (name) =>
      book.byName(name) ? book.grid(whole(name), (cell) => fromCell(cellValue(cell, book.pattern(cell)))) : [],
    formulas: (name) => (book.byName(name) ? book.grid(whole(name), (cell) => cell?.f ?? '') : []),
    type: (name, row, column, values) => {
      const sheet = idOf(name);
      const columns = Math.max(0, ...values.map((line) => line.length));
      if (values.length === 0 || columns === 0) return;
      const size = book.size(sheet);
      if (row + values.length - 1 > size.rows)
        shape.insertRows(sheet, size.rows + 1, row + values.length - 1 - size.rows);
      if (column + columns - 1 > size.columns)
        shape.insertColumns(sheet, size.columns + 1, column + columns - 1 - size.columns);
      const box = { sheet, row, column, rows: values.length, columns };
      setValues(
        book,
        box,
        values.map((line) => line.map(toCell)),
        thisYear(book.zone, now().getTime()),
      );
    },
    edit: (action: PersonEdit) => {
      const id = idOf(action.sheet);
      switch (action.kind) {
        case 'insertColumn':
          return shape.insertColumns(id, action.at, 1);
        case 'deleteColumn':
          return shape.deleteColumns(id, action.at, 1);
        case 'insertRow':
          return shape.insertRows(id, action.at, 1);
        case 'deleteRow':
          return shape.deleteRows(id, action.at, 1);
        case 'moveColumn':
          return shape.moveColumns(id, action.from, 1, action.to > action.from ? action.to + 1 : action.to);
        case 'sort':
          return sortSheet(book, id, action.column, action.ascending);
        case 'renameSheet':
          return renameSheet(book, id, action.name);
        case 'deleteSheet':
          return deleteSheet(book, chosen, id);
      }
    },
  };
}
