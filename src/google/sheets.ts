import type { Cell } from '../schema/cell';
import type { Registry } from '../schema/registry';
import type { Book } from './book';
import { fromGoogle } from './clock';
import { sheetAt } from './places';
import { patiently } from './retry';

/** Titles of all sheets, in the order of the tabs. */
export const sheetTitles = (): string[] =>
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .map((sheet) => sheet.getName());

/**
 * Cells of a sheet the program does not know, null where there is none. SpreadsheetApp tells dates from numbers, which
 * the values of the Sheets service alone do not.
 */
export function cellsOfSheet(title: string): Cell[][] | null {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(title);
  return sheet && patiently(() => sheet.getDataRange().getValues()).map((row) => row.map(fromGoogle));
}

/** Brings a sheet to the front. */
export const showSheet = (book: Book, registry: Registry): void => {
  sheetAt(book.placeOf(registry)).activate();
};
