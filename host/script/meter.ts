import { type Kind, prices } from '../execution/costModel';
import type { Tally } from '../execution/wire';

/** Counts what one execution asks of Google. */
export class Meter {
  private readonly calls = new Map<string, number>();
  private roundTrips = 0;
  private bufferedWrites = 0;
  private estimated = 0;
  private pendingCells = 0;
  private pendingWrites = 0;

  count(member: string): void {
    this.calls.set(member, (this.calls.get(member) ?? 0) + 1);
  }

  charge(kind: Kind, amount = 0): void {
    const price = prices[kind];
    this.estimated += price.base + price.each * amount;
    if (price.roundTrip) this.roundTrips += 1;
  }

  /** More of a call already charged. */
  weigh(kind: Kind, amount: number): void {
    this.estimated += prices[kind].each * amount;
  }

  chargeWrite(cells: number): void {
    this.estimated += prices.write.base;
    this.bufferedWrites += 1;
    this.pendingWrites += 1;
    this.pendingCells += cells;
  }

  /** The pending writes go out; `alone` when no other call carries them, so that they are a trip of their own. */
  chargeFlush(alone: boolean): void {
    if (this.pendingWrites === 0) return;
    this.estimated += prices.flush.base + prices.flush.each * this.pendingCells;
    if (alone) this.roundTrips += 1;
    this.forgetPending();
  }

  forgetPending(): void {
    this.pendingCells = 0;
    this.pendingWrites = 0;
  }

  tally(): Tally {
    return {
      roundTrips: this.roundTrips,
      bufferedWrites: this.bufferedWrites,
      calls: Object.fromEntries(this.calls),
      estimatedMs: Math.round(this.estimated),
    };
  }
}
