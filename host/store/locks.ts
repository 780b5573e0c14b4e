import type { Execution } from '../execution/execution';
import type { Ops } from '../execution/ops';

interface Waiting {
  readonly execution: Execution;
  readonly answer: (taken: boolean) => void;
}

interface Lock {
  holder: Execution | null;
  readonly queue: Waiting[];
}

/** LockService: one holder at a time among executions; a lock goes with its execution. */
export class Locks {
  private readonly locks = new Map<string, Lock>();

  private lock(name: string): Lock {
    const found = this.locks.get(name) ?? { holder: null, queue: [] };
    this.locks.set(name, found);
    return found;
  }

  private take(name: string, execution: Execution, milliseconds: number): boolean | Promise<boolean> {
    const lock = this.lock(name);
    if (lock.holder === null || lock.holder === execution) {
      lock.holder = execution;
      return true;
    }
    // Whoever is held up by a scripted fault stays so until this execution ends: waiting would only burn the time.
    if (milliseconds <= 0 || lock.holder.held) return false;
    return new Promise((resolve) => {
      const timer = setTimeout(() => waiting.answer(false), milliseconds);
      const waiting: Waiting = {
        execution,
        answer: (taken) => {
          clearTimeout(timer);
          const place = lock.queue.indexOf(waiting);
          if (place >= 0) lock.queue.splice(place, 1);
          resolve(taken);
        },
      };
      lock.queue.push(waiting);
    });
  }

  private release(name: string, execution: Execution): void {
    const lock = this.lock(name);
    if (lock.holder !== execution) return;
    const next = lock.queue[0];
    lock.holder = next?.execution ?? null;
    next?.answer(true);
  }

  releaseAll(execution: Execution): void {
    for (const [name, lock] of this.locks) {
      for (const waiting of lock.queue.filter((each) => each.execution === execution)) waiting.answer(false);
      this.release(name, execution);
    }
  }

  ops(): Ops {
    return {
      'lock.take': (execution, name: string, milliseconds: number) => this.take(name, execution, milliseconds),
      'lock.release': (execution, name: string) => this.release(name, execution),
      'lock.has': (execution, name: string) => this.lock(name).holder === execution,
    };
  }
}
