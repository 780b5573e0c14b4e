import type { Instance, Solution } from './instance';
import { raiseInHeap, replaceRoot } from './labelHeap';
import { type Gains, gainsOf } from './pairGains';

/** What one more place would bring: additional pairs (0 or 1) and the change of the total score. */
export interface PlaceValue {
  readonly pairs: number;
  readonly score: number;
}

/**
 * Marginal values at an optimum, in the single numbers of `pairGains.ts`.
 * `menteeGain[i]` is what mentee i brings beyond the price of its place; `placeValue[j]` is what one more place at mentor j
 * is worth; the difference between price and value of a place is `slack[j]`.
 */
interface MarginalValues {
  readonly gains: Gains;
  readonly menteeGain: Float64Array;
  readonly slack: Float64Array;
  readonly placeValue: Float64Array;
}

/**
 * Exact marginal values of all mentors' places by one run of Dijkstra's algorithm over the residual graph: a new place is
 * taken by an unmatched mentee, or by somebody else's mentee whose own place is then worth what one more place there is
 * worth, or by nobody. Reads every edge three times at most. The solution must be optimal with its proof's prices.
 */
function marginalValues(instance: Instance, solution: Solution): MarginalValues {
  const gains = gainsOf(instance);
  const price = scorePrices(instance, solution, gains);
  const menteeGain = gainsAtPrices(instance, price, gains);
  priceOfAbsent(instance, price, menteeGain, gains);
  const slack = slackOfPlaces(instance, solution, price, menteeGain, gains);
  return { gains, menteeGain, slack, placeValue: price.map((value, j) => value - slack[j]!) };
}

/** What one more place at every mentor would bring; even load is not counted. */
export function oneMorePlace(instance: Instance, solution: Solution): PlaceValue[] {
  const { gains, placeValue } = marginalValues(instance, solution);
  return Array.from(placeValue, (value) => asPlaceValue(gains, value));
}

/** Splits a single number into pairs and score. */
function asPlaceValue(gains: Gains, value: number): PlaceValue {
  if (gains.pairWeight === 0) {
    const pairs = Math.abs(value % 2);
    return { pairs, score: (value - pairs) / gains.slope + 0 };
  }
  const pairs = Math.round(value / gains.pairWeight);
  return { pairs, score: (value - pairs * gains.pairWeight) / gains.slope + 0 };
}

/** The proof's prices without the part that only evens out the load: that part is below one point. */
function scorePrices(instance: Instance, solution: Solution, gains: Gains): Float64Array {
  const price = new Float64Array(instance.capacities.length);
  for (let j = 0; j < price.length; j++) {
    price[j] = solution.prices[2 * j]! * gains.pairWeight + Math.floor(solution.prices[2 * j + 1]! / gains.scale);
  }
  return price;
}

function gainsAtPrices(instance: Instance, price: Float64Array, gains: Gains): Float64Array {
  const { mentees, capacities, rowStart, mentor, score } = instance;
  const menteeGain = new Float64Array(mentees);
  for (let i = 0; i < mentees; i++) {
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const j = mentor[e]!;
      if (capacities[j]! === 0) continue;
      const gain = gains.pairWeight + gains.slope * score[e]! + gains.offset - price[j]!;
      if (gain > menteeGain[i]!) menteeGain[i] = gain;
    }
  }
  return menteeGain;
}

/** A mentor without places takes no part in the proof: its price is the highest at which a mentee would come. */
function priceOfAbsent(instance: Instance, price: Float64Array, menteeGain: Float64Array, gains: Gains): void {
  const { mentees, capacities, rowStart, mentor, score } = instance;
  for (let i = 0; i < mentees; i++) {
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const j = mentor[e]!;
      if (capacities[j]! > 0) continue;
      const offer = gains.pairWeight + gains.slope * score[e]! + gains.offset - menteeGain[i]!;
      if (offer > price[j]!) price[j] = offer;
    }
  }
}

function slackOfPlaces(
  instance: Instance,
  solution: Solution,
  price: Float64Array,
  menteeGain: Float64Array,
  gains: Gains,
): Float64Array {
  const { mentees, rowStart, mentor, score } = instance;
  const mentors = price.length;
  const slack = price.slice();
  const groups = byMentor(solution.mentorOf, mentors);
  const heap = new Int32Array(mentors);
  const placeOf = new Int32Array(mentors);
  let size = 0;
  const relaxRow = (i: number, reached: number): void => {
    const own = solution.mentorOf[i]!;
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const j = mentor[e]!;
      const reduced = menteeGain[i]! + price[j]! - gains.pairWeight - gains.slope * score[e]! - gains.offset;
      if (j === own || reached + reduced >= slack[j]!) continue;
      slack[j] = reached + reduced;
      if (size > 0) raiseInHeap(heap, placeOf, slack, placeOf[j]!, j);
    }
  };
  for (let i = 0; i < mentees; i++) if (solution.mentorOf[i]! < 0) relaxRow(i, 0);
  for (let j = 0; j < mentors; j++) raiseInHeap(heap, placeOf, slack, j, j);
  size = mentors;
  while (size > 0) {
    const settled = heap[0]!;
    size--;
    if (size > 0) replaceRoot(heap, placeOf, slack, size);
    for (let k = groups.start[settled]!; k < groups.start[settled + 1]!; k++)
      relaxRow(groups.mentee[k]!, slack[settled]!);
  }
  return slack;
}

function byMentor(mentorOf: Int32Array, mentors: number): { start: Int32Array; mentee: Int32Array } {
  const start = new Int32Array(mentors + 1);
  for (let i = 0; i < mentorOf.length; i++) if (mentorOf[i]! >= 0) start[mentorOf[i]! + 1]!++;
  for (let j = 0; j < mentors; j++) start[j + 1]! += start[j]!;
  const next = start.slice(0, mentors);
  const mentee = new Int32Array(start[mentors]!);
  for (let i = 0; i < mentorOf.length; i++) if (mentorOf[i]! >= 0) mentee[next[mentorOf[i]!]!++] = i;
  return { start, mentee };
}
