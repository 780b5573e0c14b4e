import { date, generatedId, integer, moment, text } from '../../src/schema/kinds';
import { mayHoldDates, type RawGrid, tableOf } from '../../src/schema/rawGrid';
import { defineRegistry } from '../../src/schema/registry';

const people = defineRegistry({
  key: 'people',
  sheet: 'Люди',
  about: 'Для проверки чтения.',
  columns: {
    id: generatedId('№', 'Л-'),
    schoolClass: text('Класс'),
    born: date('Родился'),
    seen: moment('Замечен'),
    points: integer('Баллы', 0, 100),
  },
});

const HEADER = ['№', 'Класс', 'Родился', 'Замечен', 'Баллы', 'Моё'];
const grid = (...rows: RawGrid['values'][number][]): RawGrid => ({ values: [HEADER, ...rows], height: 200 });

test('a day number in a column of dates is the day the sheet shows', () => {
  const table = tableOf(people, grid(['Л-0001', '6А', 41_771, 46_280.434_722_222_22, 7, 46_280]), {});

  expect(table.rows[0]?.record).toEqual({
    id: 'Л-0001',
    schoolClass: '6А',
    born: '2014-05-12',
    seen: '2026-09-15T10:26:00',
    points: 7,
  });
  expect(table.problems).toEqual([]);
  expect(table).toMatchObject({ lastRow: 2, height: 200 });
});

test('a number that is no day of the calendar is left as it is and reported', () => {
  const { rows, problems } = tableOf(people, grid(['Л-0001', '', -5, 1e300, '']), {});

  expect(rows[0]?.cells.slice(2, 4)).toEqual([-5, 1e300]);
  expect(problems.map(({ code }) => code)).toEqual(['cell-unreadable', 'cell-unreadable']);
});

test('a date where a text belongs is recognised by what the sheet shows, a mere number stays a number', () => {
  const asked = grid(['Л-0001', 46_027, '', '', 5], ['Л-0002', 9, '', '', 5]);
  const shown = grid(['Л-0001', '05.01.2026', '', '', 5], ['Л-0002', 9, '', '', 5]);

  expect(mayHoldDates(people, asked, {})).toBe(true);
  expect(tableOf(people, asked, {}, shown).rows.map(({ record }) => record.schoolClass)).toEqual(['05.01.2026', '9']);
});

test('small numbers in their column, dates in theirs and whatever a person keeps beside them raise no doubt', () => {
  expect(mayHoldDates(people, grid(['Л-0001', '6А', 41_771, 46_280.4, 7, 46_280]), {})).toBe(false);
});
