import { changesOf, type DeedBatch } from '../../src/people/deedChanges';
import { namesOf, touchedBy } from '../../src/people/deedHistory';
import { type Surroundings, undoPlan } from '../../src/people/undoPlan';
import type { Cell } from '../../src/schema/cell';
import { cellOf } from '../../src/schema/changes';
import { clubTable } from './deedTable';

const before = clubTable(['К-0001', 'Аня', 'двенадцать', ''], ['К-0002', 'Боря', 13, '']);
const deed = changesOf([
  {
    table: before,
    updates: [{ id: 'К-0001', values: { name: 'Анна', age: 12 } as never }],
    additions: [{ id: 'К-0003', name: 'Вера', age: 11 }],
    removals: ['К-0002'],
  },
]);

const around = (rows: readonly (readonly Cell[])[], others: Partial<Surroundings> = {}): Surroundings => ({
  tables: new Map([['club', clubTable(...rows)]]),
  laterDeed: new Map(),
  namedBy: new Map(),
  ...others,
});

const ANNA: readonly Cell[] = ['К-0001', 'Анна', 12, ''];
const VERA: readonly Cell[] = ['К-0003', 'Вера', 11, ''];

/** Cells an update or an addition writes, by column key. */
const cellsIn = ([batch]: readonly DeedBatch[]) => {
  const columns = batch?.table.registry.columns ?? {};
  const cells = (values: object) =>
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, columns[key] ? cellOf(columns[key], value) : value]),
    );
  return {
    updates: batch?.updates?.map(({ id, values }) => [id, cells(values)]),
    additions: batch?.additions?.map(cells),
    removals: batch?.removals,
  };
};

test('an untouched deed goes back whole, unreadable cells as they stood', () => {
  const plan = undoPlan(deed, around([ANNA, VERA]));

  expect(cellsIn(plan.batches)).toEqual({
    updates: [['К-0001', { name: 'Аня', age: 'двенадцать' }]],
    additions: [{ id: 'К-0002', name: 'Боря', age: 13 }],
    removals: ['К-0003'],
  });
  expect(plan.totals).toEqual({ cells: 2, rowsGone: 1, rowsBack: 1 });
  expect(plan.kept).toEqual([]);
});

test('a cell somebody corrected later keeps the correction, and so does a row that was added', () => {
  const plan = undoPlan(
    deed,
    around([
      ['К-0001', 'Анна', 14, ''],
      ['К-0003', 'Вероника', 11, ''],
      ['К-0002', 'Боря', 13, ''],
    ]),
  );

  expect(cellsIn(plan.batches)).toEqual({
    updates: [['К-0001', { name: 'Аня' }]],
    additions: undefined,
    removals: undefined,
  });
  expect(plan.kept).toEqual([
    'Лист «Кружок», К-0001, «Возраст»: исправлено позже, оставлено ваше значение.',
    'Лист «Кружок», К-0003, строка: исправлено позже, оставлено ваше значение.',
  ]);
});

test('a later deed on the same cell is named, so that it can be undone first', () => {
  const later = changesOf([
    { table: clubTable(ANNA, VERA), updates: [{ id: 'К-0001', values: { name: 'Анюта' } as never }] },
  ]);
  const laterDeed = touchedBy([{ caption: 'Ж-0007 «Переименование»', changes: later }]);

  const plan = undoPlan(deed, around([['К-0001', 'Анюта', 12, ''], VERA], { laterDeed }));

  expect(plan.kept).toEqual(['Лист «Кружок», К-0001, «Имя»: позже это изменило действие Ж-0007 «Переименование».']);
});

test('an added row that other rows name stays', () => {
  const names = clubTable(['К-0009', 'дружит с К-0003', 11, ''], VERA);
  const namedBy = namesOf(new Set(['К-0003']), [names]);

  const plan = undoPlan(deed, around([ANNA, VERA], { namedBy }));

  expect(plan.totals.rowsGone).toBe(0);
  expect(plan.kept).toEqual(['Лист «Кружок», К-0003: строка оставлена, на неё ссылается лист «Кружок».']);
});

test('undoing twice, or after a break, changes nothing more', () => {
  const plan = undoPlan(
    deed,
    around([
      ['К-0001', 'Аня', 'двенадцать', ''],
      ['К-0002', 'Боря', 13, ''],
    ]),
  );

  expect(plan.batches).toEqual([]);
  expect(plan.kept).toEqual([]);
});

test('rows, columns and sheets that are gone are told', () => {
  const gone = { kind: 'set', sheet: 'nowhere', id: 'К-0001', cells: {} } as const;
  const unknown = { kind: 'set', sheet: 'club', id: 'К-0001', cells: { shoes: ['39', '40'] } } as const;

  const plan = undoPlan([...deed, gone, unknown], around([['К-0002', 'Боря', 13, '']]));

  expect(plan.batches).toEqual([]);
  expect(plan.kept).toEqual([
    'Лист «Кружок»: строки К-0001 больше нет.',
    'К-0001: листа больше нет, строка не изменена.',
    'Лист «Кружок»: строки К-0001 больше нет.',
  ]);
});
