import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepareDemo } from '../demo/prepareDemo';
import type { Host } from './contract';
import { createHost } from './host';
import { openWorkbench } from './server/workbench';

// Bundled into build/host, two folders below the project's own.
const project = join(__dirname, '../..');
const HOUR_MS = 3_600_000;
/** A visitor is kept waiting for the example no longer than this; then the address is told and the page waits itself. */
const PATIENCE_MS = 1500;

const wrong = (text: string): never => {
  console.error(text);
  process.exit(1);
};

const readFlags = () => {
  try {
    const { values } = parseArgs({
      options: {
        empty: { type: 'boolean', default: false },
        reset: { type: 'boolean', default: false },
        port: { type: 'string', default: '8765' },
      },
    });
    const port = Number(values.port);
    if (Number.isInteger(port) && port >= 0 && port < 65535) return { ...values, port };
  } catch {
    // Said below: the parser's own words are English.
  }
  return wrong('Не понимаю параметры запуска. Можно: --empty, --reset, --port НОМЕР. Данные не изменены.');
};

/** Fills a new workbench with the example school; a half-made one is made again at the next start. */
const prepare = async (host: Host, isNew: boolean, isEmpty: boolean, mark: string): Promise<void> => {
  await host.fire('onOpen');
  if (!isNew) return;
  if (!isEmpty) await prepareDemo(host);
  host.save();
  writeFileSync(mark, '');
};

const start = async (): Promise<void> => {
  const flags = readFlags();
  const data = join(project, '.workbench', flags.empty ? 'empty' : 'demo');
  const mark = join(data, 'prepared');
  const isNew = flags.reset || !existsSync(mark);
  if (isNew) rmSync(data, { recursive: true, force: true });

  const host = await createHost({
    bundle: join(project, 'build/dist'),
    data,
    title: flags.empty ? 'Новая таблица' : 'Наставничество',
  });
  const ready = prepare(host, isNew, flags.empty, mark).catch((error: unknown) => {
    console.error('Пример школы подготовлен не полностью. Таблица открыта; чтобы начать заново: npm start -- --reset');
    console.error(error);
  });
  const workbench = await openWorkbench(host, { page: join(project, 'build/host/page'), port: flags.port, ready });

  const hourly = setInterval(() => void host.fire('hourly'), HOUR_MS);
  let isClosing = false;
  const close = async (): Promise<void> => {
    if (isClosing) return;
    isClosing = true;
    clearInterval(hourly);
    host.save();
    await workbench.close();
    await host.close();
    process.exit(0);
  };
  process.on('SIGINT', close);
  process.on('SIGTERM', close);
  process.on('SIGHUP', close);

  await Promise.race([ready, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  console.log(`Рабочее место открыто: ${workbench.address}`);
};

start().catch((error: unknown) => {
  console.error('Рабочее место не открылось. Данные не изменены. Повторите: npm start');
  console.error(error);
  process.exit(1);
});
