import type { Instance } from './instance';
import { raiseInHeap, replaceRoot } from './labelHeap';
import type { MentorSide } from './mentorSide';
import type { Costs, Weighting } from './weighting';

/**
 * Lowers the prices of those marked mentors (all full, all sought by mentees without a mentor) that bids left too high, so
 * that nobody's price can be lowered alone: `check.ts` accepts one kind of prices only. A price can fall by what the
 * cheapest of the mentor's mentees costs, and by no more than keeps another mentor's offer to one of them from being the
 * better one, that mentor's own fall included: the falls are shortest distances. The searches leave their mentors' prices
 * held by one another, so that these need no look.
 */
export function lowerPrices(instance: Instance, weighting: Weighting, side: MentorSide, marked: Uint8Array): void {
  const { mentorPrice, held } = side;
  const mentors = mentorPrice.length;
  const fall = mentorPrice.slice().fill(0);
  const heap = new Int32Array(mentors);
  const placeOf = new Int32Array(mentors);
  let size = 0;
  let largest = 0;
  for (let j = 0; j < mentors; j++) {
    if (marked[j]! === 0 || held[j]! !== 0) continue;
    fall[j] = fallAlone(instance, weighting, side, marked, j);
    if (fall[j]! > largest) largest = fall[j]!;
    raiseInHeap(heap, placeOf, fall, size++, j);
  }
  while (size > 1) {
    const mentor = heap[0]!;
    replaceRoot(heap, placeOf, fall, --size);
    passOn(side, marked, { fall, heap, placeOf, largest }, mentor);
  }
  for (let j = 0; j < mentors; j++) mentorPrice[j]! -= fall[j]!;
}

/** How far the price could fall if no other mentor's price that is still too high mattered. */
function fallAlone(
  instance: Instance,
  weighting: Weighting,
  side: MentorSide,
  marked: Uint8Array,
  mentor: number,
): number {
  const { rowStart, mentor: other, score } = instance;
  const { occupants, firstSlot, load, menteePrice, mentorPrice, held } = side;
  const base = weighting.bestGain - weighting.offset;
  let fall = side.far;
  for (let slot = firstSlot[mentor]!, end = slot + load[mentor]!; slot < end && fall > 0; slot++) {
    const mentee = occupants[slot]!;
    const price = menteePrice[mentee]!;
    if (price < fall) fall = price;
    for (let e = rowStart[mentee]!, last = rowStart[mentee + 1]!; e < last; e++) {
      const j = other[e]!;
      if (held[j]! === 0 || marked[j]! === 0) continue;
      const least = base - weighting.slope * score[e]! + price - mentorPrice[j]!;
      if (least < fall) fall = least;
    }
    side.scans += rowStart[mentee + 1]! - rowStart[mentee]!;
  }
  return fall;
}

interface Falls {
  readonly fall: Costs;
  readonly heap: Int32Array;
  readonly placeOf: Int32Array;
  readonly largest: number;
}

/** A settled mentor's fall bounds the falls of the mentors whose mentees it is next to have. */
function passOn(side: MentorSide, marked: Uint8Array, { fall, heap, placeOf, largest }: Falls, mentor: number): void {
  const { mentorOf, menteePrice, mentorPrice, held } = side;
  const { start, arc, bits, mask, level } = side.arcs;
  const base = fall[mentor]! - mentorPrice[mentor]!;
  let e = start[mentor]!;
  for (const end = start[mentor + 1]!; e < end; e++) {
    const bound = base + (level === undefined ? arc[e]! >> bits : level[e]!);
    if (bound >= largest) break;
    const mentee = arc[e]! & mask;
    const owner = mentorOf[mentee]!;
    if (owner < 0 || held[owner]! !== 0 || marked[owner]! === 0) continue;
    const through = bound + menteePrice[mentee]!;
    if (through >= fall[owner]!) continue;
    fall[owner] = through;
    raiseInHeap(heap, placeOf, fall, placeOf[owner]!, owner);
  }
  side.scans += e - start[mentor]!;
}
