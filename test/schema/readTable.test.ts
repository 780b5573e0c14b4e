import { generatedId, integer, text } from '../../src/schema/kinds';
import { readTable } from '../../src/schema/readTable';
import { defineRegistry } from '../../src/schema/registry';

const clubs = defineRegistry({
  key: 'clubs',
  sheet: 'Кружки',
  about: 'Для проверки чтения.',
  columns: {
    id: generatedId('№', 'К-'),
    title: text('Название', { personal: true }),
    places: integer('Мест', 0, 30),
  },
});

const read = (cells: (string | number)[][], marks: Record<string, number> = {}) => readTable(clubs, { cells, marks });

test('columns are found by caption, wherever they stand', () => {
  const table = read([
    ['Заметка', 'Мест', '№', 'Название'],
    ['', 12, 'К-0001', 'Шахматы'],
  ]);

  expect(table.rows[0]?.record).toEqual({ id: 'К-0001', title: 'Шахматы', places: 12 });
  expect(table.problems).toEqual([]);
});

test('a renamed column is found by its mark', () => {
  const table = read(
    [
      ['№', 'Как называется', 'Мест'],
      ['К-0001', 'Хор', 5],
    ],
    { id: 0, title: 1, places: 2 },
  );

  expect(table.rows[0]?.record.title).toBe('Хор');
});

test('a caption outweighs a mark that points at another column', () => {
  const table = read(
    [
      ['№', 'Мест', 'Название'],
      ['К-0001', 5, 'Хор'],
    ],
    { id: 0, title: 1, places: 2 },
  );

  expect(table.rows[0]?.record).toMatchObject({ title: 'Хор', places: 5 });
});

test('a missing and a doubled column are reported by name', () => {
  const table = read([
    ['№', 'Название', 'Название'],
    ['К-0001', 'Хор', 'Хор'],
  ]);

  expect(table.problems.map(({ code, where }) => [code, where?.column])).toEqual([
    ['column-doubled', 'Название'],
    ['column-missing', 'Мест'],
  ]);
});

test('a bad cell makes a problem with its place and advice, and never repeats the value', () => {
  const table = read([
    ['№', 'Название', 'Мест'],
    ['К-0001', 'Хор', 'очень много'],
  ]);

  expect(table.rows[0]?.record.places).toBeNull();
  expect(table.problems).toEqual([
    expect.objectContaining({ code: 'cell-unreadable', where: { sheet: 'Кружки', row: 2, column: 'Мест' } }),
  ]);
  expect(JSON.stringify(table.problems)).not.toContain('очень много');
});

test('blank rows are passed over and do not count as the last row', () => {
  const table = read([
    ['№', 'Название', 'Мест'],
    ['К-0001', 'Хор', 5],
    ['', ' ', ''],
    ['К-0002', 'Бег', 7],
    ['', '', ''],
  ]);

  expect(table.rows.map(({ row, id }) => [row, id])).toEqual([
    [2, 'К-0001'],
    [4, 'К-0002'],
  ]);
  expect(table.lastRow).toBe(4);
});

test('a number that stands twice is reported', () => {
  const table = read([
    ['№', 'Название', 'Мест'],
    ['К-0001', 'Хор', 5],
    ['К-0001', 'Бег', 7],
  ]);

  expect(table.problems.map(({ code }) => code)).toEqual(['id-doubled']);
});
