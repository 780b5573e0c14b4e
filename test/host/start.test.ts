import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(__dirname, '../..');

interface Started {
  readonly process: ChildProcess;
  /** Everything said so far, on both streams. */
  readonly said: () => string;
  /** Code it ended with. */
  readonly ended: Promise<number | null>;
}

let data: string;
const open: Started[] = [];

const start = (...flags: readonly string[]): Started => {
  const child = spawn(process.execPath, [join(project, 'build/start.mjs'), ...flags, '--data', data]);
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const started = { process: child, said: () => text, ended };
  open.push(started);
  return started;
};

const addressOf = async (started: Started): Promise<string> => {
  for (let tries = 0; tries < 400; tries += 1) {
    const address = /http:\S+/.exec(started.said())?.[0];
    if (address) return address;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No address: ${started.said()}`);
};

const interrupted = (started: Started): Promise<number | null> => {
  started.process.kill('SIGINT');
  return started.ended;
};

const keptTitle = (): unknown =>
  JSON.parse(readFileSync(join(data, 'empty/book.json'), 'utf8')).workbook.sheets['0']?.name;

const renameKept = (name: string): void => {
  const file = join(data, 'empty/book.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"name":"Лист1"', `"name":"${name}"`));
};

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'start-'));
});

afterEach(async () => {
  await Promise.all(open.splice(0).map(interrupted));
  rmSync(data, { recursive: true, force: true });
});

jest.setTimeout(60_000);

test('an interrupted workbench keeps its table, the next start opens it and --reset begins anew', async () => {
  const first = start('--empty', '--port', '0');
  expect(await (await fetch(await addressOf(first))).text()).toContain('Новая таблица');
  expect(await interrupted(first)).toBe(0);
  expect(keptTitle()).toBe('Лист1');

  renameKept('Мой лист');
  const second = start('--empty', '--port', '0');
  await addressOf(second);
  expect(await interrupted(second)).toBe(0);
  expect(keptTitle()).toBe('Мой лист');

  const third = start('--empty', '--reset', '--port', '0');
  await addressOf(third);
  expect(await interrupted(third)).toBe(0);
  expect(keptTitle()).toBe('Лист1');
});

test('a taken port is passed over', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const address = await addressOf(start('--empty', '--port', String(port)));
  expect(Number(new URL(address).port)).toBeGreaterThan(port);
  await new Promise((resolve) => other.close(resolve));
});

test('the same table is not opened twice', async () => {
  const address = await addressOf(start('--empty', '--port', '0'));
  const second = start('--empty', '--reset', '--port', '0');
  expect(await second.ended).toBe(1);
  expect(second.said()).toContain(`уже открыта: ${address}`);
});

test.each([[['--port', 'восемь']], [['--port', '-1']], [['--rest']]])(
  'flags that make no sense are refused in words: %j',
  async (flags) => {
    const started = start(...flags);
    expect(await started.ended).toBe(1);
    expect(started.said()).toContain('Не понимаю параметры запуска');
  },
);
