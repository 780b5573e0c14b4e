import { logRows } from '../../src/people/deedLog';
import { forgetInJournal, forgetInLog } from '../../src/people/forget';
import { journal } from '../../src/registries/records';
import { undoLog } from '../../src/registries/undoLog';
import { readTable, type Table } from '../../src/schema/readTable';
import { columnKeys, type Registry } from '../../src/schema/registry';

const tableOf = <R extends Registry>(registry: R, rows: readonly object[]): Table<R> =>
  readTable(registry, {
    cells: [
      columnKeys(registry).map((key) => registry.columns[key]?.header ?? ''),
      ...rows.map((row) => columnKeys(registry).map((key) => String((row as Record<string, unknown>)[key] ?? ''))),
    ],
    marks: {},
  });

const traces = { id: 'Н-0001', words: ['Зорина «Аня» Петровна', ''] };

test('their own rows and rows that name them are emptied, all parts of them; the others stay', () => {
  const rows = logRows('Ж-0001', [
    { kind: 'set', sheet: 'mentees', id: 'Н-0001', cells: { phone: ['+7', ''] } },
    { kind: 'set', sheet: 'pairs', id: 'П-0001', cells: { mentee: ['ЗОРИНА «Аня» Петровна', 'я'.repeat(50_000)] } },
    { kind: 'set', sheet: 'mentees', id: 'Н-0002', cells: { phone: ['+8', ''] } },
  ]);

  const updates = forgetInLog(tableOf(undoLog, rows), traces);

  expect(updates.map(({ id }) => id)).toEqual(['Ж-0001/1', 'Ж-0001/2', 'Ж-0001/3']);
  expect(updates.every(({ values }) => values.content === null)).toBe(true);
});

test('lines about them leave the journal', () => {
  const before =
    'Н-0001 «Класс»: 6А → 6Б\nН-0002 «Класс»: 7А → 7Б\nП-0001 «Наставляемый»: Зорина «Аня» Петровна → пусто';

  const updates = forgetInJournal(
    tableOf(journal, [
      { id: 'Ж-0001', before },
      { id: 'Ж-0002', before: 'М-0001' },
    ]),
    traces,
  );

  expect(updates).toEqual([{ id: 'Ж-0001', values: { before: 'Н-0002 «Класс»: 7А → 7Б' } }]);
});
