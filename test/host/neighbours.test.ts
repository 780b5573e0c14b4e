import type { Host } from '../../host/contract';
import { hostOf, resultOf } from './harness';

const script = `
function sheet() { return SpreadsheetApp.getActive().getSheetByName('Лист1'); }
function dress() {
  const list = SpreadsheetApp.newDataValidation().requireValueInList(['да', 'нет'], true).build();
  sheet().getRange('A1:B1').setFontWeight('bold');
  sheet().getRange('A2:A4').setDataValidation(list).setNumberFormat('0.00');
}
function looks(rows) {
  const range = sheet().getRange(1, 1, rows, 1);
  const lists = range.getDataValidations().map(([rule]) => (rule ? 'список' : ''));
  return range.getFontWeights().map(([weight], row) => [weight, range.getNumberFormats()[row][0], lists[row]].join(' '));
}
function before() { sheet().insertRowsBefore(2, 2); return looks(4); }
function after() { sheet().insertRowsAfter(6, 2); return looks(8).slice(5); }
function header() { sheet().insertRowsAfter(1, 1); return looks(2); }
function create() {
  const form = FormApp.create('Анкета', true);
  form.addTextItem().setTitle('Сколько');
  form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
  return form.getId();
}
function addresses() { return SpreadsheetApp.getActive().getSheets().map((each) => each.getFormUrl() !== null); }
function moveFirstToEnd() {
  const book = SpreadsheetApp.getActive();
  book.getSheets()[0].activate();
  book.moveActiveSheet(2);
}
function frozen() { return SpreadsheetApp.getActive().getSheets().map((each) => each.getFrozenRows()); }
`;

let host: Host;

beforeAll(async () => {
  host = await hostOf(script);
  await resultOf(host, 'dress');
});

test('rows inserted before a row look like it and have its lists', async () => {
  expect(await resultOf(host, 'before')).toEqual([
    'bold General ',
    'normal 0.00 список',
    'normal 0.00 список',
    'normal 0.00 список',
  ]);
});

test('rows inserted after a row look like it and have its lists', async () => {
  expect(await resultOf(host, 'after')).toEqual(Array.from({ length: 3 }, () => 'normal 0.00 список'));
  expect(await resultOf(host, 'header')).toEqual(['bold General ', 'bold General ']);
});

test('each answer is formatted by itself: a number under a date stays a number', async () => {
  const form = (await resultOf(host, 'create')) as string;
  for (const answer of ['15.09.2026', '2', '7,5']) await host.submit(form, { Сколько: answer });
  const [, date, ...numbers] = host.values('Ответы на форму (1)').map(([, value]) => value);
  expect(Object.prototype.toString.call(date)).toBe('[object Date]');
  expect(numbers).toEqual([2, 7.5]);
});

test('the sheet of answers comes first, has a frozen header, knows its form and can be moved', async () => {
  expect(await resultOf(host, 'addresses')).toEqual([true, false]);
  expect(await resultOf(host, 'frozen')).toEqual([1, 0]);
  await resultOf(host, 'moveFirstToEnd');
  expect(await resultOf(host, 'addresses')).toEqual([false, true]);
  expect(host.activeSheet()).not.toBe('0');
});
