import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, QuestionnaireKey } from '../../src/questionnaires/answer';
import type { AnswerExport } from '../../src/questionnaires/answerExport';
import { readCsv } from '../../src/questionnaires/csvFile';
import { type Mapping, proposeMapping } from '../../src/questionnaires/mapping';
import { readAnswers } from '../../src/questionnaires/readAnswers';
import { takeIn } from '../../src/questionnaires/takeIn';
import { mentees } from '../../src/registries/mentees';
import { mentors } from '../../src/registries/mentors';
import type { Cell } from '../../src/schema/cell';
import { cellOf } from '../../src/schema/changes';
import { readTable, type Table } from '../../src/schema/readTable';
import { columnKeys, type Registry, type RowOf } from '../../src/schema/registry';

export const registryOf = (key: QuestionnaireKey): Registry => (key === 'mentees' ? mentees : mentors);

export const fixtureText = (name: string): string =>
  readFileSync(join(__dirname, '..', 'fixtures', `${name}.csv`), 'utf8');

export function exportOf(text: string, name = 'ответы.csv'): AnswerExport {
  const file = readCsv(text);
  if (!file.ok) throw new Error(file.problem.message);
  return { name, header: file.header, rows: file.rows };
}

export const mappingOf = (registry: Registry, source: AnswerExport): Mapping =>
  Object.fromEntries(proposeMapping(registry, source.header, source.rows).map(({ header, key }) => [header, key]));

/** Answers of a fixture, by the mapping the program itself proposes. */
export function answersOf(name: string, key: QuestionnaireKey): Answer<Registry>[] {
  const source = exportOf(fixtureText(name));
  return readAnswers(registryOf(key), source, mappingOf(registryOf(key), source), key).answers;
}

/** The sheet as it stands after rows were written, read back through their cells. */
export function tableOf(registry: Registry, rows: readonly Partial<RowOf<Registry>>[] = []): Table<Registry> {
  const keys = columnKeys(registry);
  const header: Cell[] = keys.map((key) => registry.columns[key]?.header ?? '');
  const lines = rows.map((row) =>
    keys.map((key): Cell => cellOf(registry.columns[key] as never, (row as Record<string, unknown>)[key])),
  );
  return readTable(registry, { cells: [header, ...lines], marks: {} });
}

export const circumstances = {
  consents: new Map(),
  ledger: new Set<string>(),
  source: 'Файл',
  today: '2026-10-10',
  programmeYear: '2026/2027',
  recognise: () => ({ tags: [] as string[], unknown: [] }),
} as const;

/** What taking in these answers decides, into an empty base unless rows are given. */
export const decide = (
  key: QuestionnaireKey,
  answers: readonly Answer<Registry>[],
  rows: readonly Partial<RowOf<Registry>>[] = [],
  other: Partial<Parameters<typeof takeIn>[0]> = {},
) => takeIn({ ...circumstances, registry: registryOf(key), answers, table: tableOf(registryOf(key), rows), ...other });

/** The rows of a base after a decision was carried out. */
export const carriedOut = (
  rows: readonly Partial<RowOf<Registry>>[],
  { additions, updates }: ReturnType<typeof takeIn>,
): Record<string, unknown>[] => [
  ...rows.map((row) => ({ ...row, ...updates.find(({ id }) => id === (row as { id?: unknown }).id)?.values })),
  ...additions.map((row) => ({ ...row })),
];

/** An answer a test makes up, complete and with all consents unless it says otherwise. */
export const answer = (
  values: Record<string, unknown> = {},
  facts: Partial<Answer<Registry>> = {},
): Answer<Registry> => {
  const at = facts.at === undefined ? '2026-10-05T10:00:00' : facts.at;
  const full = {
    name: 'Рогова Алина Павловна',
    role: 'Ученик',
    schoolClass: '6А',
    birthYear: 2014,
    phone: '+79001001101',
    email: 'rogova@example.org',
    request: 'Трудно решать задачи',
    consent: 'Даю согласие',
    guardianConsent: 'Сдано куратору',
    consentDate: '2026-10-02',
    ...values,
  };
  const said = Object.fromEntries(Object.entries(full).filter(([, value]) => value !== null));
  return {
    answerId: `id-${at}-${JSON.stringify(values).length}`,
    row: 2,
    values: said,
    rawName: '',
    problems: [],
    ...facts,
    at,
  };
};
