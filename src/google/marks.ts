import { patiently } from './retry';

/** Developer metadata: a second witness of what a sheet and a column are, when a person renames or moves them. */
export const MARK = 'nastavnichestvo';

export interface Marks {
  /** Sheet by registry key. */
  readonly sheets: ReadonlyMap<string, GoogleAppsScript.Spreadsheet.Sheet>;
  /** 0-based column by registry key, then column key. */
  readonly columns: ReadonlyMap<string, Readonly<Record<string, number>>>;
  /** Small facts by name, see notes.ts. */
  readonly notes: ReadonlyMap<string, GoogleAppsScript.Spreadsheet.DeveloperMetadata>;
}

/** One call for the whole spreadsheet. */
export function readMarks(): Marks {
  const found = patiently(() =>
    SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey(MARK).find(),
  );
  const sheets = new Map<string, GoogleAppsScript.Spreadsheet.Sheet>();
  const columns = new Map<string, Record<string, number>>();
  const notes = new Map<string, GoogleAppsScript.Spreadsheet.DeveloperMetadata>();
  for (const metadata of found) {
    const value = metadata.getValue() ?? '';
    const name = /^~(\w+)=/.exec(value)?.[1];
    if (name !== undefined) {
      notes.set(name, metadata);
      continue;
    }
    const [registry = '', column] = value.split('.');
    const location = metadata.getLocation();
    if (column === undefined) {
      const sheet = location.getSheet();
      if (sheet) sheets.set(registry, sheet);
      continue;
    }
    const range = location.getColumn();
    if (!range) continue;
    const places = columns.get(registry) ?? {};
    places[column] = range.getColumn() - 1;
    columns.set(registry, places);
  }
  return { sheets, columns, notes };
}
