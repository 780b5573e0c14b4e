import { parseSchoolClass } from '../../src/language/schoolClass';

test.each([
  ['7 «Б»', '7Б'],
  ['7б', '7Б'],
  ['7-Б', '7Б'],
  ['8 А класс', '8А'],
  ['8-а', '8А'],
  ['5 «В»', '5В'],
  ['10 а (физмат)', '10А'],
  ['6 «Б» класс', '6Б'],
  ['VIII Г', '8Г'],
  ['IXА', '9А'],
  ['Х б', '10Б'],
  ['9 "б"', '9Б'],
  ['седьмой В', '7В'],
  ['Одиннадцатый «А»', '11А'],
  ['третий', '3'],
  ['11', '11'],
  ['11 класс', '11'],
  ['7-й Б', '7Б'],
  ['кл. 7Б', '7Б'],
  ['7кл', '7'],
  ['6а 🌟', '6А'],
  ['7A', '7А'],
  ['7C', '7С'],
  ['8 \u200bБ', '8Б'],
])('reads %j as %s', (written, text) => {
  expect(parseSchoolClass(written)).toMatchObject({ text, sure: true, number: Number.parseInt(text, 10) });
  expect(parseSchoolClass(written)).not.toHaveProperty('question');
});

test.each([
  ['7B', '7Б?', /7Б или 7В/],
  ['7b', '7Б?', /7Б или 7В/],
  ['5V', '5В?', /5В\?/],
  ['10 ФМ', '10ФМ?', /10ФМ\?/],
])('asks the curator about %j', (written, text, question) => {
  expect(parseSchoolClass(written)).toMatchObject({ text, sure: false, question: expect.stringMatching(question) });
});

test.each([
  '99Ы',
  '@SUM(A1:A9)',
  '0А',
  '12Б',
  '',
  '-',
  'физмат',
  '7Ы',
  '7Q',
  'ученик',
  '05.09.2026',
  '5-9',
  '7'.repeat(50_000),
])('does not take %j for a class', (written) => {
  expect(parseSchoolClass(written)).toBeUndefined();
});
