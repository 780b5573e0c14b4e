import type { Instance } from '../../../src/pairing/assignment/instance';

export interface Totals {
  readonly matched: number;
  readonly total: number;
  readonly load2: number;
}

/** Tries every assignment of a tiny instance and keeps the best by the instance's objective. */
export function bestByExhaustion(instance: Instance): Totals {
  const { mentees, capacities, rowStart, mentor, score } = instance;
  const load = new Int32Array(capacities.length);
  let best: Totals | undefined;
  const visit = (i: number, matched: number, total: number, load2: number): void => {
    if (i === mentees) {
      const candidate = { matched, total, load2 };
      if (best === undefined || isBetter(instance, candidate, best)) best = candidate;
      return;
    }
    visit(i + 1, matched, total, load2);
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const j = mentor[e]!;
      if (load[j]! === capacities[j]!) continue;
      const added = 2 * load[j]! + 1;
      load[j]!++;
      visit(i + 1, matched + 1, total + score[e]!, load2 + added);
      load[j]!--;
    }
  };
  visit(0, 0, 0, 0);
  return best!;
}

function isBetter(instance: Instance, x: Totals, y: Totals): boolean {
  const byScore = instance.minimise ? y.total - x.total : x.total - y.total;
  const byPairs = x.matched - y.matched;
  const [first, second] = instance.objective === 'quality' ? [byScore, byPairs] : [byPairs, byScore];
  return (first || second || y.load2 - x.load2) > 0;
}
