import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { Kind } from '../execution/costModel';
import type { PlannedFault, Reply, Request, Write } from '../execution/wire';
import type { Meter } from './meter';

/** An error as Apps Script raises it: the script sees `Exception`. */
export class Exception extends Error {
  override name = 'Exception';
}

const DEATH = 'Exceeded maximum execution time';

/** What SpreadsheetApp may have kept from before a write of the Sheets service. */
const CACHED = /^(range\.|sheet\.(extent|size)|metadata\.)/;
const STALE =
  'The local host refuses: after a write of the Sheets service SpreadsheetApp may answer with older values. Read with Sheets.';

/**
 * The synchronous line from a script to the engine. Calls with an effect or a trip are numbered from 1; scripted
 * faults fall on those numbers. Writes wait here until a read, a structural change, a flush or the end takes them along.
 */
export class Line {
  dead = false;
  private number = 0;
  private pending: Write[] = [];
  private overtaken = false;
  private readonly flag: Int32Array;
  private readonly port: MessagePort;
  private readonly faults: readonly PlannedFault[];
  private readonly meter: Meter;
  private readonly overdue: () => boolean;

  constructor(
    port: MessagePort,
    signal: SharedArrayBuffer,
    faults: readonly PlannedFault[],
    meter: Meter,
    overdue: () => boolean,
  ) {
    this.port = port;
    this.flag = new Int32Array(signal);
    this.faults = faults;
    this.meter = meter;
    this.overdue = overdue;
  }

  /** A look-up that costs nothing and carries no writes. */
  handle<T>(op: string, ...args: readonly unknown[]): T {
    this.alive();
    return this.exchange<T>({ op, args, writes: [] });
  }

  /** Reads the spreadsheet: pending writes go first. */
  read<T>(cells: number, op: string, ...args: readonly unknown[]): T {
    if (this.overtaken && CACHED.test(op)) throw new Error(STALE);
    return this.numbered(() => {
      this.meter.chargeFlush(false);
      this.meter.charge('read', cells);
      return this.exchange<T>({ op, args, writes: this.take() });
    });
  }

  /** Changes the shape of the spreadsheet at once. */
  change<T = void>(cells: number, op: string, ...args: readonly unknown[]): T {
    return this.numbered(() => {
      this.meter.chargeFlush(false);
      this.meter.charge('structure', cells);
      return this.exchange<T>({ op, args, writes: this.take() });
    });
  }

  /** A write of so many cells; it may fail later, at the call that takes it along. */
  write(cells: number, op: string, ...args: readonly unknown[]): void {
    this.numbered(() => {
      this.meter.chargeWrite(cells);
      this.pending.push({ op, args });
    });
  }

  /** A call to another service: the pending writes stay pending. */
  service<T = void>(kind: Kind, op: string, ...args: readonly unknown[]): T {
    return this.numbered(() => {
      this.meter.charge(kind);
      return this.exchange<T>({ op, args, writes: [] });
    });
  }

  /** A flush with nothing to send asks nothing of Google, so no fault can fall on it. */
  flush(): void {
    this.alive();
    if (this.pending.length > 0) this.numbered(() => this.finish());
  }

  /** The Sheets service has written: from now on SpreadsheetApp may answer with what was there before. */
  overtake(): void {
    this.overtaken = true;
  }

  /** The end of the execution, or a flush. */
  finish(): void {
    if (this.dead || this.pending.length === 0) return;
    this.meter.chargeFlush(true);
    this.exchange({ op: 'flush', args: [], writes: this.take() });
  }

  /** Time that depends on how much came back. */
  weigh(kind: Kind, amount: number): void {
    this.meter.weigh(kind, amount);
  }

  private take(): Write[] {
    const writes = this.pending;
    this.pending = [];
    return writes;
  }

  private alive(): void {
    if (this.dead) throw new Exception(DEATH);
    if (this.overdue()) this.die('dropped');
  }

  private numbered<T>(effect: () => T): T {
    this.alive();
    this.number += 1;
    const number = this.number;
    const here = this.faults.filter(({ at, times }) => at <= number && number < at + times);
    for (const fault of here) {
      if (fault.kind === 'run') this.exchange({ op: 'fault', args: [this.faults.indexOf(fault)], writes: [] });
      if (fault.kind === 'fail') throw new Exception(fault.message);
      if (fault.kind === 'dieBefore') this.die(fault.buffer);
    }
    const value = effect();
    for (const fault of here) {
      if (fault.kind === 'failAfter') throw new Exception(fault.message);
      if (fault.kind === 'dieAfter') this.die(fault.buffer);
    }
    return value;
  }

  private die(buffer: PlannedFault['buffer']): never {
    const writes = this.take();
    const kept = buffer === 'applied' ? writes.length : buffer === 'half' ? Math.floor(writes.length / 2) : 0;
    this.meter.forgetPending();
    this.dead = true;
    this.exchange({ op: 'die', args: [], writes: writes.slice(0, kept) });
    throw new Exception(DEATH);
  }

  private exchange<T>(request: Request): T {
    Atomics.store(this.flag, 0, 0);
    this.port.postMessage(request);
    // Woken by the answer to an earlier request, when the engine's thread was interrupted between its two steps: wait on.
    while (Atomics.wait(this.flag, 0, 0) !== 'not-equal');
    const reply = receiveMessageOnPort(this.port)?.message as Reply;
    if ('error' in reply) throw new Exception(reply.error);
    return reply.value as T;
  }
}
