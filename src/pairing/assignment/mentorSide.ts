import type { Arcs } from './arcs';
import { type Costs, costs, type Weighting } from './weighting';

/**
 * Places look for mentees. All costs here are levels: full mentors' loads are fixed, so even load has nothing to decide.
 *
 * Prices: a free mentee's is 0, a taken one's is `mentorPrice − level` of its own pair and never below 0; a mentor's price
 * is at most `level + menteePrice` (the offer) of every mentee that is not its own.
 */
export interface MentorSide {
  readonly arcs: Arcs;
  readonly far: number;
  readonly places: Int32Array;
  readonly mentorOf: Int32Array;
  readonly ownLevel: Costs;
  readonly menteePrice: Costs;
  readonly mentorPrice: Costs;
  readonly load: Int32Array;
  /** The mentees of mentor j: `occupants[firstSlot[j] … firstSlot[j] + load[j] − 1]`. */
  readonly firstSlot: Int32Array;
  readonly occupants: Int32Array;
  readonly slotOf: Int32Array;
  /** 1 for the mentors from which no free mentee can be reached any more. */
  readonly stuck: Uint8Array;
  /** 1 for the mentors whose price a search has set: it cannot be lowered alone. */
  readonly held: Uint8Array;
  /** By mentor: its first arc whose mentee may be free; mentees never become free again, so it only moves forward. */
  readonly firstFree: Int32Array;
  /** The least offers found by one bid, ascending, and their arcs. */
  readonly offer: Costs;
  readonly offerArc: Int32Array;
  scans: number;
}

/** How many places a mentor bids for at once. */
export const MOST_AT_ONCE = 16;

export function mentorSide(arcs: Arcs, weighting: Weighting, mentees: number, places: Int32Array): MentorSide {
  const mentors = places.length;
  const firstSlot = new Int32Array(mentors + 1);
  for (let j = 0; j < mentors; j++) firstSlot[j + 1] = firstSlot[j]! + places[j]!;
  return {
    arcs,
    far: weighting.far,
    places,
    mentorOf: new Int32Array(mentees).fill(-1),
    ownLevel: costs(weighting, mentees),
    menteePrice: costs(weighting, mentees),
    mentorPrice: costs(weighting, mentors),
    load: new Int32Array(mentors),
    firstSlot,
    occupants: new Int32Array(firstSlot[mentors]!),
    slotOf: new Int32Array(mentees),
    stuck: new Uint8Array(mentors),
    held: new Uint8Array(mentors),
    firstFree: arcs.start.slice(),
    offer: costs(weighting, MOST_AT_ONCE + 1),
    offerArc: new Int32Array(MOST_AT_ONCE + 1),
    scans: 0,
  };
}

/** The index of the mentor's first arc to a free mentee, or the end of its arcs. */
export function freeArc(side: MentorSide, mentor: number): number {
  const { start, arc, mask } = side.arcs;
  const end = start[mentor + 1]!;
  const from = side.firstFree[mentor]!;
  let e = from;
  while (e < end && side.mentorOf[arc[e]! & mask]! >= 0) e++;
  side.firstFree[mentor] = e;
  side.scans += e - from;
  return e;
}

/** Gives the mentee to the mentor in the given slot; whoever was there is the caller's business. */
export function occupy(side: MentorSide, mentor: number, slot: number, mentee: number, level: number): void {
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
