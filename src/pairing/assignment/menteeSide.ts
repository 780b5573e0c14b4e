import type { Arcs } from './arcs';

/**
 * Mentees look for places: every mentee in turn takes a place along a cheapest chain of moves (Dijkstra's algorithm on
 * reduced costs). A mentor's t-th place costs t, so the load comes out as even as the scores allow.
 *
 * Prices: `price ≥ 0` per mentor; for a mentor with a vacant place `price ≤ load`. A mentee whose search fails closes its
 * search tree for ever (nothing in it can reach a vacant place): the tree's mentors become `short` and are left to the
 * other side. With a finite `stayCost` no search fails: staying unmatched is one of the ends of a chain.
 */
export interface MenteeSide {
  readonly arcs: Arcs;
  readonly scale: number;
  readonly stayCost: number;
  readonly places: Int32Array;
  readonly mentorOf: Int32Array;
  readonly ownCost: Float64Array;
  readonly price: Float64Array;
  readonly load: Int32Array;
  /** The mentees of mentor j: `occupants[firstSlot[j] … firstSlot[j] + load[j] − 1]`. */
  readonly firstSlot: Int32Array;
  readonly occupants: Int32Array;
  readonly slotOf: Int32Array;
  readonly short: Uint8Array;
  readonly label: Float64Array;
  readonly seen: Int32Array;
  readonly comer: Int32Array;
  readonly comerCost: Float64Array;
  readonly reached: Int32Array;
  readonly heap: Int32Array;
  readonly placeOf: Int32Array;
  readonly atOnce: Int32Array;
  reachedCount: number;
  lastMentor: number;
  lastMentee: number;
  search: number;
  scans: number;
}

export function menteeSide(
  arcs: Arcs,
  mentees: number,
  places: Int32Array,
  scale: number,
  stayCost: number,
): MenteeSide {
  const mentors = places.length;
  const firstSlot = new Int32Array(mentors + 1);
  for (let j = 0; j < mentors; j++) firstSlot[j + 1] = firstSlot[j]! + places[j]!;
  return {
    arcs,
    scale,
    stayCost,
    places,
    mentorOf: new Int32Array(mentees).fill(-1),
    ownCost: new Float64Array(mentees),
    price: new Float64Array(mentors),
    load: new Int32Array(mentors),
    firstSlot,
    occupants: new Int32Array(firstSlot[mentors]!),
    slotOf: new Int32Array(mentees),
    short: new Uint8Array(mentors),
    label: new Float64Array(mentors),
    seen: new Int32Array(mentors),
    comer: new Int32Array(mentors),
    comerCost: new Float64Array(mentors),
    reached: new Int32Array(mentors),
    heap: new Int32Array(mentors + 1),
    placeOf: new Int32Array(mentors),
    atOnce: new Int32Array(mentors + 1),
    reachedCount: 0,
    lastMentor: -1,
    lastMentee: -1,
    search: 0,
    scans: 0,
  };
}
