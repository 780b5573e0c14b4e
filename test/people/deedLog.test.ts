import { type Change, changesOf, hashOfRow } from '../../src/people/deedChanges';
import { deedLog, logRows } from '../../src/people/deedLog';
import { wordsOf } from '../../src/people/deedWords';
import type { UndoLogRow } from '../../src/registries/undoLog';
import { neutralise } from '../../src/schema/cell';
import { clubTable } from './deedTable';

const table = clubTable(['К-0001', 'Аня', 'двенадцать', { wall: '2026-09-01' }], ['К-0002', 'Боря', 13, '']);

const written = (rows: readonly Partial<UndoLogRow>[]): UndoLogRow[] =>
  rows.map((row) => ({ ...row, content: neutralise(row.content ?? '').trim() }) as UndoLogRow);

test('what a deed changes is derived from its batches: cells before and after, rows added and removed', () => {
  const changes = changesOf([
    {
      table,
      updates: [
        { id: 'К-0001', values: { name: 'Анна', age: 12, day: '2026-09-01' } as never },
        { id: 'К-0009', values: { name: 'Нет такого' } as never },
      ],
      additions: [{ id: 'К-0003', name: 'Вера', age: 11 }],
      removals: ['К-0002'],
    },
  ]);

  expect(changes).toEqual([
    {
      kind: 'set',
      sheet: 'club',
      id: 'К-0001',
      cells: { name: ['Аня', 'Анна'], age: ['двенадцать', 12] },
    },
    { kind: 'added', sheet: 'club', id: 'К-0003', hash: expect.any(String) },
    { kind: 'removed', sheet: 'club', id: 'К-0002', cells: { id: 'К-0002', name: 'Боря', age: 13 } },
  ]);
});

test('an added row is known as untouched until a cell of it changes', () => {
  const [added] = changesOf([{ table, additions: [{ id: 'К-0003', name: 'Вера', age: 11, day: '2026-09-02' }] }]);
  const [same] = clubTable(['К-0003', 'Вера', 11, { wall: '2026-09-02T00:00:00' }]).rows;
  const [other] = clubTable(['К-0003', 'Вера', 12, { wall: '2026-09-02T00:00:00' }]).rows;
  if (added?.kind !== 'added' || !same || !other) throw new Error('nothing was added');

  expect(hashOfRow(table, same)).toBe(added.hash);
  expect(hashOfRow(table, other)).not.toBe(added.hash);
});

test('a deed survives the sheet: quotes, formulas, emoji and texts longer than a cell come back as they were', () => {
  const long = `  =СУММ(A1)"\\\n${'я😀 '.repeat(40_000)}`;
  const changes: Change[] = [
    { kind: 'set', sheet: 'club', id: 'К-0001', cells: { name: [long, ''], day: [{ wall: '2026-09-01' }, 5] } },
    { kind: 'removed', sheet: 'club', id: 'К-0002', cells: { name: '|' } },
    { kind: 'added', sheet: 'club', id: 'К-0003', hash: 'aa' },
    { kind: 'added', sheet: 'club', id: 'К-0004', hash: 'bb' },
  ];

  const rows = written(logRows('Ж-0001', changes));

  expect(Math.max(...rows.map(({ content }) => content?.length ?? 0))).toBeLessThan(49_000);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  const read = deedLog([...rows].reverse())('Ж-0001');
  expect(read).toEqual({ changes: expect.arrayContaining(changes), lost: 0 });
  expect(read.changes).toHaveLength(changes.length);
  expect(deedLog(rows)('Ж-0002')).toEqual({ changes: [], lost: 0 });
});

test('an entry whose data was erased is counted and the others are still there', () => {
  const rows = written(
    logRows('Ж-0001', [
      { kind: 'set', sheet: 'club', id: 'К-0001', cells: { name: ['Аня', 'Анна'] } },
      { kind: 'set', sheet: 'club', id: 'К-0002', cells: { name: ['Боря', 'Борис'] } },
    ]),
  ).map((row) => (row.subject === 'К-0001' ? { ...row, content: '' } : row));

  expect(deedLog(rows)('Ж-0001')).toEqual({
    changes: [{ kind: 'set', sheet: 'club', id: 'К-0002', cells: { name: ['Боря', 'Борис'] } }],
    lost: 1,
  });
});

test('the journal tells in words what was and what became', () => {
  const batches = [{ table, updates: [{ id: 'К-0002', values: { name: 'Борис', age: null } as never }] }];

  expect(wordsOf(batches, changesOf(batches))).toBe('К-0002 «Имя»: Боря → Борис\nК-0002 «Возраст»: 13 → пусто');
});
