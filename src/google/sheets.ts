/** Titles of all sheets, in the order of the tabs. */
export const sheetTitles = (): string[] =>
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .map((sheet) => sheet.getName());

export const sheetTitled = (title: string): GoogleAppsScript.Spreadsheet.Sheet | null =>
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(title);
