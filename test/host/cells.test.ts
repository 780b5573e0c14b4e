import type { Host } from '../../host/contract';
import { hostOf, messageOf, resultOf } from './harness';

const script = `
function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet(); }
function typed(texts, format) {
  const range = sheet().getRange(1, 1, texts.length, 1);
  range.clear();
  if (format) range.setNumberFormat(format);
  range.setValues(texts.map((text) => [text]));
  return range.getValues().map(([value]) => value instanceof Date ? Utilities.formatDate(value, 'Europe/Moscow', 'yyyy-MM-dd HH:mm') : value);
}
function dates() {
  const range = sheet().getRange('B1:B2').setValues([[new Date(2026, 8, 1)], [new Date(2026, 8, 1, 14, 30)]]);
  return [range.getNumberFormats(), range.getDisplayValues(), range.getValues().map(([value]) => value.getTime())];
}
function kinds() {
  const range = sheet().getRange('C1:C4').setValues([[true], [2.5], [''], [null]]);
  return range.getValues();
}
function wrongRows() { sheet().getRange(1, 1, 2, 1).setValues([['а']]); }
function wrongColumns() { sheet().getRange(1, 1, 1, 2).setValues([['а']]); }
function outside() { sheet().getRange(1001, 1); }
function missing() { sheet().makeCoffee(); }
function formula() {
  const range = sheet().getRange('D1:D2').setValues([[2], ['=D1*2']]);
  SpreadsheetApp.flush();
  sheet().getRange('D1').setValue(5);
  return [range.getValues(), range.getFormulas()];
}
function look() {
  const range = sheet().getRange('E1:F2').setFontWeight('bold').setBackgrounds([['#ff0000', null], ['#00ff00', '#0000ff']]);
  range.setNotes([['первая', ''], ['', 'вторая']]);
  return [range.getBackgrounds(), range.getFontWeights(), range.getNotes()];
}
function rules() {
  const list = SpreadsheetApp.newDataValidation().requireValueInList(['да', 'нет, никогда'], true).setHelpText('Выберите').setAllowInvalid(false).build();
  const range = sheet().getRange('G1:G3').setDataValidation(list);
  sheet().getRange('G2').clearDataValidations();
  return range.getDataValidations().map(([rule]) => rule && [rule.getCriteriaType(), rule.getCriteriaValues(), rule.getAllowInvalid(), rule.getHelpText()]);
}
function breakRule() {
  sheet().getRange('G1').setValue('может быть');
  const late = 'the error has not come yet';
  Logger.log(late);
  SpreadsheetApp.flush();
}
function shape() {
  const range = sheet().getRange('H1:H3').setValues([['б'], ['а'], ['']]);
  range.sort(8);
  const sorted = range.getValues();
  range.insertCheckboxes();
  range.offset(0, 1).setRichTextValue(SpreadsheetApp.newRichTextValue().setText('ссылка').setLinkUrl('https://a.example/').build());
  return [sorted, range.getDataValidation().getCriteriaType(), range.offset(0, 1).getRichTextValue().getLinkUrl(), range.getA1Notation()];
}
function formats() {
  const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1>2').setBackground('#ff0000').setRanges([sheet().getRange('A1:B9')]).build();
  sheet().setConditionalFormatRules([rule]);
  const kept = sheet().getConditionalFormatRules();
  return [kept.length, kept[0].getBooleanCondition().getCriteriaValues(), kept[0].getRanges()[0].getA1Notation()];
}
function tooLong() { sheet().getRange('A1').setValue('а'.repeat(50001)); SpreadsheetApp.flush(); }
`;

let host: Host;
beforeAll(async () => {
  host = await hostOf(script);
});

test('texts are read as a Russian Google Sheets would read them', async () => {
  const year = new Date().getFullYear();
  const texts = ['15.09.2026', '5-9', '3/4', '007', '1,5', '+79001234567', 'ИСТИНА', "'007", '15.09.2026 14:30', 'имя'];
  expect(await resultOf(host, 'typed', texts)).toEqual([
    '2026-09-15 00:00',
    `${year}-09-05 00:00`,
    `${year}-04-03 00:00`,
    7,
    1.5,
    79001234567,
    true,
    '007',
    '2026-09-15 14:30',
    'имя',
  ]);
});

test('the plain text format keeps every text as it is', async () => {
  const texts = ['15.09.2026', '5-9', '007', '=1+1', 'ИСТИНА', '+79001234567', "'х"];
  expect(await resultOf(host, 'typed', texts, '@')).toEqual(texts);
});

test('dates come back as the same instants with a Russian format', async () => {
  expect(await resultOf(host, 'dates')).toEqual([
    [['dd.MM.yyyy'], ['dd.MM.yyyy HH:mm:ss']],
    [['01.09.2026'], ['01.09.2026 14:30:00']],
    [Date.UTC(2026, 7, 31, 21), Date.UTC(2026, 8, 1, 11, 30)],
  ]);
});

test('logical values, numbers and blanks keep their kind', async () => {
  expect(await resultOf(host, 'kinds')).toEqual([[true], [2.5], [''], ['']]);
});

test('sizes that do not fit are refused with Google’s texts', async () => {
  expect(await messageOf(host, 'wrongRows')).toBe(
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  );
  expect(await messageOf(host, 'wrongColumns')).toMatch(/^The number of columns in the data does not match/);
  expect(await messageOf(host, 'outside')).toBe(
    'The coordinates of the range are outside the dimensions of the sheet.',
  );
  expect(await messageOf(host, 'tooLong')).toMatch(/maximum of 50000 characters/);
});

test('a member the host does not have fails by its name', async () => {
  expect(await messageOf(host, 'missing')).toBe('The local host has no Sheet.makeCoffee yet.');
});

test('a formula shows the result of the latest values', async () => {
  expect(await resultOf(host, 'formula')).toEqual([
    [[5], [10]],
    [[''], ['=D1*2']],
  ]);
});

test('looks and notes can be read back', async () => {
  expect(await resultOf(host, 'look')).toEqual([
    [
      ['#ff0000', '#ffffff'],
      ['#00ff00', '#0000ff'],
    ],
    [
      ['bold', 'bold'],
      ['bold', 'bold'],
    ],
    [
      ['первая', ''],
      ['', 'вторая'],
    ],
  ]);
});

test('validation rules are kept in the script’s words and refuse late', async () => {
  const rule = ['VALUE_IN_LIST', [['да', 'нет, никогда'], true], false, 'Выберите'];
  expect(await resultOf(host, 'rules')).toEqual([rule, null, rule]);
  const outcome = await host.run('breakRule');
  expect(outcome.ok ? '' : outcome.message).toMatch(/cell G1 violates the data validation rules/);
  expect(outcome.log).toEqual(['the error has not come yet']);
});

test('sorting, check boxes, links and format rules work', async () => {
  expect(await resultOf(host, 'shape')).toEqual([[['а'], ['б'], ['']], 'CHECKBOX', 'https://a.example/', 'H1:H3']);
  expect(await resultOf(host, 'formats')).toEqual([1, ['=$A1>2'], 'A1:B9']);
});

test('a person types as in a grid and sees what scripts would see', async () => {
  const clean = await hostOf('function nothing() {}');
  clean.type('Лист1', 1, 1, [
    ['Имя', 'Дата'],
    ['Аня', '01.09.2026'],
  ]);
  expect(clean.values('Лист1')).toEqual([
    ['Имя', 'Дата'],
    ['Аня', new Date(Date.UTC(2026, 7, 31, 21))],
  ]);
  clean.type('Лист1', 3, 1, [['=1+1']]);
  expect(clean.formulas('Лист1')[2]).toEqual(['=1+1', '']);
  expect(clean.values('Нет такого')).toEqual([]);
});
