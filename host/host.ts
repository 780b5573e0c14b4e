import { randomUUID } from 'node:crypto';
import { watchedBundle } from './bundle';
import type { Cost, Host, HostEvent, HostOptions, Outcome, RunOptions } from './contract';
import { bookOps } from './engine/bookOps';
import { markOps } from './engine/markOps';
import { rangeOps, thisYear } from './engine/rangeOps';
import { sheetOps } from './engine/sheetOps';
import { sheetsOps } from './engine/sheetsApi/sheetsOps';
import { compiledOf, keepCompiled } from './execution/compiled';
import { Execution } from './execution/execution';
import type { Ops } from './execution/ops';
import { carryOut, planned } from './execution/run';
import { Threads } from './execution/threads';
import type { AuthMode } from './execution/wire';
import { pdfByLibreOffice } from './pdf';
import { person } from './person';
import { Screen } from './screen';
import { makeSelection } from './selection';
import { openState } from './state';
import { cacheOps } from './store/cache';
import { driveOps } from './store/drive';
import { formOps } from './store/formOps';
import { LinkedSheets } from './store/linkedSheet';
import { Locks } from './store/locks';
import { submissions } from './submissions';
import { workbookXlsx } from './xlsx';

const SIX_MINUTES = 360_000;
const THREADS_AHEAD = 2;

/** Starts Apps Script on this computer: the bundle's functions can be run at once. */
export async function createHost(options: HostOptions): Promise<Host> {
  const bundle = watchedBundle(options.bundle);
  const threads = new Threads(THREADS_AHEAD);
  threads.refill();
  const now = options.now ?? (() => new Date());
  const user = options.user ?? 'curator@example.org';
  const token = `local-${randomUUID()}`;
  const listeners = new Set<(event: HostEvent) => void>();
  const tell = (event: HostEvent): void => {
    for (const listener of [...listeners]) listener(event);
  };

  const state = openState(options, bundle().zone, now, (id, params, origin) =>
    tell({ type: 'mutation', id, params, origin }),
  );
  const { book, forms, files, properties, triggers, outbox } = state;
  const screen = new Screen(options.answer, tell, () => listeners.size > 0);
  const chosen = makeSelection(() => book, tell);
  const locks = new Locks();
  const linked = new LinkedSheets(book, forms, () => thisYear(book.zone, now().getTime()));
  const ops: Ops = {
    ...bookOps(book, chosen),
    ...sheetOps(book, chosen),
    ...rangeOps(book, now),
    ...markOps(book),
    ...sheetsOps(book),
    ...formOps(forms, linked, now),
    ...driveOps(files, forms, options.pdf ?? pdfByLibreOffice),
    ...properties.ops(),
    ...cacheOps(now),
    ...locks.ops(),
    ...outbox.ops(),
    ...triggers.ops(),
    ...screen.ops(),
    'account.email': (execution) => execution.user,
    'account.key': () => 'local-user',
    'account.token': (execution) => execution.token,
  };
  const engine = {
    ops,
    settled: () => book.calculation.settled(),
    release: (execution: Execution) => locks.releaseAll(execution),
  };

  let running = 0;
  const underWay = new Set<Promise<unknown>>();
  let last: { readonly run: string; readonly cost: Cost; readonly ok: boolean } | null = null;

  const execute = async (
    name: string,
    args: readonly unknown[],
    { faults = [] }: RunOptions,
    authMode: AuthMode,
  ): Promise<Outcome> => {
    const { source, pages, zone, scopes, whitelist, symbols } = bundle();
    running += 1;
    tell({ type: 'running', run: name, count: running });
    const execution = new Execution(randomUUID(), name, user, token);
    const job = {
      source,
      compiled: compiledOf(source),
      pages,
      name,
      args,
      zone,
      bookZone: book.zone,
      scopes,
      whitelist,
      symbols,
      authMode,
      user,
      faults: planned(faults),
      clockShift: options.now ? now().getTime() - Date.now() : 0,
      sleepless: options.now !== undefined || faults.length > 0,
      slowness: options.slowness ?? 0,
      limitMs: options.quotas?.executionMs ?? SIX_MINUTES,
    };
    try {
      const outcome = await carryOut(threads.take(), job, execution, faults, engine, (made) =>
        keepCompiled(source, made),
      );
      last = { run: name, cost: outcome.cost, ok: outcome.ok };
      tell({ type: 'cost', ...last });
      return outcome;
    } finally {
      running -= 1;
      tell({ type: 'running', run: name, count: running });
      state.touch();
    }
  };
  const start = (name: string, args: readonly unknown[], given: RunOptions, authMode: AuthMode): Promise<Outcome> => {
    const run = execute(name, args, given, authMode);
    underWay.add(run);
    return run.finally(() => underWay.delete(run));
  };

  return {
    run: (name, args = [], given = {}) => start(name, args, given, 'FULL'),
    ...submissions({
      forms,
      linked,
      triggers,
      now,
      defines: (name) => new RegExp(`function\\s+${name}\\s*\\(`).test(bundle().source),
      start: (name, event, authMode) => start(name, [event], {}, authMode),
      changed: state.touch,
    }),
    ...person(book, chosen, now),
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reply: (id, button, text) => screen.reply(id, button, text),
    menus: () => screen.menus(),
    panel: (kind) => screen.panel(kind),
    closePanel: (kind) => screen.closePanel(kind),
    lastCost: () => last,
    snapshot: () => book.snapshot(),
    applyMutation: (id, params, origin) => book.applyFromPage(id, params, origin),
    select: (sheet, row, column) => chosen.select(sheet, row, column),
    activeSheet: () => chosen.active(),
    sheets: () => book.ids().map((id) => book.sheet(id).getSheetName()),
    forms: () => forms.list(),
    files: () => files.list(),
    fileContent: (id) => files.content(id),
    bin: (id) => {
      files.change(id, { trashed: true }, null);
    },
    editFile: (id, docx) => {
      files.change(id, {}, docx);
    },
    outbox: () => outbox.letters,
    properties: () => ({ ...properties.store('document') }),
    triggers: () => triggers.list.map(({ handler, kind }) => ({ handler, kind })),
    workbookXlsx: () => workbookXlsx(book),
    save: () => state.save(),
    close: async () => {
      screen.close();
      await Promise.allSettled([...underWay]);
      state.save();
      await threads.close();
      state.stop();
      await book.dispose();
    },
  };
}
