import fs from 'node:fs';
import path from 'node:path';
import type { Host, Outcome } from '../host/contract';
import { readCsv } from '../src/questionnaires/csvFile';

/** The demo folder, whether this file runs from its place or from a bundle two folders below the project's own. */
export function demoFolder(): string {
  let folder = __dirname;
  while (!fs.existsSync(path.join(folder, 'demo/settings.json'))) {
    const above = path.dirname(folder);
    if (above === folder) throw new Error('The demo folder was not found.');
    folder = above;
  }
  return path.join(folder, 'demo');
}

/** Requisites of the demo school by setting key. */
export const demoSettings = (): Record<string, string> =>
  JSON.parse(fs.readFileSync(path.join(demoFolder(), 'settings.json'), 'utf8')) as Record<string, string>;

/**
 * Fills a new host with the demo school, the way a curator would: set-up, requisites, forms, answers, ingestion.
 * The people are invented; their answers are as untidy as real ones.
 */
export async function prepareDemo(host: Host): Promise<void> {
  const folder = demoFolder();
  await done(host.run('setUpWorkbook'));
  typeSettings(host, demoSettings());
  for (const key of ['mentees', 'mentors']) await done(host.run('call', ['questionnaires.publish', { key }]));
  const [menteeForm, mentorForm] = host.forms();
  if (!menteeForm || !mentorForm) throw new Error('The questionnaires were not created.');
  await answer(host, mentorForm.id, path.join(folder, 'mentors.csv'));
  await answer(host, menteeForm.id, path.join(folder, 'mentees.csv'));
  await done(host.run('receiveAnswers'));
}

/** A person types the school's requisites into «Настройки», found by the hidden code column. */
export function typeSettings(host: Host, values: Readonly<Record<string, string>>): void {
  const rows = host.values('Настройки');
  const header = (rows[0] ?? []).map(String);
  const code = header.indexOf('Код');
  const value = header.indexOf('Значение') + 1;
  rows.forEach((row, index) => {
    const text = values[String(row[code])];
    if (index > 0 && text !== undefined) host.type('Настройки', index + 1, value, [[text]]);
  });
}

async function answer(host: Host, formId: string, file: string): Promise<void> {
  const form = host.forms().find(({ id }) => id === formId);
  const table = readCsv(fs.readFileSync(file, 'utf8'));
  if (!table.ok) throw new Error(table.problem.message);
  for (const cells of table.rows) {
    const row = new Map(table.header.map((caption, index) => [caption, cells[index] ?? '']));
    const answers: Record<string, string | readonly string[]> = {};
    for (const item of form?.items ?? []) {
      const text = row.get(item.title);
      if (text) answers[item.id] = item.type === 'CHECKBOX' ? ticked(text, item.choices) : text;
    }
    await host.submit(formId, answers, row.get('Адрес электронной почты') ?? '', { trigger: false });
  }
}

/** Check boxes as a person ticked them: the form's own options first (they contain commas), the rest is «Другое». */
function ticked(text: string, choices: readonly string[]): string[] {
  let rest = text;
  const found: string[] = [];
  for (const choice of [...choices].sort((a, b) => b.length - a.length)) {
    if (!rest.includes(choice)) continue;
    found.push(choice);
    rest = rest.replace(choice, '');
  }
  const other = rest
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return [...found, ...(other.length > 0 ? [other.join(', ')] : [])];
}

async function done(running: Promise<Outcome>): Promise<void> {
  const outcome = await running;
  if (!outcome.ok) throw new Error(outcome.message);
}
