import type { Arcs } from './arcs';
import { type Costs, costs, type Weighting } from './weighting';

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
  readonly far: number;
  readonly places: Int32Array;
  readonly mentorOf: Int32Array;
  readonly ownCost: Costs;
  readonly price: Costs;
  readonly load: Int32Array;
  /** The mentees of mentor j: `occupants[firstSlot[j] … firstSlot[j] + load[j] − 1]`. */
  readonly firstSlot: Int32Array;
  readonly occupants: Int32Array;
  readonly slotOf: Int32Array;
  readonly short: Uint8Array;
  readonly label: Costs;
  readonly seen: Int32Array;
  readonly comer: Int32Array;
  readonly comerCost: Costs;
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

export function menteeSide(arcs: Arcs, weighting: Weighting, mentees: number, places: Int32Array): MenteeSide {
  const mentors = places.length;
  const firstSlot = new Int32Array(mentors + 1);
  for (let j = 0; j < mentors; j++) firstSlot[j + 1] = firstSlot[j]! + places[j]!;
  return {
    arcs,
    scale: weighting.scale,
    stayCost: weighting.stayCost,
    far: weighting.far,
    places,
    mentorOf: new Int32Array(mentees).fill(-1),
    ownCost: costs(weighting, mentees),
    price: costs(weighting, mentors),
    load: new Int32Array(mentors),
    firstSlot,
    occupants: new Int32Array(firstSlot[mentors]!),
    slotOf: new Int32Array(mentees),
    short: new Uint8Array(mentors),
    label: costs(weighting, mentors),
    seen: new Int32Array(mentors),
    comer: new Int32Array(mentors),
    comerCost: costs(weighting, mentors),
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
