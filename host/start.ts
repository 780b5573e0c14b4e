import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepareDemo } from '../demo/prepareDemo';
import { alreadyOpen, closedAt, openedAt } from './alreadyOpen';
import type { Host } from './contract';
import { createHost } from './host';
import { openWorkbench } from './server/workbench';

// Bundled into build/host, two folders below the project's own.
const project = join(__dirname, '../..');
const HOUR_MS = 3_600_000;

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
        data: { type: 'string', default: join(project, '.workbench') },
      },
    });
    const port = Number(values.port);
    if (/^\d+$/.test(values.port) && port < 65535) return { ...values, port };
  } catch {
    // Said below: the parser's own words are English.
  }
  return wrong(
    'Не понимаю параметры запуска. Можно: --empty, --reset, --port НОМЕР, --data ПАПКА. Данные не изменены. ' +
      'Пример: npm start -- --reset',
  );
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
  const data = join(flags.data, flags.empty ? 'empty' : 'demo');
  const mark = join(data, 'prepared');
  const other = await alreadyOpen(data);
  if (other) wrong(`Эта таблица уже открыта: ${other}. Закройте то рабочее место (Ctrl+C в его окне) и повторите.`);
  const isNew = flags.reset || !existsSync(mark);
  if (isNew) rmSync(data, { recursive: true, force: true });

  const host = await createHost({
    bundle: join(project, 'build/dist'),
    data,
    title: flags.empty ? 'Новая таблица' : 'Наставничество',
  });
  const failed = (error: unknown): string => {
    console.error(error);
    return 'Пример школы подготовлен не полностью. Таблица открыта; чтобы начать заново: npm start -- --reset';
  };
  const ready = prepare(host, isNew, flags.empty, mark).then(() => 'Пример школы готов.', failed);
  const workbench = await openWorkbench(host, { page: join(project, 'build/host/page'), port: flags.port, ready });
  openedAt(data, workbench.address);

  const hourly = setInterval(() => void host.fire('hourly'), HOUR_MS);
  let isClosing = false;
  const close = async (): Promise<void> => {
    if (isClosing) return;
    isClosing = true;
    clearInterval(hourly);
    host.save();
    closedAt(data);
    await workbench.close();
    await host.close();
    process.exit(0);
  };
  process.on('SIGINT', close);
  process.on('SIGTERM', close);
  process.on('SIGHUP', close);

  const isExample = isNew && !flags.empty;
  if (!isExample) await ready;
  console.log(`Рабочее место открыто: ${workbench.address}`);
  if (!isExample) return;
  console.log('Готовим пример школы: страница откроется сама через несколько секунд.');
  console.log(await ready);
};

start().catch((error: unknown) => {
  console.error('Рабочее место не открылось. Данные не изменены. Повторите: npm start');
  console.error(error);
  process.exit(1);
});
