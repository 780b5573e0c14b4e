import { refuseDuplicates } from './duplicates';
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
  /** Beyond every cost that can occur; what is closed for ever costs `2 · far + 1`. */
  readonly far: number;
  /** True if costs need more than 32 bits. */
  readonly wide: boolean;
  /** By mentor: number of edges. */
  readonly degree: Int32Array;
  /** By score: number of edges; empty unless there are many edges and every score is from 0 to below `MOST_LEVELS`. */
  readonly byScore: Int32Array;
}

/** Whole numbers of 32 bits where they suffice: unlike floating-point ones they cost nothing to hold before compilation. */
export type Costs = Int32Array | Float64Array;

export function costs(weighting: Weighting, count: number): Costs {
  return weighting.wide ? new Float64Array(count) : new Int32Array(count);
}

/** From this many edges on, time goes into edges rather than into code that runs for the first time. */
export const MANY_EDGES = 1 << 15;
/** Above this many distinct levels nothing is counted by level. */
export const MOST_LEVELS = 1 << 16;

/** The largest whole number that every JavaScript engine keeps without a heap object. */
export const FAR = 2 ** 30 - 1;

/** Reads every edge once. Throws a RangeError naming the defect if the instance is malformed or too large for exactness. */
export function weigh(instance: Instance): Weighting {
  const { mentees, capacities, mentor, score } = instance;
  const largestCapacity = shapeOf(instance);
  const mentors = capacities.length;
  const { degree, byScore, low, high } = survey(instance);
  const quality = instance.objective === 'quality';
  const slope = (instance.minimise ? -1 : 1) * (quality ? 2 : 1);
  const offset = quality ? 1 : 0;
  const bestGain = (instance.minimise ? slope * low : slope * high) + offset;
  const range = Math.abs(slope) * (high - low);
  const scale = Math.max(1, Math.min(mentees, largestCapacity));
  const span = range + Math.abs(bestGain) + 1;
  const largest = scale * span * (2 * Math.min(mentees, mentors) + 2 * mentees + 2);
  if (!Number.isSafeInteger(largest) || (score instanceof Float64Array && !score.every(Number.isSafeInteger))) {
    throw new RangeError('instance: scores too large or not whole');
  }
  const dearest = scale * (quality ? span : range + 1) * (2 * Math.min(mentees, mentors) + 4);
  const wide = dearest >= FAR / 2 || (range + 1) * 2 * Math.max(mentees, mentors) >= FAR || mentor.length >= FAR;
  const far = wide ? Number.POSITIVE_INFINITY : FAR;
  return {
    slope,
    offset,
    bestGain,
    levelLimit: quality ? Math.max(0, bestGain) : range + 1,
    scale,
    stayCost: quality ? scale * bestGain : far,
    far,
    wide,
    degree,
    byScore,
  };
}

/** Returns the largest capacity. Throws a RangeError if the parts of the instance do not fit together. */
export function shapeOf(instance: Instance): number {
  const { mentees, capacities, rowStart, mentor, score } = instance;
  const edges = mentor.length;
  if (rowStart.length !== mentees + 1 || rowStart[0] !== 0 || rowStart[mentees] !== edges || score.length !== edges) {
    throw new RangeError('instance: rows do not fit');
  }
  let largest = 0;
  for (let j = 0; j < capacities.length; j++) {
    const places = capacities[j]!;
    if (!Number.isSafeInteger(places) || places < 0) throw new RangeError('instance: capacity');
    if (places > largest) largest = places;
  }
  return largest;
}

/**
 * Numbers of edges by mentor and by score; the least and the largest score. One loop over all edges, because every loop
 * begins uncompiled. Throws a RangeError if rows overlap, name a mentor twice or one that there is not.
 */
function survey(instance: Instance): Pick<Weighting, 'degree' | 'byScore'> & { low: number; high: number } {
  const { mentees, capacities, rowStart, mentor, score } = instance;
  const degree = new Int32Array(capacities.length);
  const counted = score.length < MANY_EDGES ? 0 : MOST_LEVELS;
  const byScore = new Int32Array(counted);
  let low = score.length > 0 ? score[0]! : 0;
  let high = low;
  let ascending = true;
  let e = 0;
  for (let i = 0; i < mentees; i++) {
    const end = rowStart[i + 1]!;
    if (end < e) throw new RangeError('instance: rows do not fit');
    let before = -1;
    for (; e < end; e++) {
      const j = mentor[e]!;
      if (j <= before) ascending = false;
      before = j;
      degree[j]!++;
      const s = score[e]!;
      if (s < low) low = s;
      else if (s > high) high = s;
      if (s < counted && s >= 0) byScore[s]!++;
    }
    if (before >= capacities.length) throw new RangeError('instance: mentor index');
  }
  if (!ascending) refuseDuplicates(instance);
  return { degree, byScore: low >= 0 && high < counted ? byScore : new Int32Array(0), low, high };
}
