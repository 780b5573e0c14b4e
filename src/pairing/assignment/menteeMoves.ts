import { shortestMoves } from './menteeSearch';
import type { MenteeSide } from './menteeSide';

/**
 * Seats the mentees in the given order; those whose search fails or who gain nothing stay at −1. Returns false, with some
 * not yet seated, after `mostScans` looks at edges.
 */
export function seatMentees(side: MenteeSide, order: Int32Array, mostScans: number): boolean {
  for (let x = 0; x < order.length; x++) {
    seat(side, order[x]!);
    if (side.scans > mostScans) return false;
  }
  return true;
}

function seat(side: MenteeSide, mentee: number): void {
  const { start, arc, bits, mask, level } = side.arcs;
  const { price, load, places, scale, stayCost, far } = side;
  let nearest = stayCost;
  let vacant = stayCost;
  let vacantMentor = -1;
  let e = start[mentee]!;
  for (const end = start[mentee + 1]!; e < end; e++) {
    const cost = scale * (level === undefined ? arc[e]! >> bits : level[e]!);
    if (cost >= vacant) break;
    const j = arc[e]! & mask;
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
  if (vacant > nearest || nearest === far) {
    side.search++;
    const length = shortestMoves(side, mentee, nearest, vacant === far ? far : vacant - nearest);
    if (length === far) {
      closeTree(side);
      return;
    }
    raisePrices(side, length);
  }
  move(side, mentee);
}

function closeTree(side: MenteeSide): void {
  for (let k = 0; k < side.reachedCount; k++) {
    side.short[side.reached[k]!] = 1;
    side.price[side.reached[k]!] = 2 * side.far + 1;
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
