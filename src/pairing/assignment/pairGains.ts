import type { Instance } from './instance';

/**
 * A pair's worth as one number, without regard to load: `pairWeight + slope · score + offset`. Under `coverage` the weight
 * of a pair is more than twice what any simple chain can change in score, so that pairs decide first and both parts can be
 * read off; under `quality` it is 0 and the number is 2 · score + 1, whose parity tells the pairs.
 */
export interface Gains {
  readonly pairWeight: number;
  readonly slope: number;
  readonly offset: number;
  /** The unit of the proof's score prices. */
  readonly scale: number;
  /** The largest absolute score for which `pairWeight` is large enough. */
  readonly largestScore: number;
}

/** Throws a RangeError if the numbers are too large to be exact. */
export function gainsOf(instance: Instance): Gains {
  const { mentees, capacities, score } = instance;
  const coverage = instance.objective !== 'quality';
  let largestCapacity = 0;
  for (let j = 0; j < capacities.length; j++) largestCapacity = Math.max(largestCapacity, capacities[j]!);
  let largestScore = 0;
  for (let e = 0; e < score.length; e++) largestScore = Math.max(largestScore, Math.abs(score[e]!));
  const chain = 4 * (Math.min(mentees, capacities.length) + 2) * (largestScore + 1);
  if (!Number.isSafeInteger(8 * chain)) throw new RangeError('instance: scores too large');
  return {
    pairWeight: coverage ? chain : 0,
    slope: (instance.minimise ? -1 : 1) * (coverage ? 1 : 2),
    offset: coverage ? 0 : 1,
    scale: Math.max(1, Math.min(mentees, largestCapacity)),
    largestScore,
  };
}
