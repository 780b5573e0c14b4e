import { blocks, type CellChange, cellChanges } from '../../src/schema/changes';
import { generatedId, text } from '../../src/schema/kinds';
import { readTable } from '../../src/schema/readTable';
import { defineRegistry } from '../../src/schema/registry';

const people = defineRegistry({
  key: 'people',
  sheet: 'Люди',
  about: 'Для проверки записи.',
  columns: { id: generatedId('№', 'Л-'), name: text('Имя'), status: text('Статус') },
});

const table = (...rows: [string, string, string][]) =>
  readTable(people, { cells: [['№', 'Имя', 'Статус'], ...rows], marks: {} });

const change = (row: number, column: number, cell = 'x'): CellChange => ({
  id: `Л-${row}`,
  row,
  column,
  cell,
  format: '@',
});

test('a row is found by its number after a person sorted the sheet', () => {
  const before = table(['Л-0001', 'Анна', 'новый'], ['Л-0002', 'Борис', 'новый']);
  const sorted = table(['Л-0002', 'Борис', 'новый'], ['Л-0001', 'Анна', 'новый']);

  const { changes } = cellChanges(before, sorted, [{ id: 'Л-0001', values: { status: 'в паре' } }], () => '@');

  expect(changes).toEqual([{ id: 'Л-0001', row: 3, column: 3, cell: 'в паре', format: '@' }]);
});

test('a cell a person changed meanwhile keeps the value of the person and is reported', () => {
  const before = table(['Л-0001', 'Анна', 'новый']);
  const edited = table(['Л-0001', 'Анна', 'выбыл']);

  const outcome = cellChanges(before, edited, [{ id: 'Л-0001', values: { status: 'в паре' } }], () => '@');

  expect(outcome.changes).toEqual([]);
  expect(outcome.problems.map(({ code }) => code)).toEqual(['edited-meanwhile']);
});

test('a row removed meanwhile is left alone and reported', () => {
  const outcome = cellChanges(
    table(['Л-0001', 'Анна', '']),
    table(),
    [{ id: 'Л-0001', values: { status: 'x' } }],
    () => '@',
  );

  expect(outcome.problems.map(({ code }) => code)).toEqual(['row-gone']);
});

test('what stands there already is not written again', () => {
  const same = table(['Л-0001', 'Анна', 'в паре']);

  expect(cellChanges(same, same, [{ id: 'Л-0001', values: { status: 'в паре' } }], () => '@').changes).toEqual([]);
});

test('text that a spreadsheet would evaluate is written as text', () => {
  const same = table(['Л-0001', 'Анна', '']);

  const { changes } = cellChanges(same, same, [{ id: 'Л-0001', values: { status: '=1+1' } }], () => '@');

  expect(changes[0]?.cell).toBe("'=1+1");
});

test('touching cells are joined into few rectangles', () => {
  const rectangles = blocks([change(2, 3), change(3, 3), change(2, 4), change(3, 4), change(7, 1)]);

  expect(rectangles.map(({ row, column, cells }) => [row, column, cells.length, cells[0]?.length])).toEqual([
    [2, 3, 2, 2],
    [7, 1, 1, 1],
  ]);
});

test('rectangles cover every change exactly once', () => {
  const changes = [change(2, 1), change(2, 3), change(3, 3), change(4, 3), change(4, 4), change(9, 9), change(3, 1)];

  const covered = blocks(changes).flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) => line.map((_, right) => `${row + down}:${column + right}`)),
  );

  expect(covered.sort()).toEqual(changes.map((one) => `${one.row}:${one.column}`).sort());
});
