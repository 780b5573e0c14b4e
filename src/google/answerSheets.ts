import { patiently } from './retry';

/**
 * Google puts the sheet of a form's answers in front of all others, where it hides the registries. Moves those that
 * stand in front to the end; a sheet a person has moved elsewhere stays there.
 */
export function putAnswerSheetsLast(): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = patiently(() => book.getSheets());
  for (const sheet of sheets) {
    if (!patiently(() => sheet.getFormUrl())) return;
    sheet.activate();
    book.moveActiveSheet(sheets.length);
  }
}
