import type { HostEvent } from '../../host/contract';
import { hostOf, resultOf } from './harness';

const script = `
function select() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.insertSheet('Второй');
  book.getSheets()[0].activate();
  sheet.activate();
  sheet.getRange('C7').activate();
  return book.getActiveRange().getA1Notation();
}
`;

test('a script that selects a cell tells the page which one', async () => {
  const host = await hostOf(script);
  const told: HostEvent[] = [];
  const stop = host.on((event) => {
    if (event.type === 'activate') told.push(event);
  });

  expect(await resultOf(host, 'select')).toBe('C7');

  stop();
  expect(told.slice(-2)).toEqual([
    { type: 'activate', sheetId: expect.any(String), cell: null },
    { type: 'activate', sheetId: expect.any(String), cell: { row: 7, column: 3 } },
  ]);
});
