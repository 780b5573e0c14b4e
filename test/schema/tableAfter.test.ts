import { generatedId, integer, text } from '../../src/schema/kinds';
import { readTable } from '../../src/schema/readTable';
import { recordsAfter } from '../../src/schema/recordsAfter';
import { defineRegistry, type Registry } from '../../src/schema/registry';
import { tableAfter } from '../../src/schema/tableAfter';

const people = defineRegistry({
  key: 'people',
  sheet: 'Люди',
  about: 'Для проверки записи.',
  columns: { id: generatedId('№', 'Л-'), name: text('Имя'), age: integer('Возраст', 0, 120) },
}) as unknown as Registry;

const before = readTable(people, {
  cells: [
    ['Имя', 'Моё', '№', 'Возраст'],
    ['Анна', 'прим.', 'Л-0001', 12],
  ],
  marks: {},
  height: 10,
});

test('the table after a write is what reading the sheet again would give', () => {
  const change = { id: 'Л-0001', row: 2, column: 4, cell: 13, format: '0' };

  const after = tableAfter(before, [change], [{ id: 'Л-0002', name: 'Борис', age: 11 }]);

  const read = readTable(people, {
    cells: [
      ['Имя', 'Моё', '№', 'Возраст'],
      ['Анна', 'прим.', 'Л-0001', 13],
      ['Борис', '', 'Л-0002', 11],
    ],
    marks: {},
    height: 11,
  });
  expect(after).toEqual(read);
  expect(before.rows[0]?.record).toMatchObject({ age: 12 });
});

test('what was decided stands in the records before it is written', () => {
  const after = recordsAfter(before, [{ id: 'Л-0001', values: { age: 13 } }], [{ id: 'Л-0002', name: 'Борис' }]);

  expect(after.rows.map(({ id, record }) => [id, record])).toEqual([
    ['Л-0001', { id: 'Л-0001', name: 'Анна', age: 13 }],
    ['Л-0002', { id: 'Л-0002', name: 'Борис', age: null }],
  ]);
  expect(before.rows).toHaveLength(1);
  expect(before.rows[0]?.record).toMatchObject({ age: 12 });
});
