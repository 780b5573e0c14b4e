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
  private readonly spend: (milliseconds: number) => void;

  /** @param spend told of every estimated millisecond */
  constructor(spend: (milliseconds: number) => void) {
    this.spend = spend;
  }

  count(member: string): void {
    this.calls.set(member, (this.calls.get(member) ?? 0) + 1);
  }

  charge(kind: Kind, amount = 0): void {
    const price = prices[kind];
    this.take(price.base + price.each * amount);
    if (price.roundTrip) this.roundTrips += 1;
  }

  /** More of a call already charged. */
  weigh(kind: Kind, amount: number): void {
    this.take(prices[kind].each * amount);
  }

  chargeWrite(cells: number): void {
    this.take(prices.write.base);
    this.bufferedWrites += 1;
    this.pendingWrites += 1;
    this.pendingCells += cells;
  }

  /** The pending writes go out; `alone` when no other call carries them, so that they are a trip of their own. */
  chargeFlush(alone: boolean): void {
    if (this.pendingWrites === 0) return;
    this.take(prices.flush.base + prices.flush.each * this.pendingCells);
    if (alone) this.roundTrips += 1;
    this.forgetPending();
  }

  private take(milliseconds: number): void {
    this.estimated += milliseconds;
    this.spend(milliseconds);
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
