import metadata from 'libphonenumber-js/metadata.min.json';
import { parseBirthYear } from '../../src/language/birthYear';
import { parseEmail } from '../../src/language/email';
import { parsePhone } from '../../src/language/phone';
import { phoneMetadata } from '../../src/language/phoneMetadata';

test.each([
  ['+7 (900) 000-01-01', '+79000000101'],
  ['8 900 000 01 02', '+79000000102'],
  ['8(900)000-01-03', '+79000000103'],
  ['900 000 01 05', '+79000000105'],
  ['8-900-000-01-06', '+79000000106'],
  ['+7-900-000-01-07', '+79000000107'],
  ['7 900 000 01 10', '+79000000110'],
  ['8900 000 01 11', '+79000000111'],
  ['9000000118', '+79000000118'],
  ['8.900.000.01.20', '+79000000120'],
  ['+7 (900) 0000121', '+79000000121'],
  ['8\t900 000 01 31', '+79000000131'],
  [' +7 900 000 01 16', '+79000000116'],
  [89000000203, '+79000000203'],
])('reads the phone %j', (text, phone) => {
  expect(parsePhone(text)).toBe(phone);
});

test.each([
  '#ERROR!',
  'нет телефона',
  '-1',
  '00000000000',
  '',
  '123',
  '=1+1',
  '+375 29 123-45-67',
  '8 900 000 01 02 03',
  '8'.repeat(50_000),
])('does not take %j for a phone', (text) => {
  expect(parsePhone(text)).toBeUndefined();
});

test('the numbering plan is the one of the installed library', () => {
  expect(phoneMetadata.countries.RU).toEqual(metadata.countries.RU);
  expect(phoneMetadata.version).toBe(metadata.version);
});

test.each([
  ['TIMUR.G@EXAMPLE.COM', 'timur.g@example.com'],
  [' Pavlenko_MS@example.com\u200b', 'pavlenko_ms@example.com'],
  ['ivanova+nastavnik@school5.ru', 'ivanova+nastavnik@school5.ru'],
  ['почта@пример.рф', undefined],
  ['school@школа5.рф', 'school@школа5.рф'],
  ['a@b', undefined],
  ['a..b@example.com', undefined],
  ['a@example.com, b@example.com', undefined],
  ['=cmd@example.com', undefined],
  ['+cmd@example.com', undefined],
  ['', undefined],
  [`${'a.'.repeat(25_000)}@`, undefined],
])('e-mail %j → %j', (text, address) => {
  expect(parseEmail(text)).toBe(address);
});

test.each([
  ['2013', 2013],
  ['2012г.', 2012],
  ['1979г', 1979],
  ['2010 год', 2010],
  ['13', 2013],
  ['75', 1975],
  [13, 2013],
  [2014, 2014],
  ['12.05.2012', 2012],
  ['1900', undefined],
  ['2027', undefined],
  ['-1', undefined],
  ['5', undefined],
  ['', undefined],
  ['двенадцать', undefined],
])('year of birth %j → %j', (text, year) => {
  expect(parseBirthYear(text, 2026)).toBe(year);
});
