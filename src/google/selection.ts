import { columnLetters } from './columnLetters';
import { patiently } from './retry';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The row the person stands in, as it is shown, its cell under the cursor first. One read. */
export function selectedRow(): string[] {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  if (!range) return [];
  const row = range.getRow();
  const cells = patiently(() => range.getSheet().getRange(`${row}:${row}`).getDisplayValues())[0] ?? [];
  const current = cells[range.getColumn() - 1] ?? '';
  return [current, ...cells];
}

/** Opens the sheet and selects one cell; `row` and `column` are 1-based. */
export function showCell(sheet: Sheet, row: number, column: number): void {
  sheet.activate();
  sheet.getRange(`${columnLetters(column)}${row}`).activate();
}
