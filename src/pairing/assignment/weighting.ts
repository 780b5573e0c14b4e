import type { Instance } from './instance';

/**
 * How scores become the whole-number costs of one minimisation.
 *
 * The gain of a pair is `slope · score + offset`; its level is `bestGain − gain ≥ 0`; its cost is `scale · level`. The
 * t-th place of a mentor (t = 0, 1, …) costs t, so that even load decides only between equal totals: two solutions differ
 * by simple cycles, a simple cycle changes the load of at most two mentors by one, hence the place costs by less than
 * `scale`, which is the largest load anybody can have.
 *
 * `quality` uses gain = 2 · score + 1: a simple cycle changes the number of pairs by at most one, so one point of score
 * outweighs it, and equal totals are decided by the number of pairs. Pairs of negative gain are left out, and staying
 * unmatched costs `stayCost`. In `coverage` staying unmatched has no price: it happens only where no swap can prevent it.
 */
export interface Weighting {
  readonly slope: number;
  readonly offset: number;
  readonly bestGain: number;
  /** Levels at or above this are left out. */
  readonly levelLimit: number;
  readonly scale: number;
  readonly stayCost: number;
}

/** Reads every edge once. Throws a RangeError naming the defect if the instance is malformed or too large for exactness. */
export function weigh(instance: Instance): Weighting {
  const { mentees, capacities, rowStart, mentor, score } = instance;
  const edges = mentor.length;
  if (rowStart.length !== mentees + 1 || rowStart[0] !== 0 || rowStart[mentees] !== edges || score.length !== edges) {
    throw new RangeError('instance: rows do not fit');
  }
  const mentors = capacities.length;
  let largestCapacity = 0;
  for (let j = 0; j < mentors; j++) {
    const places = capacities[j]!;
    if (!Number.isSafeInteger(places) || places < 0) throw new RangeError('instance: capacity');
    if (places > largestCapacity) largestCapacity = places;
  }
  for (let i = 0; i < mentees; i++)
    if (rowStart[i]! > rowStart[i + 1]!) throw new RangeError('instance: rows do not fit');
  let low = 0;
  let high = 0;
  if (edges > 0) {
    low = score[0]!;
    high = low;
  }
  for (let e = 0; e < edges; e++) {
    const s = score[e]!;
    if (s < low) low = s;
    else if (s > high) high = s;
    if (mentor[e]! >>> 0 >= mentors) throw new RangeError('instance: mentor index');
  }
  const quality = instance.objective === 'quality';
  const slope = (instance.minimise ? -1 : 1) * (quality ? 2 : 1);
  const offset = quality ? 1 : 0;
  const bestGain = (instance.minimise ? slope * low : slope * high) + offset;
  const range = Math.abs(slope) * (high - low);
  const scale = Math.max(1, Math.min(mentees, largestCapacity));
  const largest = scale * (range + Math.abs(bestGain) + 1) * (2 * Math.min(mentees, mentors) + mentees + 2);
  if (!Number.isSafeInteger(largest) || (score instanceof Float64Array && !score.every(Number.isSafeInteger))) {
    throw new RangeError('instance: scores too large or not whole');
  }
  return {
    slope,
    offset,
    bestGain,
    levelLimit: quality ? Math.max(0, bestGain) : range + 1,
    scale,
    stayCost: quality ? scale * bestGain : Number.POSITIVE_INFINITY,
  };
}
