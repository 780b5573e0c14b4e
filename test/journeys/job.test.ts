import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { textOf } from '../../src/documents/plainText';

const root = path.join(__dirname, '../..');
const fixture = (name: string): string => path.join(root, 'test/fixtures', name);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'job-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

const job = (...flags: string[]): Promise<Run> =>
  new Promise((resolve) => {
    execFile(process.execPath, [path.join(root, 'build/job.mjs'), ...flags], { cwd: root }, (error, out, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, out, error: stderr });
    });
  });

const run = (mentees: string, mentors: string, name = 'out'): Promise<Run> =>
  job('--mentees', mentees, '--mentors', mentors, '--out', path.join(folder, name));

async function sheetOf(book: string, title: string): Promise<unknown[][]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path.join(folder, book, 'book.xlsx'));
  const rows: unknown[][] = [];
  workbook.getWorksheet(title)?.eachRow((row) => {
    rows.push((row.values as unknown[]).slice(1).map((cell) => (cell instanceof Date ? cell.toISOString() : cell)));
  });
  return rows;
}

test('two exports become registries, pairs and an order; one JSON object says what happened', async () => {
  const { code, out, error } = await run(fixture('answers-mentees.csv'), fixture('answers-mentors.csv'));

  expect(error).toBe('');
  expect(code).toBe(0);
  expect(out.trim().split('\n')).toHaveLength(1);
  const result = JSON.parse(out);
  for (const people of [result.mentees, result.mentors])
    expect(people.read).toBe(people.accepted + people.waitingConsent + people.duplicates + people.refused);
  expect(result.pairs + result.unmatched.length).toBe(result.mentees.accepted);
  expect(result.unmatched.every(({ reason }: { reason: string }) => reason.length > 0)).toBe(true);
  expect(result.documents).toEqual(['order.docx']);
  const order = textOf(readFileSync(path.join(folder, 'out/order.docx')));
  expect(order).toContain('О формировании наставнических пар');
  expect(order).not.toContain('{{');
  const waiting = (await sheetOf('out', 'Наставляемые'))
    .filter((row) => row.includes('Ждёт согласия'))
    .map((row) => String(row[1]));
  expect(waiting.length).toBe(result.mentees.waitingConsent);
  expect(waiting.filter((name) => order.includes(name))).toEqual([]);
}, 60_000);

test('both formats of an export give the same registries and the same pairs', async () => {
  const plain = await run(fixture('answers-mentees.csv'), fixture('answers-mentors.csv'), 'plain');
  const direct = await run(fixture('answers-mentees-forms.csv'), fixture('answers-mentors-forms.csv'), 'direct');

  const pairsOf = (name: string) => readFileSync(path.join(folder, name, 'pairs.csv'), 'utf8');
  expect(JSON.parse(direct.out)).toEqual(JSON.parse(plain.out));
  expect(pairsOf('direct')).toBe(pairsOf('plain'));
  for (const sheet of ['Наставляемые', 'Наставники', 'Подбор'])
    expect(await sheetOf('direct', sheet)).toEqual(await sheetOf('plain', sheet));
}, 60_000);

test('no cell of the book is a formula', async () => {
  await run(fixture('answers-mentees.csv'), fixture('answers-mentors.csv'));

  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path.join(folder, 'out/book.xlsx'));
  const formulas: string[] = [];
  workbook.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) formulas.push(`${sheet.name} ${cell.address}`);
      });
    });
  });

  expect(workbook.worksheets.length).toBeGreaterThan(10);
  expect(formulas).toEqual([]);
}, 60_000);

test.each([
  ['an empty file', ''],
  ['unknown headers', 'foo,bar\n1,2\n'],
  ['a file that is not CSV', '{"a": 1}'],
  ['a binary file', '\u0000\u0001PK\u0003\u0004\u0000'],
])('%s ends with a clear Russian sentence and exit code 1', async (_, content) => {
  const file = path.join(folder, 'mentees.csv');
  writeFileSync(file, content);

  const { code, out, error } = await run(file, fixture('answers-mentors.csv'));

  expect(code).toBe(1);
  expect(out).toBe('');
  expect(error).toMatch(/^«mentees\.csv»: .*[а-я]/);
  expect(error).not.toMatch(/\bat .*:\d+:\d+/);
});

test('a missing file and missing flags are told without a stack', async () => {
  const missing = await run(path.join(folder, 'nowhere.csv'), fixture('answers-mentors.csv'));
  const flags = await job('--mentees', 'a.csv');

  for (const { code, error } of [missing, flags]) {
    expect(code).toBe(1);
    expect(error).toMatch(/[а-я]/);
    expect(error).not.toMatch(/\bat .*:\d+:\d+/);
  }
});
