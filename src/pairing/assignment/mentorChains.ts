import { shortestChain } from './mentorSearch';
import type { MentorSearch } from './mentorSearchSpace';
import { type MentorSide, occupy } from './mentorSide';

/**
 * Fills the vacant places of the mentors in the given order, each place along a cheapest chain of re-seatings (Tomizawa
 * 1971, Edmonds and Karp 1972). A place whose search fails closes its search tree for ever (nothing in it can reach a free
 * mentee): the tree's mentors become `stuck` and are left to the other side.
 */
export function fillPlaces(side: MentorSide, search: MentorSearch, order: Int32Array): void {
  const { places, load, stuck, far } = side;
  for (let x = 0; x < order.length; x++) {
    const mentor = order[x]!;
    while (load[mentor]! < places[mentor]! && stuck[mentor]! === 0) {
      shortestChain(side, search, mentor);
      if (search.shortest === far) closeTree(side, search);
      else {
        raisePrices(side, search);
        reseat(side, search, mentor);
      }
    }
  }
}

function closeTree(side: MentorSide, search: MentorSearch): void {
  const { firstSlot, load, occupants, menteePrice, far } = side;
  for (let k = 0; k < search.reachedCount; k++) {
    const mentor = search.reached[k]!;
    search.label[mentor] = far;
    side.stuck[mentor] = 1;
    side.mentorPrice[mentor] = far;
    for (let slot = firstSlot[mentor]!, end = slot + load[mentor]!; slot < end; slot++) {
      menteePrice[occupants[slot]!] = 2 * far + 1;
    }
  }
}

function raisePrices(side: MentorSide, search: MentorSearch): void {
  const { mentorPrice, firstSlot, load, occupants, menteePrice, held, far } = side;
  const { reached, label, shortest } = search;
  for (let k = 0; k < search.reachedCount; k++) {
    const mentor = reached[k]!;
    const rise = shortest - label[mentor]!;
    label[mentor] = far;
    if (rise <= 0) continue;
    held[mentor] = 1;
    mentorPrice[mentor]! += rise;
    for (let slot = firstSlot[mentor]!, end = slot + load[mentor]!; slot < end; slot++) {
      menteePrice[occupants[slot]!]! += rise;
    }
  }
}

/** Walks the chain back from its free mentee: every mentor takes a mentee over, the origin gains one. */
function reseat(side: MentorSide, search: MentorSearch, origin: number): void {
  const { slotOf, firstSlot, load, held } = side;
  const { arc, bits, mask, level } = side.arcs;
  const { wanted, wantedBy } = search;
  let mentor = search.last;
  let e = search.lastArc;
  for (;;) {
    const given = mentor === origin ? -1 : wanted[mentor]!;
    const slot = given < 0 ? firstSlot[mentor]! + load[mentor]!++ : slotOf[arc[given]! & mask]!;
    occupy(side, mentor, slot, arc[e]! & mask, level === undefined ? arc[e]! >> bits : level[e]!);
    held[mentor] = 1;
    if (given < 0) return;
    e = given;
    mentor = wantedBy[mentor]!;
  }
}
