import type { Where } from '../../src/problem';
import { placeOf } from '../../src/ui/pieces/place';
import { count, nouns, signed } from '../../src/ui/wording';

test('a noun agrees with its number', () => {
  const said = [0, 1, 2, 5, 11, 12, 21, 22, 111].map((value) => count(value, nouns.pair));
  expect(said).toEqual(['0 пар', '1 пара', '2 пары', '5 пар', '11 пар', '12 пар', '21 пара', '22 пары', '111 пар']);
});

test('a difference carries its sign', () => {
  expect([3, 0, -3].map(signed)).toEqual(['+3', '0', '−3']);
});

test('a place names sheet, row and column as far as they are known', () => {
  const place = (where: Where, message = 'Класс не распознан.') => placeOf({ code: 'x', message, where });
  expect(place({ sheet: 'Наставники', row: 12, column: 'Класс' })).toBe(
    'Лист «Наставники», строка 12, столбец «Класс»',
  );
  expect(place({ row: 3 })).toBe('Строка 3');
  expect(placeOf({ code: 'x', message: '' })).toBe('');
});

test('a place does not repeat what the message says', () => {
  const message = 'Не найден столбец «Кто Вы?» в строке 12.';
  expect(placeOf({ code: 'x', message, where: { row: 12, column: 'Кто Вы?' } })).toBe('');
  expect(placeOf({ code: 'x', message, where: { row: 1, column: 'Класс' } })).toBe('Строка 1, столбец «Класс»');
});
