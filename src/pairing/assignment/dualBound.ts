import type { Instance } from './instance';
import type { CheckReason, Claim } from './verdict';

/** The numbers that turn a score into a pair's gain. */
interface Gains {
  readonly perPoint: number;
  readonly perPair: number;
  readonly level: 0 | 1;
}

function gainsOf(instance: Instance): Gains {
  const coverage = instance.objective !== 'quality';
  let largestCapacity = 0;
  for (let j = 0; j < instance.capacities.length; j++) {
    if (instance.capacities[j]! > largestCapacity) largestCapacity = instance.capacities[j]!;
  }
  const scale = Math.max(1, Math.min(instance.mentees, largestCapacity));
  const perPoint = scale * (coverage ? 1 : 2) * (instance.minimise ? -1 : 1);
  return { perPoint, perPair: coverage ? 0 : scale, level: coverage ? 1 : 0 };
}

/**
 * The second half of the check: does the bound that the prices give equal what the pairs reach, and is every price held in
 * its place? `load` is the number of mentees by mentor. What the bound is, `check.ts` says.
 */
export function unproven(instance: Instance, claim: Claim, load: Int32Array): CheckReason | undefined {
  const gains = gainsOf(instance);
  const held = new Uint8Array(load.length);
  const partners = new Uint8Array(load.length);
  const wanted = new Uint8Array(load.length);
  const bound = { pairs: 0, gain: 0, size: 0 };
  if (!Number.isSafeInteger(2 * (Math.abs(gains.perPoint) * largestScore(instance) + gains.perPair)))
    return 'unsafe-number';
  const range = priceRange(instance, claim, gains);
  if (range) return range;
  addMentees(instance, claim, gains, { held, partners, wanted }, bound);
  addPlaces(instance, claim, bound);
  const scaled = gains.perPoint * claim.total + gains.perPair * claim.matched;
  const reached = scaled - (claim.load2 - claim.matched) / 2;
  if (!Number.isSafeInteger(bound.size) || !Number.isSafeInteger(reached)) return 'unsafe-number';
  if (bound.pairs !== gains.level * claim.matched) return 'pairs-not-proven';
  if (bound.gain !== reached) return 'score-not-proven';
  for (let j = 0; j < load.length; j++) {
    const a = claim.prices[2 * j]!;
    const b = claim.prices[2 * j + 1]!;
    if (partners[j]! === 0) {
      if (a !== 0 || b !== 0) return 'price-range';
    } else if (held[j]! === 0 && (a === 1 || (b !== 0 && b !== load[j]! - 1))) return 'price-not-tight';
    if (a === 1 && wanted[j]! === 0) return 'price-not-tight';
  }
  return undefined;
}

function largestScore(instance: Instance): number {
  const { score } = instance;
  let largest = 0;
  for (let e = 0; e < score.length; e++) if (Math.abs(score[e]!) > largest) largest = Math.abs(score[e]!);
  return largest;
}

function priceRange(instance: Instance, claim: Claim, gains: Gains): CheckReason | undefined {
  for (let j = 0; j < instance.capacities.length; j++) {
    const a = claim.prices[2 * j]!;
    const b = claim.prices[2 * j + 1]!;
    if (!Number.isSafeInteger(2 * b)) return 'unsafe-number';
    if (a !== 0 && a !== gains.level) return 'price-range';
    if (a === 0 && b < 0) return 'price-range';
  }
  return undefined;
}

/** What the prices bound: pairs, gain in score; and the sum of all magnitudes added, to know that no digit was lost. */
interface Bound {
  pairs: number;
  gain: number;
  size: number;
}

/** By mentor: its price is held in place; it has edges; a mentee not its own has only mentors with a = 1, it among them. */
interface Marks {
  readonly held: Uint8Array;
  readonly partners: Uint8Array;
  readonly wanted: Uint8Array;
}

/** Adds the mentees' U(i) to `bound` and marks the prices that somebody holds in place. */
function addMentees(instance: Instance, claim: Claim, gains: Gains, marks: Marks, bound: Bound): void {
  const { mentees, capacities, rowStart, mentor, score } = instance;
  const { mentorOf, prices } = claim;
  const { perPoint, perPair, level } = gains;
  const { held, partners, wanted } = marks;
  for (let i = 0; i < mentees; i++) {
    const start = rowStart[i]!;
    const end = rowStart[i + 1]!;
    let pairs = 0;
    let gain = 0;
    let choices = 1;
    for (let e = start; e < end; e++) {
      const j = mentor[e]!;
      if (capacities[j]! === 0) continue;
      partners[j] = 1;
      const p = level - prices[2 * j]!;
      if (p < pairs) continue;
      const g = perPoint * score[e]! + perPair - prices[2 * j + 1]!;
      if (p > pairs || g > gain) {
        pairs = p;
        gain = g;
        choices = 1;
      } else if (g === gain) choices++;
    }
    bound.pairs += pairs;
    bound.gain += gain;
    bound.size += Math.abs(gain);
    const contested = pairs < level;
    if (choices === 1 && !contested) continue;
    const own = mentorOf[i]!;
    if (choices > 1 && own >= 0 && prices[2 * own]! === 1) held[own] = 1;
    for (let e = start; e < end; e++) {
      const j = mentor[e]!;
      if (j === own) continue;
      if (contested) wanted[j] = 1;
      else if (prices[2 * j]! === 0 && perPoint * score[e]! + perPair - prices[2 * j + 1]! === gain) held[j] = 1;
    }
  }
}

/** Adds what the places are worth at their prices: the sum of max((0, 0), (a, b − t)) over t = 0 … capacity − 1. */
function addPlaces(instance: Instance, claim: Claim, bound: Bound): void {
  for (let j = 0; j < instance.capacities.length; j++) {
    const capacity = instance.capacities[j]!;
    const a = claim.prices[2 * j]!;
    const b = claim.prices[2 * j + 1]!;
    const counted = a === 1 ? capacity : Math.min(capacity, b);
    bound.pairs += a * capacity;
    const worth = counted * b - (counted * (counted - 1)) / 2;
    bound.gain += worth;
    bound.size += Math.abs(worth) + counted * counted;
  }
}
