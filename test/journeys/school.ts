import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { demoSettings, typeSettings } from '../../demo/prepareDemo';
import type { Cost, Fault, Host, HostOptions, Outcome } from '../../host/contract';
import type { CallName, Calls, DocumentForm, DocumentRequest, Reply } from '../../src/panels';
import { builtHost } from '../builtHost';

const bundle = path.join(__dirname, '../../build/dist');

/** The built bundle on the host, in memory; every question a command raises is answered with its first button. */
export function openSchool(data?: string, more: Partial<HostOptions> = {}): Promise<Host> {
  let seconds = 0;
  return builtHost().createHost({
    bundle,
    ...(data ? { data } : {}),
    title: 'Проверка',
    answer: ({ buttons }) => ({ button: buttons[0] ?? 'OK' }),
    // Two answers of a test never fall into the same second.
    now: () => new Date(Date.UTC(2026, 8, 20, 6, 0, seconds++)),
    ...more,
  });
}

export function value(outcome: Outcome): unknown {
  if (!outcome.ok) throw new Error(`${outcome.message}\n${outcome.stack}`);
  return outcome.value;
}

export const menu = async (host: Host, name: string): Promise<Cost> => {
  const outcome = await host.run(name);
  value(outcome);
  return outcome.cost;
};

/** Calls the bundle as a panel does; trouble that was foreseen comes back as it would to the panel. */
export async function reply<N extends CallName>(
  host: Host,
  name: N,
  argument: Calls[N]['argument'],
  faults: readonly Fault[] = [],
): Promise<{ answer: Reply<Calls[N]['value']> | null; cost: Cost; died: boolean }> {
  const outcome = await host.run('call', [name, argument], { faults });
  return {
    answer: outcome.ok ? (outcome.value as Reply<Calls[N]['value']>) : null,
    cost: outcome.cost,
    died: !outcome.ok && outcome.died,
  };
}

export async function ask<N extends CallName>(
  host: Host,
  name: N,
  argument: Calls[N]['argument'],
): Promise<Calls[N]['value']> {
  const { answer } = await reply(host, name, argument);
  if (!answer?.ok) throw new Error(answer ? answer.problems.map(({ message }) => message).join('\n') : 'no answer');
  return answer.value;
}

/** Rows of a sheet as records by caption, the header row left out, blank rows too. */
export function records(host: Host, sheet: string): Record<string, unknown>[] {
  const [header = [], ...rows] = host.values(sheet);
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(header.map((caption, index) => [String(caption), row[index]])));
}

export const column = (host: Host, sheet: string, caption: string): unknown[] =>
  records(host, sheet).map((record) => record[caption]);

/** Answers of an invented pupil to the questionnaire of mentees, by question; overwrite what the test is about. */
export const pupil = (changes: Record<string, string | string[]> = {}): Record<string, string | string[]> => ({
  'Фамилия, имя, отчество': 'Зорина Алиса Петровна',
  'Кто Вы?': 'Ученик',
  'Класс (для учеников)': '6А',
  'Год рождения': '2014',
  'Телефон для связи (для учеников до 18 лет – телефон родителя)': '+7 900 000-21-01',
  'С чем Вам нужна помощь наставника? (можно выбрать несколько)': ['Математика'],
  'Опишите запрос своими словами': 'не понимаю дроби',
  'Кого Вы хотели бы видеть наставником?': ['Не важно'],
  'Согласие на обработку персональных данных': 'Даю согласие',
  'Письменное согласие родителя (для учеников до 18 лет)': 'Сдано куратору',
  'Дата подписания согласия': '2026-09-11',
  ...changes,
});

/** Answers of an invented teacher to the questionnaire of mentors. */
export const teacher = (changes: Record<string, string | string[]> = {}): Record<string, string | string[]> => ({
  'Фамилия, имя, отчество': 'Громова Татьяна Петровна',
  'Кто Вы?': 'Педагог',
  'Место работы (учёбы), должность, класс': 'учитель математики',
  'Год рождения': '1974',
  Телефон: '+7 900 000-22-01',
  'Чем я могу быть полезен в качестве наставника? (можно выбрать несколько)': ['Математика'],
  'С кем готов(а) работать (класс, возраст, педагоги)': '5-9 классы',
  'Сколько наставляемых готовы взять?': '2',
  'Согласие на обработку персональных данных': 'Даю согласие',
  'Дата подписания согласия': '2026-09-11',
  ...changes,
});

type Answers = Record<string, string | string[]>;

/** A person answers a published form; the trigger stays silent, as it sometimes does. */
export async function answer(host: Host, form: 'mentees' | 'mentors', answers: Answers): Promise<string> {
  const stored = host.forms()[form === 'mentees' ? 0 : 1];
  if (!stored) throw new Error('The form was not created.');
  const byItem = Object.fromEntries(
    stored.items
      .filter(({ title }) => answers[title] !== undefined)
      .map(({ id, title }) => [String(id), answers[title] as string | string[]]),
  );
  return (await host.submit(stored.id, byItem, 'a@example.com', { trigger: false })).id;
}

/** A school set up with its requisites and both forms, without people. */
export async function preparedSchool(host?: Host): Promise<Host> {
  const school = host ?? (await openSchool());
  return withForms(school);
}

async function withForms(host: Host): Promise<Host> {
  await menu(host, 'setUpWorkbook');
  typeSettings(host, demoSettings());
  for (const key of ['mentees', 'mentors']) await ask(host, 'questionnaires.publish', { key });
  return host;
}

/**
 * A school prepared once and opened as often as a test wants, always in the same state: preparing takes a second,
 * opening a moment.
 */
export async function prepareOnce(
  prepare: (host: Host) => Promise<void>,
): Promise<{ open(more?: Partial<HostOptions>): Promise<Host>; remove(): void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'school-'));
  const host = await openSchool(folder);
  await prepare(host);
  await host.close();
  return {
    open: (more) => openSchool(folder, { forgetful: true, ...more }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const NAMES = ['Алёна', 'Борис', 'Вера', 'Глеб', 'Дарья', 'Егор', 'Жанна', 'Захар'];

/** A prepared school with a few pupils and teachers whose answers are taken in. */
export async function smallSchool(pupils = 4, teachers = 2, school?: Host): Promise<Host> {
  const host = await preparedSchool(school);
  for (let index = 0; index < teachers; index++)
    await answer(
      host,
      'mentors',
      teacher({ 'Фамилия, имя, отчество': `Громова ${NAMES[index]} Петровна`, Телефон: `+7 900 000-22-0${index}` }),
    );
  for (let index = 0; index < pupils; index++)
    await answer(
      host,
      'mentees',
      pupil({
        'Фамилия, имя, отчество': `Зорина ${NAMES[index]} Петровна`,
        'Телефон для связи (для учеников до 18 лет – телефон родителя)': `+7 900 000-21-0${index}`,
      }),
    );
  await menu(host, 'receiveAnswers');
  return host;
}

/** The same school with everybody paired. */
export async function pairedSchool(pupils: number, teachers: number, school?: Host): Promise<Host> {
  const host = await smallSchool(pupils, teachers, school);
  await ask(host, 'pairing.search', { objective: 'coverage' });
  await ask(host, 'pairing.accept', { menteeIds: null });
  return host;
}

/** How many calls of a run can be broken: those that wait for Google and those that wait to be sent. */
export const callsOf = ({ roundTrips, bufferedWrites }: Cost): number => roundTrips + bufferedWrites;

/** A death at every call, what was written and not yet flushed being dropped, half applied or applied in turn. */
export const deaths = (calls: number): Fault[] =>
  Array.from({ length: calls }, (_, index): Fault => {
    const buffer = (['dropped', 'half', 'applied'] as const)[index % 3] ?? 'dropped';
    return { at: index + 1, kind: index % 2 === 0 ? 'dieBefore' : 'dieAfter', buffer };
  });

/** What the dialog of documents sends when nothing but `values` is typed into it. */
export const requestOf = (form: DocumentForm, values: Readonly<Record<string, string>> = {}): DocumentRequest => ({
  kind: form.kind,
  values: { ...Object.fromEntries(form.fields.map(({ name, value }) => [name, value])), ...values },
  chosen: Object.fromEntries(
    form.lists.flatMap(({ name, options }) =>
      options ? [[name, options.filter(({ chosen }) => chosen).map(({ id }) => id)]] : [],
    ),
  ),
  rows: Object.fromEntries(form.lists.flatMap(({ name, options, rows }) => (options ? [] : [[name, rows]]))),
  forms: {},
  subjectIds: [],
});
