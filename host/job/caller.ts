import type { CallName, Calls, Reply } from '../../src/panels';
import type { Host, Outcome } from '../contract';

/** Trouble told to the person at the command line, in Russian, without a stack. */
export class JobError extends Error {}

/** Calls the bundle as its panels do, and counts the calls that go to Google: round trips and buffered writes. */
export class Caller {
  calls = 0;
  private readonly host: Host;

  constructor(host: Host) {
    this.host = host;
  }

  async ask<N extends CallName>(name: N, argument: Calls[N]['argument']): Promise<Calls[N]['value']> {
    const outcome = await this.host.run('call', [name, argument]);
    const reply = this.counted(name, outcome) as Reply<Calls[N]['value']>;
    if (reply.ok) return reply.value;
    throw new JobError(reply.problems.map(({ message }) => message).join('\n'));
  }

  async menu(name: string): Promise<void> {
    this.counted(name, await this.host.run(name));
  }

  private counted(what: string, outcome: Outcome): unknown {
    this.calls += outcome.cost.roundTrips + outcome.cost.bufferedWrites;
    if (process.env.DEBUG)
      console.error(
        what,
        outcome.cost.wallMs,
        outcome.cost.roundTrips,
        outcome.cost.bufferedWrites,
        outcome.log.join('; '),
      );
    if (outcome.ok) return outcome.value;
    throw new Error(outcome.message);
  }
}
