import { differences } from '../../src/people/differences';
import { mergePeople } from '../../src/people/mergePeople';
import { mentees } from '../../src/registries/mentees';
import { pairs } from '../../src/registries/pairs';
import { suggestions } from '../../src/registries/suggestions';
import type { Cell } from '../../src/schema/cell';
import { cellOf } from '../../src/schema/changes';
import { readTable, type Table } from '../../src/schema/readTable';
import { columnKeys, type Registry } from '../../src/schema/registry';

const tableOf = (registry: Registry, ...rows: Readonly<Record<string, Cell>>[]): Table<Registry> =>
  readTable(registry, {
    cells: [
      columnKeys(registry).map((key) => registry.columns[key]?.header ?? ''),
      ...rows.map((row) => columnKeys(registry).map((key) => row[key] ?? '')),
    ],
    marks: {},
  });

const base = tableOf(
  mentees as Registry,
  {
    id: 'Н-0001',
    name: 'Сёмин Пётр',
    phone: '+79000000001',
    answered: '01.10.2026 10:00:00',
    answerId: 'a',
    avoid: 'М-0009',
  },
  {
    id: 'Н-0002',
    name: 'Семин Петр Ильич',
    schoolClass: '7Б',
    answered: '02.10.2026 10:00:00',
    answerId: 'b',
    years: 'много',
  },
  { id: 'Н-0003', name: 'Другой Иван Ильич', notes: 'дружит с Н-0002' },
);
const pairsTable = tableOf(
  pairs as Registry,
  {
    id: 'П-0001',
    menteeId: 'Н-0002',
    mentee: 'Семин Петр Ильич',
    mentorId: 'М-0001',
    mentor: 'Громова Анна Ильинична',
  },
  {
    id: 'П-0002',
    menteeId: 'Н-0003',
    mentee: 'Другой Иван Ильич',
    mentorId: 'М-0002',
    mentor: 'Громова Инна Ильинична',
  },
);
const suggested = tableOf(
  suggestions as Registry,
  { menteeId: 'Н-0001', mentorId: 'М-0005', decision: 'Предложено', score: 5 },
  { menteeId: 'Н-0002', mentorId: 'М-0005', decision: 'Запрещено' },
  { menteeId: 'Н-0002', mentorId: 'М-0006', decision: 'Предложено', score: 7 },
  { menteeId: 'Н-0003', mentorId: 'М-0007', decision: 'Предложено', score: 1 },
);

const merged = (survivorId: string, removedId: string, take: readonly string[]) =>
  mergePeople({ base, others: [pairsTable], suggestions: suggested, survivorId, removedId, take }).map(
    ({ table: { registry }, updates, removals, replacement }) => {
      const cells = (values: object) =>
        Object.fromEntries(
          Object.entries(values).map(([key, value]) => {
            const column = registry.columns[key];
            return [key, column ? cellOf(column, value) : value];
          }),
        );
      return {
        sheet: registry.key,
        ...(updates ? { updates: updates.map(({ id, values }) => [id, cells(values)]) } : {}),
        ...(removals ? { removals } : {}),
        ...(replacement ? { replacement: replacement.map(cells) } : {}),
      };
    },
  );

test('the chosen values and the newest answer come over, numbers and names follow, the other row goes', () => {
  expect(merged('Н-0001', 'Н-0002', ['name', 'schoolClass', 'years'])).toEqual([
    { sheet: 'pairs', updates: [['П-0001', { menteeId: 'Н-0001', mentee: 'Семин Петр Ильич' }]] },
    {
      sheet: 'suggestions',
      replacement: [
        { menteeId: 'Н-0001', mentorId: 'М-0005', decision: 'Запрещено' },
        { menteeId: 'Н-0003', mentorId: 'М-0007', decision: 'Предложено', score: 1 },
      ],
    },
    {
      sheet: 'mentees',
      updates: [
        [
          'Н-0001',
          {
            name: 'Семин Петр Ильич',
            schoolClass: '7Б',
            years: 'много',
            answered: '02.10.2026 10:00:00',
            answerId: 'b',
          },
        ],
        ['Н-0003', { notes: 'дружит с Н-0001' }],
      ],
      removals: ['Н-0002'],
    },
  ]);
});

test('nothing is taken that was not chosen', () => {
  expect(merged('Н-0002', 'Н-0001', []).pop()).toEqual({ sheet: 'mentees', removals: ['Н-0001'] });
});

test('a row that is gone stops the merging', () => {
  expect(merged('Н-0001', 'Н-0099', [])).toEqual([]);
});

test('a full name goes before a shorter one, however old it is', () => {
  const [full, short] = tableOf(
    mentees as Registry,
    { id: 'Н-0001', name: 'Сёмин Пётр Ильич', answered: '01.10.2026 10:00:00' },
    { id: 'Н-0002', name: 'Сёмин П. И.', answered: '02.10.2026 10:00:00' },
  ).rows;
  if (!full || !short) throw new Error('no rows');

  expect(differences(base, full, short)[0]).toMatchObject({ key: 'name', suggested: 'one' });
});

test('a value goes before none, and the newer answer before the older', () => {
  const [one, other] = base.rows;
  if (!one || !other) throw new Error('no rows');

  expect(differences(base, one, other).map(({ key, suggested: side }) => [key, side])).toEqual([
    ['name', 'other'],
    ['phone', 'one'],
    ['schoolClass', 'other'],
    ['avoid', 'one'],
    ['years', 'other'],
    ['answered', 'other'],
    ['answerId', 'other'],
  ]);
});
