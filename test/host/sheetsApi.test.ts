import type { Host } from '../../host/contract';
import { hostOf, messageOf, resultOf } from './harness';

const script = `
const id = () => SpreadsheetApp.getActiveSpreadsheet().getId();
const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
const say = (value) => JSON.parse(JSON.stringify(value));
function values(ranges, dates) {
  const options = { ranges, valueRenderOption: 'UNFORMATTED_VALUE' };
  return Sheets.Spreadsheets.Values.batchGet(id(), dates ? { ...options, dateTimeRenderOption: dates } : options).valueRanges;
}
function shown() { Sheets.Spreadsheets.Values.batchGet(id(), { ranges: ['A1'] }); }
function get(fields) { return Sheets.Spreadsheets.get(id(), { fields }); }
function other() { return Sheets.Spreadsheets.get('1AbC', { fields: 'properties' }); }
function update(requests, more) { return say(Sheets.Spreadsheets.batchUpdate({ requests, ...more }, id())); }
function number() { return sheet().getSheetId(); }
function mark() {
  sheet().addDeveloperMetadata('m', 'people');
  sheet().getRange('C:C').addDeveloperMetadata('m', 'people.name');
  SpreadsheetApp.getActiveSpreadsheet().addDeveloperMetadata('m', 'note');
}
function pending() {
  sheet().getRange('Z9').setValue('позже');
  const before = values(["'Лист1'!Z9"])[0].values || null;
  SpreadsheetApp.flush();
  return [before, values(["'Лист1'!Z9"])[0].values];
}
function readBack() {
  update([{ updateCells: { start: { sheetId: number(), rowIndex: 8, columnIndex: 8 }, rows: [{ values: [{}] }], fields: 'userEnteredValue' } }]);
  return sheet().getRange('A1').getValue();
}
function twice() {
  const row = (text) => [{ updateCells: { start: { sheetId: number(), rowIndex: 20, columnIndex: 0 }, fields: 'userEnteredValue', rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }] } }];
  update(row('раз'));
  update(row('два'));
}
function feature() { Sheets.Spreadsheets.Values.append({}, id(), 'A1'); }
`;

let host: Host;
let grid: number;

const cell = (value: object, format?: object): object => ({
  userEnteredValue: value,
  ...(format ? { userEnteredFormat: { numberFormat: format } } : {}),
});
const cells = (rowIndex: number, columnIndex: number, ...rows: readonly (readonly object[])[]): object => ({
  updateCells: {
    start: { sheetId: grid, rowIndex, columnIndex },
    rows: rows.map((line) => ({ values: line })),
    fields: 'userEnteredValue,userEnteredFormat.numberFormat',
  },
});
const rows = (startIndex: number, endIndex: number, inheritFromBefore: boolean): object => ({
  insertDimension: { range: { sheetId: grid, dimension: 'ROWS', startIndex, endIndex }, inheritFromBefore },
});

beforeEach(async () => {
  host = await hostOf(script, { now: () => new Date('2026-09-20T06:00:00Z') });
  grid = (await resultOf(host, 'number')) as number;
});

test('values come unformatted, dates as day numbers of the sheet’s clock, blank ends left out', async () => {
  host.type('Лист1', 1, 1, [
    ['имя', 5, true, '15.09.2026', ''],
    ['', '', '', '', ''],
    ['=1/0', '1,5', '', '', ''],
  ]);

  expect(await resultOf(host, 'values', ["'Лист1'", "'Лист1'!B1:B", "'Лист1'!F1:G2"])).toEqual([
    {
      range: "'Лист1'!A1:Z1000",
      majorDimension: 'ROWS',
      values: [['имя', 5, true, 46280], [], ['#DIV/0!', 1.5]],
    },
    { range: "'Лист1'!B1:B1000", majorDimension: 'ROWS', values: [[5], [], [1.5]] },
    { range: "'Лист1'!F1:G2", majorDimension: 'ROWS' },
  ]);
  expect(await resultOf(host, 'values', ["'Лист1'!D1"], 'FORMATTED_STRING')).toMatchObject([
    { values: [['15.09.2026']] },
  ]);
});

test('ranges that are not there are refused in Google’s words', async () => {
  expect(await messageOf(host, 'values', ["'Нет'!A1"])).toBe(
    "API call to sheets.spreadsheets.values.batchGet failed with error: Unable to parse range: 'Нет'!A1",
  );
  expect(await messageOf(host, 'values', ["'Лист1'!A1001:B"])).toContain(
    "Range ('Лист1'!A1001:B) exceeds grid limits. Max rows: 1000, max columns: 26",
  );
  expect(await messageOf(host, 'other')).toContain('Requested entity was not found.');
});

test('the sheets, their sizes and all marks come by a field mask', async () => {
  await resultOf(host, 'mark');

  const fields =
    'developerMetadata(metadataKey,metadataValue),sheets(properties(sheetId,title,index,gridProperties(rowCount,columnCount)),' +
    'developerMetadata.metadataValue,data.columnMetadata.developerMetadata.metadataValue)';
  const found = (await resultOf(host, 'get', fields)) as { sheets: { data: { columnMetadata: unknown[] }[] }[] };

  expect(found).toMatchObject({
    developerMetadata: [{ metadataKey: 'm', metadataValue: 'note' }],
    sheets: [
      {
        properties: { sheetId: grid, title: 'Лист1', index: 0, gridProperties: { rowCount: 1000, columnCount: 26 } },
        developerMetadata: [{ metadataValue: 'people' }],
      },
    ],
  });
  const columns = found.sheets[0]?.data[0]?.columnMetadata;
  expect(columns).toHaveLength(26);
  expect(columns?.slice(1, 4)).toEqual([{}, { developerMetadata: [{ metadataValue: 'people.name' }] }, {}]);
});

test('texts are taken literally, and each value brings its format', async () => {
  const date = { type: 'DATE', pattern: 'dd.MM.yyyy' };

  await resultOf(host, 'update', [
    cells(1, 0, [
      cell({ stringValue: '=1+1' }, { type: 'TEXT' }),
      cell({ stringValue: '5-1' }, { type: 'TEXT' }),
      cell({ numberValue: 46280 }, date),
      cell({ boolValue: false }),
      cell({ formulaValue: '=2*3' }),
    ]),
  ]);

  expect(host.formulas('Лист1')[1]).toEqual(['', '', '', '', '=2*3']);
  expect(host.values('Лист1')[1]?.slice(0, 4)).toEqual(['=1+1', '5-1', new Date('2026-09-14T21:00:00Z'), false]);
  expect(await resultOf(host, 'values', ["'Лист1'!E2"])).toMatchObject([{ values: [[6]] }]);
});

test('what a cell leaves out of the listed fields is cleared', async () => {
  host.type('Лист1', 2, 1, [['старое', 'другое']]);

  await resultOf(host, 'update', [cells(1, 0, [{}])]);

  expect(host.values('Лист1')[1]).toEqual(['', 'другое']);
});

test('inserted rows look like their neighbour, and at the very end only like the one above', async () => {
  host.type('Лист1', 1, 1, [['голова'], ['тело'], ['конец']]);

  await resultOf(host, 'update', [
    rows(1, 3, false),
    rows(1002, 1003, true),
    cells(1, 0, [cell({ stringValue: 'новое' })]),
  ]);

  expect(host.values('Лист1').map(([first]) => first)).toEqual(['голова', 'новое', '', 'тело', 'конец']);
  expect(await messageOf(host, 'update', [rows(1003, 1004, false)])).toBe(
    'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[0].insertDimension: ' +
      'range.startIndex must be less than the grid size (1003) if inheritFromBefore is false.',
  );
});

test('one request that is not valid keeps all the others from being done', async () => {
  const good = cells(0, 0, [cell({ stringValue: 'хорошо' })]);
  const unknown = { updateCells: { start: { sheetId: 77 }, rows: [], fields: 'userEnteredValue' } };
  const long = cells(5, 0, [cell({ stringValue: 'я'.repeat(50_001) })]);
  const outside = cells(2000, 0, [cell({ stringValue: 'далеко' })]);

  for (const bad of [unknown, long, outside, { updateCells: { fields: 'userEnteredValue' } }])
    expect(await messageOf(host, 'update', [good, rows(0, 1, false), bad])).toMatch(/failed with error/);

  expect(host.values('Лист1')).toEqual([['']]);
});

test('requests see the grid as the ones before them leave it', async () => {
  await resultOf(host, 'update', [rows(1000, 1002, true), cells(1001, 0, [cell({ stringValue: 'внизу' })])]);

  expect(host.values('Лист1')[1001]).toEqual(['внизу']);
});

test('the answer holds the asked ranges as they are after the write', async () => {
  host.type('Лист1', 1, 1, [
    ['№', 'имя'],
    ['1', 'Анна'],
    ['2', 'Борис'],
  ]);

  const answer = await resultOf(host, 'update', [cells(1, 1, [cell({ stringValue: 'Вера' })])], {
    includeSpreadsheetInResponse: true,
    responseRanges: ["'Лист1'!B2:B3"],
    responseIncludeGridData: true,
  });

  expect(answer).toMatchObject({
    replies: [{}],
    updatedSpreadsheet: {
      sheets: [
        {
          properties: { title: 'Лист1' },
          data: [
            {
              startRow: 1,
              startColumn: 1,
              rowData: [
                { values: [{ effectiveValue: { stringValue: 'Вера' } }] },
                { values: [{ effectiveValue: { stringValue: 'Борис' } }] },
              ],
            },
          ],
        },
      ],
    },
  });
});

test('marks are made and changed in the same call as cells', async () => {
  const made = (await resultOf(host, 'update', [
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: 'm',
          metadataValue: 'раз',
          visibility: 'DOCUMENT',
          location: { spreadsheet: true },
        },
      },
    },
  ])) as { replies: { createDeveloperMetadata: { developerMetadata: { metadataId: number } } }[] };
  const metadataId = made.replies[0]?.createDeveloperMetadata.developerMetadata.metadataId;

  await resultOf(host, 'update', [
    {
      updateDeveloperMetadata: {
        dataFilters: [{ developerMetadataLookup: { metadataId } }],
        developerMetadata: { metadataValue: 'два' },
        fields: 'metadataValue',
      },
    },
  ]);

  expect(await resultOf(host, 'get', 'developerMetadata.metadataValue')).toEqual({
    developerMetadata: [{ metadataValue: 'два' }],
  });
});

test('it works past the buffer of SpreadsheetApp, which may answer with older values afterwards', async () => {
  expect(await resultOf(host, 'pending')).toEqual([null, [['позже']]]);
  expect(await messageOf(host, 'readBack')).toContain('after a write of the Sheets service');
});

test('what is misspelt or not imitated fails by name', async () => {
  expect(await messageOf(host, 'update', [{ insertDimension: { inheritBefore: true } }])).toContain(
    'Unknown name "inheritBefore" at \'insert_dimension\': Cannot find field.',
  );
  expect(await messageOf(host, 'update', [{ sortRange: {} }])).toContain('no request sortRange in the Sheets API yet');
  expect(await messageOf(host, 'shown')).toContain('valueRenderOption FORMATTED_VALUE');
  expect(await messageOf(host, 'feature')).toContain('Sheets.Spreadsheets.Values.append');
});

test('every call waits for Google once, can be broken, and needs the wide scope and the manifest', async () => {
  const { cost } = await host.run('twice');
  expect(cost).toMatchObject({ roundTrips: 2, bufferedWrites: 0 });
  expect(cost.estimatedMs).toBeGreaterThan(400);

  await host.run('twice', [], { faults: [{ at: 2, kind: 'dieBefore' }] });
  expect(host.values('Лист1')[20]).toEqual(['раз']);
  const after = await host.run('twice', [], { faults: [{ at: 2, kind: 'failAfter', message: 'Empty response' }] });
  expect(after.ok).toBe(false);
  expect(host.values('Лист1')[20]).toEqual(['два']);

  const scopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];
  const narrow = await hostOf(script, {}, {}, { oauthScopes: scopes });
  expect(await messageOf(narrow, 'get', 'properties')).toContain('permissions are not sufficient');
  const off = await hostOf(script, {}, {}, { dependencies: {} });
  expect(await messageOf(off, 'get', 'properties')).toContain('Sheets is not defined');
});

test('sheets are added at their place with the grid that was asked for, and a title is never given twice', async () => {
  const properties = { title: 'Пары', index: 0, gridProperties: { rowCount: 5, columnCount: 3, frozenRowCount: 1 } };

  await resultOf(host, 'update', [{ addSheet: { properties } }]);

  const [first] = ((await resultOf(host, 'get', 'sheets.properties')) as { sheets: object[] }).sheets;
  expect(first).toMatchObject({ properties });
  expect(await messageOf(host, 'update', [{ addSheet: { properties } }])).toContain('already exists');
});

test('rows are taken away, but never all below the frozen ones', async () => {
  const rows = (startIndex: number, endIndex: number) => [
    { deleteDimension: { range: { sheetId: grid, dimension: 'ROWS', startIndex, endIndex } } },
  ];
  await resultOf(host, 'update', [cells(4, 0, [cell({ stringValue: 'пятая' })])]);

  await resultOf(host, 'update', rows(1, 3));

  expect(await resultOf(host, 'values', ["'Лист1'!A3"])).toMatchObject([{ values: [['пятая']] }]);
  expect(await messageOf(host, 'update', rows(0, 5000))).toContain("that doesn't exist");
});
