import fs from 'node:fs';
import path from 'node:path';
import { unparse } from 'papaparse';
import { demoSettings, typeSettings } from '../../demo/prepareDemo';
import type { ImportReport, ImportTarget } from '../../src/panels';
import type { Host } from '../contract';
import { createHost } from '../host';
import { Caller, JobError } from './caller';
import { type ExportFile, readExport } from './readExport';

export { JobError } from './caller';

export interface JobFlags {
  readonly mentees: string;
  readonly mentors: string;
  readonly out: string;
  /** Requisites of the school by setting code; the demo school's where a code is not given. */
  readonly settings?: string;
}

interface PeopleResult {
  readonly read: number;
  readonly accepted: number;
  readonly waitingConsent: number;
  readonly duplicates: number;
  readonly refused: number;
  readonly problems: readonly { readonly row: number | null; readonly column: string; readonly message: string }[];
}

export interface JobResult {
  readonly mentees: PeopleResult;
  readonly mentors: PeopleResult;
  readonly pairs: number;
  readonly unmatched: readonly { readonly id: string; readonly reason: string }[];
  readonly totalScore: number;
  readonly unknownTags: readonly string[];
  readonly documents: readonly string[];
  readonly serviceCalls: number;
}

/** The main job without a browser: two exports in, the same bundle and host as the workbench, registries, pairs and the order out. */
export async function runJob(flags: JobFlags): Promise<JobResult> {
  const files = { mentees: readExport(flags.mentees), mentors: readExport(flags.mentors) };
  const settings = { ...demoSettings(), ...(flags.settings ? readSettingsFile(flags.settings) : {}) };
  makeFolder(flags.out);
  const host = await createHost({
    bundle: path.join(__dirname, '../dist'),
    title: 'Наставничество',
    answer: ({ buttons }) => ({ button: buttons[0] ?? 'OK' }),
  });
  try {
    return await work(host, new Caller(host), files, settings, flags.out);
  } finally {
    await host.close();
  }
}

async function work(
  host: Host,
  caller: Caller,
  files: Readonly<Record<ImportTarget, ExportFile>>,
  settings: Readonly<Record<string, string>>,
  out: string,
): Promise<JobResult> {
  await caller.menu('setUpWorkbook');
  typeSettings(host, settings);
  // Mentors first: the rarity of a tag is known by the time requests are read.
  const mentors = await importFile(caller, 'mentors', files.mentors);
  const mentees = await importFile(caller, 'mentees', files.mentees);
  const found = await caller.ask('pairing.search', { objective: 'coverage' });
  const accepted = await caller.ask('pairing.accept', { menteeIds: null });
  const documents = accepted.accepted > 0 ? [await makeOrder(host, caller, out)] : [];
  writePairs(host, path.join(out, 'pairs.csv'));
  fs.writeFileSync(path.join(out, 'book.xlsx'), await host.workbookXlsx());
  return {
    mentees: people(mentees),
    mentors: people(mentors),
    pairs: accepted.accepted,
    unmatched: found.unmatched
      .filter(({ waitsForConsent }) => !waitsForConsent)
      .map(({ mentee, reason }) => ({ id: mentee.id, reason })),
    totalScore: found.totals.score,
    unknownTags: [...new Set([...mentees.unknownWords, ...mentors.unknownWords])],
    documents,
    serviceCalls: caller.calls,
  };
}

async function importFile(caller: Caller, target: ImportTarget, { name, text }: ExportFile): Promise<ImportReport> {
  const request = { target, source: { kind: 'csv', text, name } } as const;
  try {
    const preview = await caller.ask('import.preview', request);
    // Nobody is there to confirm a guess, so only what is sure is loaded.
    const mapping = Object.fromEntries(preview.columns.map(({ header, key, sure }) => [header, sure ? key : '']));
    return await caller.ask('import.run', { ...request, mapping });
  } catch (error) {
    throw error instanceof JobError ? new JobError(`«${name}»: ${error.message}`) : error;
  }
}

async function makeOrder(host: Host, caller: Caller, out: string): Promise<string> {
  const form = await caller.ask('documents.view', { kind: 'D7' });
  const known = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]));
  const made = await caller.ask('documents.create', {
    kind: 'D7',
    values: { ...known, Номер: known.Номер || '1', Дата: known.Дата || today() },
    chosen: Object.fromEntries(
      form.lists.flatMap(({ name, options }) =>
        options ? [[name, options.filter(({ chosen }) => chosen).map(({ id }) => id)]] : [],
      ),
    ),
    rows: {},
    forms: {},
    subjectIds: [],
  });
  const file = host.files().find(({ id }) => made.made[0]?.link.includes(id));
  if (!file)
    throw new JobError('Приказ не найден среди созданных документов. Таблица сохранена не будет. Повторите запуск.');
  fs.writeFileSync(path.join(out, 'order.docx'), host.fileContent(file.id));
  return 'order.docx';
}

const today = (): string => new Date().toISOString().slice(0, 10);

const people = ({ read, accepted, waitingConsent, duplicates, refused, problems }: ImportReport): PeopleResult => ({
  read,
  accepted,
  waitingConsent,
  duplicates,
  refused,
  problems: problems.map(({ where, message }) => ({ row: where?.row ?? null, column: where?.column ?? '', message })),
});

function writePairs(host: Host, file: string): void {
  const rows = host
    .values('Пары')
    .map((row) => row.map((cell) => (cell instanceof Date ? russianDay(cell) : String(cell))));
  // The text mark keeps a spreadsheet that opens the file from evaluating a cell.
  fs.writeFileSync(file, `\uFEFF${unparse(rows, { escapeFormulae: true, newline: '\r\n' })}\r\n`);
}

const russianDay = (date: Date): string =>
  [String(date.getDate()).padStart(2, '0'), String(date.getMonth() + 1).padStart(2, '0'), date.getFullYear()].join('.');

function readSettingsFile(file: string): Record<string, string> {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>;
  } catch {
    throw new JobError(
      `Не удалось прочитать настройки школы «${path.basename(file)}»: нужен файл JSON. Ничего не сделано.`,
    );
  }
}

function makeFolder(folder: string): void {
  try {
    fs.mkdirSync(folder, { recursive: true });
  } catch {
    throw new JobError(`Не удалось создать папку «${path.basename(folder)}». Ничего не сделано. Укажите другую папку.`);
  }
}
