import type { Fault, Outcome } from '../contract';
import type { Execution } from './execution';
import type { Op, Ops } from './ops';
import { dismiss, type Thread } from './threads';
import type { Ending, Job, PlannedFault, Reply, Request, Write } from './wire';

export interface Engine {
  readonly ops: Ops;
  /** Resolves when formulas show the results of what was written. */
  settled(): Promise<void>;
  /** Locks of the execution go free. */
  release(execution: Execution): void;
}

const DEATH = 'Exceeded maximum execution time';
/** A script that never calls a service is stopped a little after the limit it could have noticed itself. */
const GRACE_MS = 2000;

export const planned = (faults: readonly Fault[]): PlannedFault[] =>
  faults.map((fault) => ({
    at: fault.at,
    kind: fault.kind,
    message: 'message' in fault ? fault.message : '',
    times: 'times' in fault ? (fault.times ?? 1) : 1,
    buffer: 'buffer' in fault ? (fault.buffer ?? 'dropped') : 'dropped',
  }));

/** Operations that read what formulas may have to work out first. */
const reading = /^(range\.(values|display|richTexts)|sheet\.extent|sheets\.batchGet)$/;

/** Carries one job through a thread, answering its calls one by one; other executions run in between. */
export async function carryOut(
  thread: Thread,
  job: Job,
  execution: Execution,
  faults: readonly Fault[],
  engine: Engine,
  keep: (compiled: Uint8Array) => void,
): Promise<Outcome> {
  const began = performance.now();
  const find = (op: string): Op => {
    const found = engine.ops[op];
    if (!found) throw new Error(`The local host has no operation ${op}.`);
    return found;
  };
  const write = (writes: readonly Write[]): void => {
    for (const { op, args } of writes) find(op)(execution, ...args);
  };
  const answer = async ({ op, args, writes }: Request): Promise<unknown> => {
    if (op === 'die') {
      try {
        write(writes);
      } finally {
        engine.release(execution);
      }
      return null;
    }
    write(writes);
    if (op === 'flush') return null;
    if (op === 'fault') {
      const fault = faults[Number(args[0])];
      execution.held = true;
      try {
        if (fault?.kind === 'run') await fault.action();
      } finally {
        execution.held = false;
      }
      return null;
    }
    if (reading.test(op)) await engine.settled();
    return find(op)(execution, ...args);
  };
  thread.port.on('message', async (request: Request) => {
    let reply: Reply;
    try {
      reply = { value: (await answer(request)) ?? null };
    } catch (error) {
      reply = { error: error instanceof Error ? error.message : String(error) };
    }
    thread.port.postMessage(reply);
    Atomics.store(thread.flag, 0, 1);
    Atomics.notify(thread.flag, 0);
  });
  try {
    const ending = await ended(thread, job, execution);
    if (ending.compiled) keep(ending.compiled);
    return outcomeOf(ending, performance.now() - began);
  } finally {
    engine.release(execution);
    void dismiss(thread);
  }
}

function ended(thread: Thread, job: Job, execution: Execution): Promise<Ending> {
  const tally = { roundTrips: 0, bufferedWrites: 0, calls: {}, estimatedMs: 0 };
  const broken = (message: string, died: boolean): Ending => ({
    error: { message, stack: '' },
    value: null,
    died,
    tally,
    log: [],
    compiled: null,
  });
  return new Promise((resolve) => {
    const overdue = (): void => {
      if (execution.asking || execution.held) timer = setTimeout(overdue, job.limitMs);
      else resolve(broken(DEATH, true));
    };
    let timer = setTimeout(overdue, job.limitMs + GRACE_MS);
    const finish = (ending: Ending): void => {
      clearTimeout(timer);
      resolve(ending);
    };
    thread.worker.on('message', finish);
    thread.worker.on('error', (error) => finish(broken(error.message, false)));
    thread.worker.on('exit', () => finish(broken(DEATH, true)));
    thread.worker.ref();
    thread.worker.postMessage(job);
  });
}

function outcomeOf({ error, value, died, tally, log }: Ending, wall: number): Outcome {
  const cost = { ...tally, wallMs: Math.round(wall) };
  return error ? { ok: false, ...error, died, cost, log } : { ok: true, value, cost, log };
}
