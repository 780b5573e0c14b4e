import type { Arcs } from './arcs';

/**
 * Places look for mentees. All costs here are levels: full mentors' loads are fixed, so even load has nothing to decide.
 *
 * Prices: a free mentee's is 0, a taken one's is `mentorPrice − level` of its own pair and never below 0; a mentor's price
 * is at most `level + menteePrice` (the offer) of every mentee that is not its own.
 */
export interface MentorSide {
  readonly places: Int32Array;
  readonly mentorOf: Int32Array;
  readonly ownLevel: Float64Array;
  readonly menteePrice: Float64Array;
  readonly mentorPrice: Float64Array;
  readonly load: Int32Array;
  /** The mentees of mentor j: `occupants[firstSlot[j] … firstSlot[j] + load[j] − 1]`. */
  readonly firstSlot: Int32Array;
  readonly occupants: Int32Array;
  readonly slotOf: Int32Array;
  /** 1 for the mentors from which no free mentee can be reached any more. */
  readonly stuck: Uint8Array;
  readonly arcs: Arcs;
  /** By mentor: its first arc whose mentee may be free; mentees never become free again, so it only moves forward. */
  readonly firstFree: Int32Array;
  scans: number;
}

export function mentorSide(arcs: Arcs, mentees: number, places: Int32Array): MentorSide {
  const mentors = places.length;
  const menteePrice = new Float64Array(mentees);
  const firstSlot = new Int32Array(mentors + 1);
  for (let j = 0; j < mentors; j++) firstSlot[j + 1] = firstSlot[j]! + places[j]!;
  return {
    places,
    mentorOf: new Int32Array(mentees).fill(-1),
    ownLevel: new Float64Array(mentees),
    menteePrice,
    mentorPrice: new Float64Array(mentors),
    load: new Int32Array(mentors),
    firstSlot,
    occupants: new Int32Array(firstSlot[mentors]!),
    slotOf: new Int32Array(mentees),
    stuck: new Uint8Array(mentors),
    arcs,
    firstFree: arcs.start.slice(0, mentors),
    scans: 0,
  };
}

/** The index of the mentor's first arc to a free mentee, or the end of its arcs. */
export function freeArc(side: MentorSide, mentor: number): number {
  const { start, head } = side.arcs;
  const end = start[mentor + 1]!;
  const from = side.firstFree[mentor]!;
  let e = from;
  while (e < end && side.mentorOf[head[e]!]! >= 0) e++;
  side.firstFree[mentor] = e;
  side.scans += e - from;
  return e;
}

/** Sets a mentor's price and with it those of its mentees. */
export function setPrice(side: MentorSide, mentor: number, price: number): void {
  const { occupants, ownLevel, menteePrice } = side;
  side.mentorPrice[mentor] = price;
  const from = side.firstSlot[mentor]!;
  for (let slot = from, end = from + side.load[mentor]!; slot < end; slot++) {
    const mentee = occupants[slot]!;
    menteePrice[mentee] = price - ownLevel[mentee]!;
  }
}

/** Adds the mentee to the mentor's; a vacant place is presupposed. */
export function take(side: MentorSide, mentor: number, mentee: number, level: number): void {
  const slot = side.firstSlot[mentor]! + side.load[mentor]!++;
  side.occupants[slot] = mentee;
  side.slotOf[mentee] = slot;
  side.mentorOf[mentee] = mentor;
  side.ownLevel[mentee] = level;
  side.menteePrice[mentee] = side.mentorPrice[mentor]! - level;
}

/** Removes the mentee from its mentor; the mentee must be taken by another one at once. */
export function release(side: MentorSide, mentor: number, mentee: number): void {
  const last = side.occupants[side.firstSlot[mentor]! + --side.load[mentor]!]!;
  const slot = side.slotOf[mentee]!;
  side.occupants[slot] = last;
  side.slotOf[last] = slot;
}
