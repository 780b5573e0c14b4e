import { erasureOf } from '../../src/people/erasure';
import { tracesOf } from '../../src/people/traces';
import { documentAnswers } from '../../src/registries/documentAnswers';
import { mentees } from '../../src/registries/mentees';
import { mentors } from '../../src/registries/mentors';
import { nameForms } from '../../src/registries/nameForms';
import { needsAnalysis } from '../../src/registries/needsAnalysis';
import { pairs } from '../../src/registries/pairs';
import { preferenceAnswers } from '../../src/registries/preferenceAnswers';
import { team } from '../../src/registries/team';
import { thirdPartyRequests } from '../../src/registries/thirdPartyRequests';
import { readTable, type Table } from '../../src/schema/readTable';
import { columnKeys, type Registry } from '../../src/schema/registry';

const NAME = 'Зорина Алёна Петровна';

const tableOf = (registry: Registry, rows: readonly Readonly<Record<string, string>>[]): Table<Registry> =>
  readTable(registry, {
    cells: [
      columnKeys(registry).map((key) => registry.columns[key]?.header ?? ''),
      ...rows.map((row) => columnKeys(registry).map((key) => row[key] ?? '')),
    ],
    marks: {},
  });

const zorina = {
  id: 'Н-0001',
  base: 'mentees',
  traces: tracesOf({ name: NAME, phone: '+79000002100', email: null }),
};

const tables = [
  tableOf(mentees, [
    {
      id: 'Н-0001',
      name: NAME,
      phone: '+7 900 000-21-00',
      birthYear: '2014',
      role: 'Ученик',
      status: 'Выбыл(а)',
      needs: 'Математика',
    },
    { id: 'Н-0002', name: 'Глебов Пётр Ильич', avoid: `${NAME}; Н-0009` },
  ]),
  tableOf(mentors, [{ id: 'М-0001', name: 'Громова Татьяна Петровна', menteeNames: `Глебов Пётр Ильич; ${NAME}` }]),
  tableOf(pairs, [
    {
      id: 'П-0001',
      menteeId: 'Н-0001',
      mentee: NAME,
      mentorId: 'М-0001',
      mentor: 'Громова Татьяна Петровна',
      curator: 'Иванова М. П.',
    },
  ]),
  tableOf(thirdPartyRequests, [
    { id: 'Т-0001', code: 'н-1', childName: 'Алёна З.', childClass: '6А', request: 'трудно', needs: 'Математика' },
  ]),
  tableOf(needsAnalysis, [{ id: 'А-0001', code: 'Н-0001', subjects: '3', details: 'боюсь отвечать' }]),
  tableOf(preferenceAnswers, [{ id: 'В-0001', code: 'Н-0002', avoid: 'зорина алена' }]),
  tableOf(documentAnswers, [{ key: '2026/D6/Участники', answer: `${NAME} | 6А\nГлебов Пётр Ильич | 6Б` }]),
  tableOf(nameForms, [{ nominative: NAME, gen: 'Зориной Алёны Петровны' }]),
  tableOf(team, [{ name: NAME, post: 'лаборант' }]),
];

const { batches, destroyed } = erasureOf(zorina, tables);
const changes = Object.fromEntries(
  batches.flatMap(({ updates = [] }) => updates.map(({ id, values }) => [id, values])),
);

test('her own row keeps what tells nobody who she was', () => {
  expect(changes['Н-0001']).toMatchObject({ name: null, phone: null, birthYear: null, needs: null });
  for (const key of ['id', 'role', 'status']) expect(changes['Н-0001']).not.toHaveProperty(key);
});

test('rows of others lose her name and nothing else', () => {
  expect(changes['Н-0002']).toEqual({ avoid: 'Н-0001; Н-0009' });
  expect(changes['М-0001']).toEqual({ menteeNames: 'Глебов Пётр Ильич; Н-0001' });
  expect(changes['П-0001']).toEqual({ mentee: null });
  expect(changes['В-0001']).toEqual({ avoid: 'Н-0001' });
  expect(changes['2026/D6/Участники']).toEqual({ answer: 'Н-0001 | 6А\nГлебов Пётр Ильич | 6Б' });
});

test('what others said of her and what she said in her own words goes, marks stay', () => {
  expect(changes['Т-0001']).toEqual({ childName: null, childClass: null, request: null });
  expect(changes['А-0001']).toEqual({ details: null });
});

test('corrected forms of the name go, employees on another ground stay', () => {
  expect(batches.find(({ table }) => table.registry === nameForms)?.removals).toEqual([NAME]);
  expect(batches.find(({ table }) => table.registry === team)).toBeUndefined();
});

test('her own row is written last, so that a broken erasure can be taken up again', () => {
  expect(batches[batches.length - 1]?.table.registry.key).toBe('mentees');
});

test('the act lists sheets and columns, never what stood there', () => {
  expect(destroyed.join('\n')).toContain('лист «Пары»: Наставляемый');
  expect(destroyed.join('\n')).not.toMatch(/Зорин|2100|боюсь/);
});

test('what is erased already needs nothing more', () => {
  const clean = [tableOf(mentees, [{ id: 'Н-0001', role: 'Ученик', status: 'Выбыл(а)' }])];
  expect(erasureOf(zorina, clean)).toEqual({ batches: [], destroyed: [] });
});
