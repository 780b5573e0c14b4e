import { raiseInHeap, replaceRoot } from './labelHeap';
import type { MenteeSide } from './menteeSide';

/**
 * Dijkstra's algorithm over mentors, from the mentee `origin` to a vacant place or a mentee who had better stay unmatched;
 * returns the length of the shortest chain (at most `direct`), leaving its end in `side.lastMentor` (a vacant place there)
 * or, if that is −1, in `side.lastMentee` (who stays unmatched).
 */
export function shortestMoves(side: MenteeSide, origin: number, nearest: number, direct: number): number {
  const { start, arc, bits, mask, level } = side.arcs;
  const { scale, stayCost, far, places, ownCost, price, load, firstSlot, occupants, label, seen, comer, comerCost } =
    side;
  const { reached, heap, placeOf, atOnce, search } = side;
  const canStay = stayCost !== far;
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
  let own = nearest === far ? 0 : nearest;
  for (;;) {
    for (; slot < slotEnd && shortest > distance; slot++) {
      if (mentor >= 0) {
        mentee = occupants[slot]!;
        own = ownCost[mentee]! + price[mentor]!;
        if (canStay && distance + stayCost - own < shortest) {
          shortest = distance + stayCost - own;
          side.lastMentor = -1;
          side.lastMentee = mentee;
        }
      }
      const base = distance - own;
      const end = start[mentee + 1]!;
      let e = start[mentee]!;
      for (; e < end; e++) {
        const cost = scale * (level === undefined ? arc[e]! >> bits : level[e]!);
        const bound = base + cost;
        if (bound >= shortest) break;
        const j = arc[e]! & mask;
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
