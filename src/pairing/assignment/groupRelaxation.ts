import type { Instance, Solution } from './instance';

/** What may be decided about a mentor (0: nothing yet): no group at all, or a group of the least size at least. */
export const CLOSED = 1;
export const OPEN = 2;

/** A seating by mentee (−1 = without) with its three totals. */
export interface Seating {
  readonly mentorOf: Int32Array;
  readonly matched: number;
  readonly total: number;
  readonly load2: number;
  readonly load: Int32Array;
}

/** Solves an instance; only what the independent check has accepted is returned. */
export type Prove = (instance: Instance) => Solution;

/**
 * The proven optimum where only the decisions bind: closed mentors have nobody, open ones at least `least[j]`; null if the
 * open groups cannot all be filled. Dropping the undecided mentors' least sizes makes it a bound for everything below.
 */
export function relaxed(instance: Instance, least: Int32Array, decided: Uint8Array, prove: Prove): Seating | null {
  if (!decided.includes(OPEN)) {
    const capacities = Int32Array.from(instance.capacities, (places, j) => (decided[j] === CLOSED ? 0 : places));
    return seatingOf(instance, prove({ ...instance, capacities }).mentorOf);
  }
  const { owner, ...expanded } = placesApart(instance, least, decided);
  const mentorOf = prove(expanded).mentorOf.map((place) => (place < 0 ? -1 : owner[place]!));
  const seating = seatingOf(instance, mentorOf);
  return decided.every((state, j) => state !== OPEN || seating.load[j]! >= least[j]!) ? seating : null;
}

/**
 * The same problem with every place of its own, `owner` telling whose: even load becomes part of the score (t below it for
 * the t-th place, one point weighing more than any load can), and the least places of open groups, kept together, are worth
 * more than all that one exchange can change (exchanges are simple cycles and chains, as in `weighting.ts`).
 */
function placesApart(instance: Instance, least: Int32Array, decided: Uint8Array): Instance & { owner: Int32Array } {
  const { mentees, rowStart, mentor, score, objective } = instance;
  const sign = instance.minimise ? -1 : 1;
  const limit = Int32Array.from(instance.capacities, (places) => Math.min(places, mentees));
  const unit = 2 * limit.reduce((most, places) => Math.max(most, places), 0) + 2;
  const parts = partsOf(limit, least, decided);
  let largest = 0;
  for (let e = 0; e < score.length; e++) largest = Math.max(largest, Math.abs(score[e]!));
  const bonus = 4 * (mentees + 2) * (unit * (2 * largest + 1) + unit);
  const row = new Int32Array(mentees + 1);
  const place: number[] = [];
  const worth: number[] = [];
  for (let i = 0; i < mentees; i++) {
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const j = mentor[e]!;
      const points = sign * score[e]!;
      const gain = unit * (objective === 'quality' ? 2 * points + 1 : points);
      for (let p = parts.first[j]!; p < parts.first[j + 1]!; p++) {
        place.push(p);
        worth.push(gain + (parts.base[p]! < 0 ? bonus : -parts.base[p]!));
      }
    }
    row[i + 1] = place.length;
  }
  return {
    mentees,
    capacities: Int32Array.from(parts.capacity),
    rowStart: row,
    mentor: Int32Array.from(place),
    score: Float64Array.from(worth),
    ...(objective === undefined ? {} : { objective }),
    owner: Int32Array.from(parts.owner),
  };
}

interface Parts {
  readonly owner: number[];
  readonly capacity: number[];
  /** The load before this place is taken; −1 for the least places of an open group. */
  readonly base: number[];
  readonly first: Int32Array;
}

function partsOf(limit: Int32Array, least: Int32Array, decided: Uint8Array): Parts {
  const parts: Parts = { owner: [], capacity: [], base: [], first: new Int32Array(limit.length + 1) };
  const add = (owner: number, capacity: number, base: number): void => {
    parts.owner.push(owner);
    parts.capacity.push(capacity);
    parts.base.push(base);
  };
  for (let j = 0; j < limit.length; j++) {
    const must = decided[j] === OPEN ? least[j]! : 0;
    if (must > 0) add(j, must, -1);
    if (decided[j] !== CLOSED) for (let t = must; t < limit[j]!; t++) add(j, 1, t);
    parts.first[j + 1] = parts.owner.length;
  }
  return parts;
}

/** The totals of a seating under the scores of `instance`. */
export function seatingOf({ capacities, rowStart, mentor, score }: Instance, mentorOf: Int32Array): Seating {
  const load = new Int32Array(capacities.length);
  let matched = 0;
  let total = 0;
  for (let i = 0; i < mentorOf.length; i++) {
    const own = mentorOf[i]!;
    if (own < 0) continue;
    matched++;
    load[own]!++;
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) if (mentor[e] === own) total += score[e]!;
  }
  return { mentorOf, matched, total, load2: load.reduce((sum, count) => sum + count * count, 0), load };
}
