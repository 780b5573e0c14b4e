import type { Instance, Solution } from './instance';

/** Why a solution was refused; the first defect found. */
export type CheckReason =
  | 'unsafe-number'
  | 'wrong-shape'
  | 'not-an-edge'
  | 'over-capacity'
  | 'wrong-matched'
  | 'wrong-total'
  | 'wrong-load'
  | 'price-range'
  | 'pairs-not-proven'
  | 'score-not-proven'
  | 'price-not-tight';

export type Verdict = { readonly valid: true } | { readonly valid: false; readonly reason: CheckReason };

/** What the check looks at: the pairs, the three totals and two prices per mentor. */
export type Claim = Pick<Solution, 'mentorOf' | 'matched' | 'total' | 'load2' | 'prices'>;

/**
 * Proves or refuses a solution in one pass over the edges, from nothing but the instance, the pairs and the prices. Shares
 * no code with the solver, so that a mistake there cannot hide here.
 *
 * What is proven (weak duality of the assignment problem, over pairs of integers compared lexicographically):
 * let s = score, or −score if the instance minimises; K = max(1, min(number of mentees, largest capacity)).
 * A pair gains G(i, j) = (1, K·s) under `coverage`, (0, K·(2s + 1)) under `quality`; the t-th place of a mentor
 * (t = 0, 1, …) costs (0, t); a mentor with no places or no edges takes no part and has the prices (0, 0).
 * With P(j) = (a, b), a ∈ {0, 1} (0 under `quality`), the claim holds if for the mentees' gains
 *   U(i) = max of (0, 0) and of G(i, j) − P(j) over the edges of i
 * the sum of U(i) over mentees plus the sum of max((0, 0), P(j) − (0, t)) over all mentors j and places t < capacity
 * equals the sum of G over the pairs minus the places' costs, that is
 *   coverage: (matched, K·total′ − (load2 − matched)/2),  quality: (0, K·(2·total′ + matched) − (load2 − matched)/2),
 * where total′ = total, or −total if the instance minimises. No assignment can exceed the left side, this one reaches it.
 * The first components alone prove that no more mentees can be paired (König 1931).
 *
 * Of the many prices that prove the same, exactly one kind is accepted, so that no single changed price passes: a = 1 only
 * if somebody other than the mentor's own mentees depends on it (has no mentor with a = 0); with a = 0, b ≥ 0 cannot be
 * lowered alone, with a = 1 it cannot be raised alone, without losing the proof.
 */
export function check(instance: Instance, claim: Claim): Verdict {
  const reason = defect(instance, claim);
  return reason === undefined ? { valid: true } : { valid: false, reason };
}

function defect(instance: Instance, claim: Claim): CheckReason | undefined {
  const { mentees, capacities } = instance;
  const { mentorOf, prices, matched, total, load2 } = claim;
  const mentors = capacities.length;
  if (mentorOf.length !== mentees || prices.length !== 2 * mentors) return 'wrong-shape';
  if (![matched, total, load2].every(Number.isSafeInteger)) return 'unsafe-number';
  const load = new Int32Array(mentors);
  const sums = addUp(instance, mentorOf, load);
  if (typeof sums === 'string') return sums;
  if (sums.matched !== matched) return 'wrong-matched';
  if (sums.total !== total) return 'wrong-total';
  if (sums.load2 !== load2) return 'wrong-load';
  return unproven(instance, claim, load);
}

function addUp(instance: Instance, mentorOf: Int32Array, load: Int32Array) {
  const { mentees, capacities, rowStart, mentor, score } = instance;
  const sums = { matched: 0, total: 0, load2: 0 };
  for (let i = 0; i < mentees; i++) {
    const chosen = mentorOf[i]!;
    if (chosen === -1) continue;
    let edge = rowStart[i]!;
    const end = rowStart[i + 1]!;
    while (edge < end && mentor[edge] !== chosen) edge++;
    if (edge === end) return 'not-an-edge';
    load[chosen]!++;
    if (load[chosen]! > capacities[chosen]!) return 'over-capacity';
    sums.matched++;
    sums.total += score[edge]!;
    sums.load2 += 2 * load[chosen]! - 1;
    if (!Number.isSafeInteger(sums.total)) return 'unsafe-number';
  }
  return sums;
}

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

function unproven(instance: Instance, claim: Claim, load: Int32Array): CheckReason | undefined {
  const gains = gainsOf(instance);
  const held = new Uint8Array(load.length);
  const partners = new Uint8Array(load.length);
  const wanted = new Uint8Array(load.length);
  const bound = { pairs: 0, gain: 0 };
  const range = priceRange(instance, claim, gains);
  if (range) return range;
  addMentees(instance, claim, gains, { held, partners, wanted }, bound);
  addPlaces(instance, claim, bound);
  const scaled = gains.perPoint * claim.total + gains.perPair * claim.matched;
  const reached = scaled - (claim.load2 - claim.matched) / 2;
  if (!Number.isSafeInteger(bound.gain) || !Number.isSafeInteger(reached)) return 'unsafe-number';
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

function priceRange(instance: Instance, claim: Claim, gains: Gains): CheckReason | undefined {
  for (let j = 0; j < instance.capacities.length; j++) {
    const a = claim.prices[2 * j]!;
    const b = claim.prices[2 * j + 1]!;
    if (!Number.isSafeInteger(b)) return 'unsafe-number';
    if (a !== 0 && a !== gains.level) return 'price-range';
    if (a === 0 && b < 0) return 'price-range';
  }
  return undefined;
}

/** By mentor: its price is held in place; it has edges; a mentee not its own has only mentors with a = 1, it among them. */
interface Marks {
  readonly held: Uint8Array;
  readonly partners: Uint8Array;
  readonly wanted: Uint8Array;
}

/** Adds the mentees' U(i) to `bound` and marks the prices that somebody holds in place. */
function addMentees(
  instance: Instance,
  claim: Claim,
  gains: Gains,
  marks: Marks,
  bound: { pairs: number; gain: number },
): void {
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
function addPlaces(instance: Instance, claim: Claim, bound: { pairs: number; gain: number }): void {
  for (let j = 0; j < instance.capacities.length; j++) {
    const capacity = instance.capacities[j]!;
    const a = claim.prices[2 * j]!;
    const b = claim.prices[2 * j + 1]!;
    const counted = a === 1 ? capacity : Math.min(capacity, b);
    bound.pairs += a * capacity;
    bound.gain += counted * b - (counted * (counted - 1)) / 2;
  }
}
