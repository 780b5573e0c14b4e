import type { Fault, Host } from '../../host/contract';
import { hostOf, messageOf, resultOf } from './harness';

const script = `
let counter = 0;
function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet(); }
function add(amount) { counter += amount; return counter; }
function argument(value) { return [value, value.when instanceof Date]; }
function fail() { throw new Error('Нет листа'); }
function type() { null.x; }
function hidden_() { return 1; }
function surroundings() {
  return [typeof require, typeof process, typeof setTimeout, typeof fetch, typeof URL, typeof Buffer, typeof TextEncoder, typeof Promise, new Date(2026, 0, 1).getTime()];
}
function write() {
  sheet().getRange('A1').setValue('а');
  sheet().getRange('A2').setValue('б');
  sheet().getRange('A3').setValue('в');
  sheet().getRange('A4').setValue('г');
  SpreadsheetApp.flush();
  sheet().getRange('A5').setValue('д');
}
function clear() { sheet().clearContents(); }
function stubborn() {
  try { sheet().getRange('A1').setValue('а'); SpreadsheetApp.flush(); } catch (error) { /* dies again below */ }
  finally { try { sheet().getRange('B1').setValue('после'); } catch (error) { console.log(error.message); } }
  return 'done';
}
function increment() {
  const lock = LockService.getDocumentLock();
  lock.waitLock(10000);
  try {
    const cell = sheet().getRange('Z1');
    const next = Number(cell.getValue()) + 1;
    Utilities.sleep(5);
    cell.setValue(next);
    SpreadsheetApp.flush();
    return next;
  } finally { lock.releaseLock(); }
}
function careless() {
  const cell = sheet().getRange('Y1');
  const next = Number(cell.getValue()) + 1;
  cell.setValue(next);
  SpreadsheetApp.flush();
}
function hold(milliseconds) { LockService.getDocumentLock().waitLock(100); Utilities.sleep(milliseconds); }
function tryOnce() { const lock = LockService.getDocumentLock(); const first = lock.tryLock(0); return [first, lock.tryLock(0), lock.hasLock()]; }
function waitLong() { LockService.getDocumentLock().waitLock(30000); }
function unlocked() {
  const lock = LockService.getDocumentLock();
  lock.waitLock(1000);
  sheet().getRange('X1').setValue(1);
  lock.releaseLock();
}
function seeX() { return sheet().getRange('X1').getValue(); }
function costs() {
  const range = sheet().getRange(1, 1, 10, 10);
  range.getValues();
  range.setValues(range.getValues());
  range.setFontWeight('bold');
  sheet().getLastRow();
  PropertiesService.getDocumentProperties().setProperty('a', '1');
  range.setBackground(null);
}
function endless() { for (;;) { sheet().getLastRow(); } }
function today() { return Utilities.formatDate(new Date(), 'Europe/Moscow', 'yyyy-MM-dd HH:mm'); }
function sleepy() { const before = Date.now(); Utilities.sleep(20000); return Date.now() - before; }
function retries() {
  for (let attempt = 0; ; attempt++) {
    try { return [attempt, sheet().getLastRow()]; }
    catch (error) { if (attempt === 3) throw error; Utilities.sleep(1000); }
  }
}
`;

let host: Host;
beforeAll(async () => {
  host = await hostOf(script);
});

const column = (): unknown[] => host.values('Лист1').map(([first]) => first);
const dying = async (fault: Fault): Promise<unknown[]> => {
  await resultOf(host, 'clear');
  const outcome = await host.run('write', [], { faults: [fault] });
  expect(outcome).toMatchObject({ ok: false, died: true, message: 'Exceeded maximum execution time' });
  return column();
};

test('each run starts afresh, with arguments and results by value', async () => {
  expect(await resultOf(host, 'add', 2)).toBe(2);
  expect(await resultOf(host, 'add', 3)).toBe(3);
  const when = new Date(0);
  expect(await resultOf(host, 'argument', { when, list: [1] })).toEqual([{ when, list: [1] }, true]);
});

test('a script finds the language and no Node, in the zone of its manifest', async () => {
  const none = Array(7).fill('undefined');
  expect(await resultOf(host, 'surroundings')).toEqual([...none, 'function', Date.UTC(2025, 11, 31, 21)]);
});

test('errors tell the message and the place in the bundle', async () => {
  const outcome = await host.run('fail');
  expect(outcome).toMatchObject({ ok: false, message: 'Нет листа', died: false });
  expect(outcome.ok ? '' : outcome.stack).toMatch(/Code\.js:\d+:\d+/);
  expect(await messageOf(host, 'type')).toMatch(/^TypeError: /);
});

test.each(['hidden_', 'nowhere', 'eval', 'toString', 'SpreadsheetApp'])('%s cannot be run', async (name) => {
  expect(await messageOf(host, name)).toBe(`Script function not found: ${name}`);
});

test('a death drops, halves or keeps what was not flushed', async () => {
  expect(await dying({ at: 4, kind: 'dieBefore' })).toEqual(['']);
  expect(await dying({ at: 4, kind: 'dieAfter', buffer: 'half' })).toEqual(['а', 'б']);
  expect(await dying({ at: 4, kind: 'dieAfter', buffer: 'applied' })).toEqual(['а', 'б', 'в', 'г']);
  expect(await dying({ at: 5, kind: 'dieBefore', buffer: 'dropped' })).toEqual(['']);
  expect(await dying({ at: 5, kind: 'dieAfter' })).toEqual(['а', 'б', 'в', 'г']);
  expect(await dying({ at: 6, kind: 'dieAfter' })).toEqual(['а', 'б', 'в', 'г']);
});

test('after a death nothing the script does has an effect', async () => {
  await resultOf(host, 'clear');
  const outcome = await host.run('stubborn', [], { faults: [{ at: 1, kind: 'dieBefore' }] });
  expect(outcome).toMatchObject({ ok: false, died: true, log: ['Exceeded maximum execution time'] });
  expect(column()).toEqual(['']);
});

test('a failure comes before or after the effect, as often as told', async () => {
  await resultOf(host, 'clear');
  const message = 'Service Spreadsheets timed out';
  const before = await host.run('write', [], { faults: [{ at: 5, kind: 'fail', message }] });
  expect(before).toMatchObject({ ok: false, died: false, message });
  await resultOf(host, 'clear');
  const after = await host.run('write', [], { faults: [{ at: 5, kind: 'failAfter', message }] });
  expect(after.ok).toBe(false);
  expect(column()).toEqual(['а', 'б', 'в', 'г']);
  const began = Date.now();
  const retried = await host.run('retries', [], { faults: [{ at: 1, kind: 'fail', message, times: 2 }] });
  expect(retried).toMatchObject({ ok: true, value: [2, 4] });
  expect(Date.now() - began).toBeLessThan(2000);
});

test('another execution or a person can come in at any call', async () => {
  await resultOf(host, 'clear');
  const outcome = await host.run('careless', [], {
    faults: [{ at: 2, kind: 'run', action: async () => void (await resultOf(host, 'careless')) }],
  });
  expect(outcome.ok).toBe(true);
  expect(host.values('Лист1')[0]?.[24]).toBe(1);
  await host.run('careless', [], {
    faults: [{ at: 1, kind: 'run', action: async () => host.type('Лист1', 1, 25, [[10]]) }],
  });
  expect(host.values('Лист1')[0]?.[24]).toBe(11);
});

test('the document lock keeps executions apart', async () => {
  const results = await Promise.all(Array.from({ length: 6 }, () => resultOf(host, 'increment')));
  expect([...results].sort()).toEqual([1, 2, 3, 4, 5, 6]);
});

test('a lock is re-entrant, refused to others, and goes with its execution', async () => {
  expect(await resultOf(host, 'tryOnce')).toEqual([true, true, true]);
  const holding = host.run('hold', [3000]);
  let tried: unknown;
  do tried = await resultOf(host, 'tryOnce');
  while (JSON.stringify(tried) === '[true,true,true]');
  expect(tried).toEqual([false, false, false]);
  await holding;
  expect(await resultOf(host, 'tryOnce')).toEqual([true, true, true]);
});

test('a lock held by an execution that stands still is given up at once', async () => {
  const began = Date.now();
  let message = '';
  const action = async (): Promise<void> => {
    message = await messageOf(host, 'waitLong');
  };
  await host.run('increment', [], { faults: [{ at: 2, kind: 'run', action }] });
  expect(message).toMatch(/^Lock timeout/);
  expect(Date.now() - began).toBeLessThan(30_000);
});

test('a lock released without a flush does not show the write to others', async () => {
  let seen: unknown;
  const action = async (): Promise<void> => {
    seen = await resultOf(host, 'seeX');
  };
  await host.run('unlocked', [], { faults: [{ at: 3, kind: 'run', action }] });
  expect(seen).toBe('');
  expect(await resultOf(host, 'seeX')).toBe(1);
});

test('a death frees the lock', async () => {
  await host.run('increment', [], { faults: [{ at: 2, kind: 'dieAfter' }] });
  expect(await resultOf(host, 'tryOnce')).toEqual([true, true, true]);
});

test('round trips and buffered writes are counted apart', async () => {
  const { cost } = await host.run('costs');
  // Three reads (two carry writes along or none), one property, one flush at the end.
  expect(cost).toMatchObject({ roundTrips: 5, bufferedWrites: 3 });
  expect(cost.calls).toMatchObject({ 'Range.getValues': 2, 'Range.setValues': 1, 'Sheet.getLastRow': 1 });
  expect(cost.estimatedMs).toBeGreaterThan(700);
  expect(host.lastCost()).toMatchObject({ run: 'costs', ok: true });
});

test('time is limited and can be told what to be', async () => {
  const timed = await hostOf(script, { now: () => new Date('2026-03-01T05:00:00Z'), quotas: { executionMs: 300 } });
  expect(await resultOf(timed, 'today')).toBe('2026-03-01 08:00');
  expect(await timed.run('endless')).toMatchObject({ ok: false, died: true });
  const calm = await hostOf(script, { now: () => new Date('2026-03-01T05:00:00Z') });
  expect(await resultOf(calm, 'sleepy')).toBeGreaterThanOrEqual(20000);
});

test('calls take the time Google takes, if the host is told to be slow, and six minutes then end a run', async () => {
  const source = `
    const read = () => SpreadsheetApp.getActiveSheet().getRange('A1').getValue();
    function took() { const before = Date.now(); read(); return Date.now() - before >= 300; }
    function tooMuch() { for (let at = 0; at < 2000; at++) read(); }
  `;
  const usual = await hostOf(source);
  const slow = await hostOf(source, { slowness: 2 });

  expect(await resultOf(slow, 'took')).toBe(true);
  expect(await slow.run('tooMuch')).toMatchObject({ ok: false, died: true });
  expect(await usual.run('tooMuch')).toMatchObject({ ok: true });
});
