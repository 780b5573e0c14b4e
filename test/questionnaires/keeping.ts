import type { Answer } from '../../src/questionnaires/answer';
import type { Questionnaire } from '../../src/questionnaires/questionnaire';
import type { Keeping, Participant } from '../../src/questionnaires/rows/keeping';
import type { Registry, RowOf } from '../../src/schema/registry';
import { tableOf } from './fixture';

/** Two mentees and a mentor; М-0009 has not consented. */
const people: readonly Participant[] = [
  { id: 'Н-0001', base: 'mentees', record: { name: 'Зорина Алиса Петровна', schoolClass: '6А' } },
  { id: 'Н-0002', base: 'mentees', record: { name: 'Зорина Алиса Игоревна', schoolClass: '7Б' } },
  { id: 'М-0001', base: 'mentors', record: { name: 'Громова Татьяна Петровна' } },
  { id: 'М-0009', base: 'mentors', record: { name: 'Громова Вера Петровна' } },
];

/** What keeping the answers of one questionnaire needs, on a sheet with the rows given. */
export const keepingOf = (
  questionnaire: Questionnaire,
  answers: readonly Answer<Registry>[],
  rows: readonly Partial<RowOf<Registry>>[] = [],
  change: Partial<Keeping> = {},
): Keeping => ({
  registry: questionnaire.registry,
  table: tableOf(questionnaire.registry, rows),
  given: [{ questionnaire, answers }],
  questionnaires: [questionnaire],
  ledger: new Set(),
  participant: (code) => people.find(({ id }) => id === code),
  children: (name) => people.filter(({ record }) => String(record.name).startsWith(name)),
  mayKeep: ({ id }) => id !== 'М-0009',
  tagsOf: (options) => options.map((option) => `#${option.toLowerCase()}`),
  now: '2026-12-20T12:00:00',
  programmeYear: '2026/2027',
  usedIds: [],
  ...change,
});

/** An answer as a form gives it. */
export const said = (
  values: Readonly<Record<string, unknown>>,
  at: string | null = '2026-12-10T10:00:00',
  answerId = 'r1',
): Answer<Registry> => ({ answerId, at, row: 0, values, rawName: '', problems: [] });
