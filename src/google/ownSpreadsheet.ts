import { patiently, whenTurnedAway } from './retry';

type Schema = {
  readonly Spreadsheet: GoogleAppsScript.Sheets.Schema.Spreadsheet;
  readonly Request: GoogleAppsScript.Sheets.Schema.Request;
  readonly ValueRange: GoogleAppsScript.Sheets.Schema.ValueRange;
};

export type Request = Schema['Request'];

/** The part of the Sheets v4 advanced service that is used (developers.google.com/workspace/sheets/api/reference/rest). */
interface Spreadsheets {
  get(spreadsheetId: string, options: object): Schema['Spreadsheet'];
  batchUpdate(
    body: GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest,
    spreadsheetId: string,
  ): GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;
  readonly Values: {
    batchGet(spreadsheetId: string, options: object): GoogleAppsScript.Sheets.Schema.BatchGetValuesResponse;
  };
}

const service = (): Spreadsheets => (Sheets as GoogleAppsScript.Sheets).Spreadsheets as unknown as Spreadsheets;

/** The spreadsheet this add-on belongs to. No other one is ever opened, whatever the scope would allow. */
const ownId = (): string => SpreadsheetApp.getActiveSpreadsheet().getId();

/** Facts about the spreadsheet and its sheets by a field mask; cells are asked for by range. One call. */
export const spreadsheetFacts = (fields: string, ranges: readonly string[] = []): Schema['Spreadsheet'] =>
  patiently(() => service().get(ownId(), ranges.length > 0 ? { fields, ranges } : { fields }));

/** Values of several ranges in one call; a date is a number, or the text the sheet shows. */
export const valuesOf = (
  ranges: readonly string[],
  dates: 'SERIAL_NUMBER' | 'FORMATTED_STRING',
): Schema['ValueRange'][] =>
  patiently(() =>
    service().Values.batchGet(ownId(), {
      ranges,
      majorDimension: 'ROWS',
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: dates,
    }),
  ).valueRanges ?? [];

/**
 * Carries out all requests or none, in one call. With ranges, the answer holds what stands there afterwards.
 * What was broken off half-way by Google may still have been done, so only a refusal is repeated.
 */
export const applyAll = (requests: readonly Request[], shown: readonly string[] = []): Schema['Spreadsheet'] | null =>
  whenTurnedAway(() =>
    service().batchUpdate(
      {
        requests: [...requests],
        ...(shown.length > 0
          ? { includeSpreadsheetInResponse: true, responseRanges: [...shown], responseIncludeGridData: true }
          : {}),
      },
      ownId(),
    ),
  ).updatedSpreadsheet ?? null;

/** Google's word for a range on a sheet that has been renamed or removed. */
export const isUnknownRange = (error: unknown): boolean =>
  error instanceof Error && /Unable to parse range/.test(error.message);
