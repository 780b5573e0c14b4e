import { inWords, ordinalInWords } from '../../src/language/numbers';
import { counted, oneOrMany, plural } from '../../src/language/plural';

test.each([
  [0, 'пар'],
  [1, 'пара'],
  [2, 'пары'],
  [4, 'пары'],
  [5, 'пар'],
  [11, 'пар'],
  [12, 'пар'],
  [14, 'пар'],
  [21, 'пара'],
  [22, 'пары'],
  [111, 'пар'],
  [1002, 'пары'],
])('%d %s', (count, word) => {
  expect(plural(count, ['пара', 'пары', 'пар'])).toBe(word);
  expect(counted(count, ['пара', 'пары', 'пар'])).toBe(`${count}\u00a0${word}`);
});

test('digits stand in groups of three from five digits on', () => {
  const points = [9999, 33245, 1234567, -12000].map((count) => counted(count, ['балл', 'балла', 'баллов']));
  expect(points.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
    '9999 баллов',
    '33 245 баллов',
    '1 234 567 баллов',
    '-12 000 баллов',
  ]);
});

test('one curator is singular, several are plural', () => {
  expect([1, 2, 21].map((count) => oneOrMany(count, 'куратором', 'кураторами'))).toEqual([
    'куратором',
    'кураторами',
    'кураторами',
  ]);
});

test('numbers in words', () => {
  expect(inWords(21)).toBe('двадцать один');
  expect(inWords(2, 'feminine')).toBe('две');
  expect(ordinalInWords(7)).toBe('седьмой');
});
