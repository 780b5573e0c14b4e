import type { Instance } from './assignment/instance';

/** How a score counts in the proof: `perPoint`·score + `perPair` points, and `level` pairs (see assignment/check.ts). */
export interface Gains {
  readonly perPoint: number;
  readonly perPair: number;
  readonly level: 0 | 1;
}

export function gainsOf({ mentees, capacities, objective }: Instance): Gains {
  let most = 0;
  for (let j = 0; j < capacities.length; j++) most = Math.max(most, capacities[j] as number);
  const scale = Math.max(1, Math.min(mentees, most));
  return objective === 'quality'
    ? { perPoint: 2 * scale, perPair: scale, level: 0 }
    : { perPoint: scale, perPair: 0, level: 1 };
}

/** The most a mentee can gain at these prices, pairs before points; nothing is always possible. */
export function shareOf(
  { rowStart, mentor, score, capacities }: Instance,
  prices: Float64Array,
  mentee: number,
  { perPoint, perPair, level }: Gains,
): { pairs: number; points: number } {
  const best = { pairs: 0, points: 0 };
  for (let e = rowStart[mentee] as number; e < (rowStart[mentee + 1] as number); e++) {
    const j = mentor[e] as number;
    if ((capacities[j] as number) === 0) continue;
    const pairs = level - (prices[2 * j] as number);
    const points = perPoint * (score[e] as number) + perPair - (prices[2 * j + 1] as number);
    if (pairs > best.pairs || (pairs === best.pairs && points > best.points)) Object.assign(best, { pairs, points });
  }
  return best;
}
