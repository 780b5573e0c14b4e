import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MessageChannel, type MessagePort, SHARE_ENV, Worker } from 'node:worker_threads';
import type { Birth } from './wire';

/** A thread that has started and waits for its one job. */
export interface Thread {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly flag: Int32Array;
}

function workerFile(): string {
  const near = join(__dirname, 'worker.cjs');
  if (existsSync(near)) return near;
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const built = join(folder, 'build/host/worker.cjs');
    if (existsSync(built)) return built;
    if (dirname(folder) === folder) throw new Error('The script thread is not built: run node build/bundleHost.mjs.');
  }
}

/** Starts threads ahead, so that a run does not wait for one; each thread serves a single execution. */
export class Threads {
  private readonly spare: Thread[] = [];
  private readonly ahead: number;
  private readonly file = workerFile();
  private closed = false;

  constructor(ahead: number) {
    this.ahead = ahead;
  }

  take(): Thread {
    const thread = this.spare.shift() ?? this.start();
    setImmediate(() => this.refill());
    return thread;
  }

  refill(): void {
    while (!this.closed && this.spare.length < this.ahead) this.spare.push(this.start());
  }

  private start(): Thread {
    const { port1, port2 } = new MessageChannel();
    const signal = new SharedArrayBuffer(4);
    const birth: Birth = { port: port2, signal };
    const worker = new Worker(this.file, { workerData: birth, transferList: [port2], env: SHARE_ENV, stderr: false });
    worker.unref();
    port1.unref();
    return { worker, port: port1, flag: new Int32Array(signal) };
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all(this.spare.splice(0).map((thread) => dismiss(thread)));
  }
}

export async function dismiss({ worker, port }: Thread): Promise<void> {
  port.close();
  await worker.terminate();
}
