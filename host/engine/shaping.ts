import type { Book } from './book';
import { insertLike, type Model } from './inserting';

const TOO_MANY_CELLS =
  'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';
const CELLS = 10_000_000;

/** A sheet's number, as scripts know it; the engine's ids are texts. */
export function numberOf(id: string): number {
  if (/^\d{1,10}$/.test(id)) return Number(id);
  let hash = 7;
  for (const sign of id) hash = (Math.imul(hash, 31) + sign.charCodeAt(0)) | 0;
  return hash & 0x7fffffff;
}

function guardCells(book: Book, id: string, rows: number, columns: number): void {
  const others = book
    .ids()
    .filter((each) => each !== id)
    .reduce((sum, each) => sum + book.size(each).rows * book.size(each).columns, 0);
  if (others + rows * columns > CELLS) throw new Error(TOO_MANY_CELLS);
}

const inside = (at: number, count: number, size: number, what: string): void => {
  if (count < 1) throw new Error(`The number of ${what} must be at least 1.`);
  if (at < 1 || at + count - 1 > size)
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
};

/** Insertion, deletion and moving of rows and columns; people do the same through it. Positions count from 1. */
export function shaping(book: Book) {
  return {
    insertRows(id: string, at: number, count: number, model: Model = 'above'): void {
      const { rows, columns } = book.size(id);
      inside(at, 1, rows + 1, 'rows');
      guardCells(book, id, rows + count, columns);
      insertLike(book, id, at, count, at === 1 ? 'below' : at > rows ? 'above' : model);
    },
    insertColumns(id: string, at: number, count: number): void {
      const { rows, columns } = book.size(id);
      inside(at, 1, columns + 1, 'columns');
      guardCells(book, id, rows, columns + count);
      if (at > 1) book.sheet(id).insertColumnsAfter(at - 2, count);
      else book.sheet(id).insertColumnsBefore(0, count);
    },
    deleteRows(id: string, at: number, count: number): void {
      const { rows } = book.size(id);
      inside(at, count, rows, 'rows');
      if (count === rows) throw new Error("You can't delete all the rows on the sheet.");
      const frozen = book.sheet(id).getFrozenRows();
      if (frozen > 0 && at <= frozen + 1 && at + count > rows)
        throw new Error('Sorry, it is not possible to delete all non-frozen rows.');
      book.sheet(id).deleteRows(at - 1, count);
    },
    deleteColumns(id: string, at: number, count: number): void {
      const { columns } = book.size(id);
      inside(at, count, columns, 'columns');
      if (count === columns) throw new Error("You can't delete all the columns on the sheet.");
      book.sheet(id).deleteColumns(at - 1, count);
    },
    /** `to`: the position before which the columns land, in numbers of before the move. */
    moveColumns(id: string, at: number, count: number, to: number): void {
      inside(at, count, book.size(id).columns, 'columns');
      if (to >= at && to <= at + count) return;
      const sheet = book.sheet(id);
      sheet.moveColumns(sheet.getRange(0, at - 1, book.size(id).rows, count), to - 1);
    },
    moveRows(id: string, at: number, count: number, to: number): void {
      inside(at, count, book.size(id).rows, 'rows');
      if (to >= at && to <= at + count) return;
      const sheet = book.sheet(id);
      sheet.moveRows(sheet.getRange(at - 1, 0, count, book.size(id).columns), to - 1);
    },
  };
}

export function freeName(book: Book, wanted: string): string {
  let name = wanted;
  for (let count = 2; book.byName(name); count++) name = `${wanted} ${count}`;
  return name;
}

export function renameSheet(book: Book, id: string, name: string): void {
  if (name === '') throw new Error('Invalid argument: name');
  const holder = book.byName(name);
  if (holder && holder.getSheetId() !== id)
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  book.sheet(id).setName(name);
}
