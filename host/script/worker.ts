import vm from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import type { Birth, Ending, Job } from '../execution/wire';
import { elapsed, skip, startClock } from './clock';
import { makeDrive } from './drive';
import { revive } from './events';
import { makeFormApp } from './formApp';
import { makeGate } from './gate';
import { makeHtmlService } from './html';
import { Exception, Line } from './line';
import { makeLockService } from './lock';
import { makeLogging } from './logging';
import { makeMailApp } from './mailApp';
import { Meter } from './meter';
import { makeCacheService, makePropertiesService } from './properties';
import { makeScriptApp } from './scriptApp';
import { makeSession } from './session';
import { makeSheets } from './sheetsApi';
import { surround } from './shim';
import { makeSpreadsheetApp } from './spreadsheetApp';
import { makeUrlFetchApp } from './urlFetch';
import { makeUtilities } from './utilities';

const { port, signal } = workerData as Birth;

/** What a script of Google finds besides Google's services: the language and nothing of Node. */
const language = new Set(
  `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp
  Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis JSON Math Intl
  ArrayBuffer SharedArrayBuffer Atomics Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array
  Float64Array Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet WeakRef Proxy
  Reflect FinalizationRegistry decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite
  isNaN`.split(/\s+/),
);

function clearGlobals(): void {
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (!language.has(name)) Reflect.deleteProperty(globalThis, name);
  }
}

function prepare(job: Job, meter: Meter, line: Line, log: string[]): void {
  surround({ line, meter });
  const gate = makeGate(job.scopes, job.authMode);
  const services: Record<string, object> = {
    SpreadsheetApp: makeSpreadsheetApp(gate),
    HtmlService: makeHtmlService(job.pages),
    PropertiesService: makePropertiesService(),
    CacheService: makeCacheService(),
    LockService: makeLockService(),
    Session: makeSession(job, gate),
    Utilities: makeUtilities(job),
    FormApp: makeFormApp(gate),
    ScriptApp: makeScriptApp(gate),
    MailApp: makeMailApp(gate),
    UrlFetchApp: makeUrlFetchApp(job, gate),
    ...makeLogging(log),
  };
  if (job.symbols.includes('Drive')) services.Drive = makeDrive(gate);
  if (job.symbols.includes('Sheets')) services.Sheets = makeSheets(gate);
  for (const [name, value] of Object.entries(services))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true, enumerable: false });
}

function execute(job: Job): Ending {
  const log: string[] = [];
  const meter = new Meter((milliseconds) => skip(milliseconds * job.slowness));
  const line = new Line(port, signal, job.faults, meter, () => elapsed() > job.limitMs);
  let script: vm.Script | null = null;
  const answer = (error: unknown, value: unknown): Ending => ({
    error: error === null ? null : described(error),
    value,
    died: line.dead,
    tally: meter.tally(),
    log,
    // Made after the run, so that the functions it used are in it.
    compiled: script && (!job.compiled || script.cachedDataRejected) ? script.createCachedData() : null,
  });
  try {
    clearGlobals();
    startClock(job.clockShift, job.bookZone);
    prepare(job, meter, line, log);
    const foreign = new Set(Object.getOwnPropertyNames(globalThis));
    script = new vm.Script(job.source, {
      filename: 'Code.js',
      ...(job.compiled ? { cachedData: job.compiled } : {}),
    });
    script.runInThisContext();
    const globals = globalThis as unknown as Record<string, unknown>;
    const own = Object.hasOwn(globals, job.name) && !foreign.has(job.name) && !job.name.endsWith('_');
    const entry = own ? globals[job.name] : null;
    if (typeof entry !== 'function') throw new Exception(`Script function not found: ${job.name}`);
    const value: unknown = entry(...job.args.map(revive));
    line.finish();
    return answer(line.dead ? new Exception('Exceeded maximum execution time') : null, value);
  } catch (error) {
    try {
      // What was written before an uncaught error stays written.
      line.finish();
    } catch {
      // The first error is the one to tell.
    }
    return answer(error, null);
  }
}

function described(error: unknown): { message: string; stack: string } {
  if (error === null || typeof error !== 'object') return { message: String(error), stack: '' };
  const { name, message, stack } = error as Partial<Error>;
  const lines = String(stack ?? '')
    .split('\n')
    .filter((each) => each.includes('Code.js'))
    .map((each) => each.trim());
  const text = String(message ?? '');
  return {
    message: name && name !== 'Exception' && name !== 'Error' ? `${name}: ${text}` : text,
    stack: lines.join('\n'),
  };
}

parentPort?.once('message', (job: Job) => {
  process.env.TZ = job.zone;
  const send = parentPort?.postMessage.bind(parentPort);
  const ending = execute(job);
  try {
    send?.(ending);
  } catch {
    send?.({ ...ending, value: null });
  }
});
