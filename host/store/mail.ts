import type { Mail, Quotas } from '../contract';
import type { Ops } from '../execution/ops';

const DAY = 86_400_000;
const USUAL_RECIPIENTS = 100;
const PER_MESSAGE = 50;

interface Letter {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly html: string;
  readonly attachments: readonly string[];
}

/** Letters scripts have sent: kept and shown, never delivered. */
export class Outbox {
  readonly letters: Mail[];
  private readonly quota: number | undefined;
  private readonly now: () => Date;
  private readonly changed: () => void;

  constructor(letters: readonly Mail[], quotas: Partial<Quotas>, now: () => Date, changed: () => void) {
    this.letters = [...letters];
    this.quota = quotas.mailRecipients;
    this.now = now;
    this.changed = changed;
  }

  /** Recipients of the last 24 hours still allowed. */
  private left(): number {
    const from = this.now().getTime() - DAY;
    const used = this.letters
      .filter(({ at }) => Date.parse(at) > from)
      .reduce((sum, { to }) => sum + to.split(',').length, 0);
    return Math.max(0, (this.quota ?? USUAL_RECIPIENTS) - used);
  }

  ops(): Ops {
    return {
      'mail.quota': () => this.left(),
      'mail.send': (_, letter: Letter) => {
        if (letter.to.length > PER_MESSAGE) throw new Error('Limit Exceeded: Email Recipients Per Message.');
        if (this.quota !== undefined && letter.to.length > this.left())
          throw new Error('Service invoked too many times for one day: email.');
        this.letters.push({ ...letter, to: letter.to.join(', '), at: this.now().toISOString() });
        this.changed();
      },
    };
  }
}
