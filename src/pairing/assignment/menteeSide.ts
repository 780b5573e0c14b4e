import type { Arcs } from './arcs';
import { raiseInHeap, replaceRoot } from './labelHeap';

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

/** Seats the mentees in the given order; those whose search fails or who gain nothing stay at −1. */
export function seatMentees(side: MenteeSide, order: Int32Array): void {
  for (let x = 0; x < order.length; x++) seat(side, order[x]!);
}

function seat(side: MenteeSide, mentee: number): void {
  const { head, level, start } = side.arcs;
  const { price, load, places, scale, stayCost } = side;
  let nearest = stayCost;
  let vacant = stayCost;
  let vacantMentor = -1;
  let e = start[mentee]!;
  for (const end = start[mentee + 1]!; e < end; e++) {
    const cost = scale * level[e]!;
    if (cost >= vacant) break;
    const j = head[e]!;
    if (cost + price[j]! < nearest) nearest = cost + price[j]!;
    if (load[j]! < places[j]! && cost + load[j]! < vacant) {
      vacant = cost + load[j]!;
      vacantMentor = j;
      side.comerCost[j] = cost;
    }
  }
  side.scans += e - start[mentee]!;
  side.lastMentor = vacantMentor;
  side.lastMentee = mentee;
  if (vacantMentor >= 0) side.comer[vacantMentor] = mentee;
  if (vacant > nearest || nearest === Number.POSITIVE_INFINITY) {
    side.search++;
    const length = shortestMoves(side, mentee, nearest, vacant - nearest);
    if (length === Number.POSITIVE_INFINITY) {
      closeTree(side);
      return;
    }
    raisePrices(side, length);
  }
  move(side, mentee);
}

/**
 * Dijkstra's algorithm over mentors, from the mentee `origin` to a vacant place or a mentee who had better stay unmatched;
 * returns the length of the shortest chain (at most `direct`), leaving its end in `side.lastMentor` (a vacant place there)
 * or, if that is −1, in `side.lastMentee` (who stays unmatched).
 */
function shortestMoves(side: MenteeSide, origin: number, nearest: number, direct: number): number {
  const { head, level, start } = side.arcs;
  const { scale, stayCost, places, ownCost, price, load, firstSlot, occupants, label, seen, comer, comerCost } = side;
  const { reached, heap, placeOf, atOnce, search } = side;
  let heapSize = 0;
  let atOnceSize = 0;
  let reachedCount = 0;
  let distance = 0;
  let shortest = direct;
  let scans = 0;
  let mentor = -1;
  let slot = 0;
  let slotEnd = 1;
  let mentee = origin;
  let own = nearest === Number.POSITIVE_INFINITY ? 0 : nearest;
  for (;;) {
    for (; slot < slotEnd && shortest > distance; slot++) {
      if (mentor >= 0) {
        mentee = occupants[slot]!;
        own = ownCost[mentee]! + price[mentor]!;
        if (distance + stayCost - own < shortest) {
          shortest = distance + stayCost - own;
          side.lastMentor = -1;
          side.lastMentee = mentee;
        }
      }
      const base = distance - own;
      const end = start[mentee + 1]!;
      let e = start[mentee]!;
      for (; e < end; e++) {
        const cost = scale * level[e]!;
        const bound = base + cost;
        if (bound >= shortest) break;
        const j = head[e]!;
        const through = bound + price[j]!;
        if (through >= shortest) continue;
        const isNew = seen[j]! !== search;
        if (!isNew && through >= label[j]!) continue;
        label[j] = through;
        comer[j] = mentee;
        comerCost[j] = cost;
        if (isNew) {
          seen[j] = search;
          reached[reachedCount++] = j;
          if (through > distance) raiseInHeap(heap, placeOf, label, heapSize++, j);
          else atOnce[atOnceSize++] = j;
        } else raiseInHeap(heap, placeOf, label, placeOf[j]!, j);
        if (load[j]! < places[j]!) {
          const whole = through + load[j]! - price[j]!;
          if (whole < shortest) {
            shortest = whole;
            side.lastMentor = j;
          }
        }
      }
      scans += e - start[mentee]!;
    }
    if (shortest <= distance) break;
    if (atOnceSize > 0) mentor = atOnce[--atOnceSize]!;
    else {
      if (heapSize === 0) break;
      mentor = heap[0]!;
      distance = label[mentor]!;
      if (--heapSize > 0) replaceRoot(heap, placeOf, label, heapSize);
    }
    slot = firstSlot[mentor]!;
    slotEnd = slot + load[mentor]!;
  }
  side.reachedCount = reachedCount;
  side.scans += scans;
  return shortest;
}

function closeTree(side: MenteeSide): void {
  for (let k = 0; k < side.reachedCount; k++) {
    side.short[side.reached[k]!] = 1;
    side.price[side.reached[k]!] = Number.POSITIVE_INFINITY;
  }
}

function raisePrices(side: MenteeSide, length: number): void {
  const { reached, label, price } = side;
  for (let k = 0; k < side.reachedCount; k++) {
    const j = reached[k]!;
    if (label[j]! < length) price[j]! += length - label[j]!;
  }
}

/** Walks the chain back from its end: every mentor's place goes to the mentee who came for it. */
function move(side: MenteeSide, origin: number): void {
  const { mentorOf, ownCost, firstSlot, occupants, slotOf, load, comer, comerCost } = side;
  let mentor = side.lastMentor;
  let slot: number;
  if (mentor >= 0) slot = firstSlot[mentor]! + load[mentor]!++;
  else {
    const leaver = side.lastMentee;
    if (leaver === origin) return;
    mentor = mentorOf[leaver]!;
    slot = slotOf[leaver]!;
    mentorOf[leaver] = -1;
  }
  for (;;) {
    const mentee = comer[mentor]!;
    const oldMentor = mentorOf[mentee]!;
    const oldSlot = slotOf[mentee]!;
    occupants[slot] = mentee;
    slotOf[mentee] = slot;
    mentorOf[mentee] = mentor;
    ownCost[mentee] = comerCost[mentor]!;
    if (mentee === origin) return;
    mentor = oldMentor;
    slot = oldSlot;
  }
}
