import { raiseInHeap, replaceRoot } from './labelHeap';
import { type MentorSearch, NEAR } from './mentorSearchSpace';
import { freeArc, type MentorSide } from './mentorSide';

/**
 * Dijkstra's algorithm over mentors, from `origin` to any free mentee; leaves the shortest chain in `search` (infinite if
 * there is none). Every reached mentor at once offers its own first free mentee as an end, and no edge is looked at whose
 * lower bound is beyond the best end known.
 */
export function shortestChain(side: MentorSide, search: MentorSearch, origin: number): void {
  const { label, heap, placeOf, atOnce, nearOffer, nearArc, nearCount, fence } = search;
  const { menteePrice, mentorPrice, arcs } = side;
  const { head, level } = arcs;
  search.number++;
  search.reachedCount = 0;
  search.heapSize = 0;
  search.atOnceSize = 0;
  search.distance = 0;
  search.shortest = Number.POSITIVE_INFINITY;
  reach(side, search, origin, 0);
  let mentor = origin;
  while (search.shortest > search.distance) {
    const base = search.distance - mentorPrice[mentor]!;
    const first = mentor * NEAR;
    const end = first + nearCount[mentor]!;
    let at = first;
    for (; at < end; at++) {
      if (base + nearOffer[at]! >= search.shortest) break;
      const e = nearArc[at]!;
      const through = base + level[e]! + menteePrice[head[e]!]!;
      if (through < search.shortest) reachOwner(side, search, mentor, e, through);
    }
    side.scans += at - first;
    if (base + fence[mentor]! < search.shortest) scanAndGather(side, search, mentor, base);
    if (search.atOnceSize > 0) {
      mentor = atOnce[--search.atOnceSize]!;
      continue;
    }
    if (search.heapSize === 0) break;
    mentor = heap[0]!;
    search.distance = label[mentor]!;
    if (--search.heapSize > 0) replaceRoot(heap, placeOf, label, search.heapSize);
  }
}

/** Looks at all taken mentees before the mentor's first free one, as far as needed, and gathers its near list anew. */
function scanAndGather(side: MentorSide, search: MentorSearch, mentor: number, base: number): void {
  const { menteePrice, arcs, firstFree } = side;
  const { head, level, start } = arcs;
  const { nearArc, nearOffer } = search;
  const first = mentor * NEAR;
  const end = firstFree[mentor]!;
  let count = 0;
  let worst = Number.POSITIVE_INFINITY;
  // a mentee that is taken later comes after the first free one now
  let fence = end < start[mentor + 1]! ? level[end]! : Number.POSITIVE_INFINITY;
  let e = start[mentor]!;
  for (; e < end; e++) {
    const least = level[e]!;
    if (least >= worst && base + least >= search.shortest) {
      if (least < fence) fence = least;
      break;
    }
    const offer = least + menteePrice[head[e]!]!;
    if (offer < worst) {
      if (count === NEAR) {
        if (worst < fence) fence = worst;
        count--;
      }
      let at = first + count++;
      for (; at > first && nearOffer[at - 1]! > offer; at--) {
        nearOffer[at] = nearOffer[at - 1]!;
        nearArc[at] = nearArc[at - 1]!;
      }
      nearOffer[at] = offer;
      nearArc[at] = e;
      if (count === NEAR) worst = nearOffer[first + NEAR - 1]!;
    } else if (offer < fence) fence = offer;
    if (base + offer < search.shortest) reachOwner(side, search, mentor, e, base + offer);
  }
  side.scans += e - start[mentor]!;
  search.nearCount[mentor] = count;
  search.fence[mentor] = fence;
}

/** Notes that `mentor` can have the mentee of arc `e` at distance `through`, so that its owner has to look elsewhere. */
function reachOwner(side: MentorSide, search: MentorSearch, mentor: number, e: number, through: number): void {
  const { label, seen, wanted, wantedBy, wantedLevel } = search;
  const mentee = side.arcs.head[e]!;
  const owner = side.mentorOf[mentee]!;
  if (seen[owner]! === search.number && through >= label[owner]!) return;
  wanted[owner] = mentee;
  wantedBy[owner] = mentor;
  wantedLevel[owner] = side.arcs.level[e]!;
  reach(side, search, owner, through);
}

function reach(side: MentorSide, search: MentorSearch, mentor: number, distance: number): void {
  const { label, seen, heap, placeOf } = search;
  const { start, level } = side.arcs;
  label[mentor] = distance;
  const free = freeArc(side, mentor);
  if (free < start[mentor + 1]!) {
    const whole = distance + level[free]! - side.mentorPrice[mentor]!;
    if (whole < search.shortest) {
      search.shortest = whole;
      search.last = mentor;
      search.lastArc = free;
    }
  }
  if (seen[mentor]! === search.number) {
    raiseInHeap(heap, placeOf, label, placeOf[mentor]!, mentor);
    return;
  }
  seen[mentor] = search.number;
  search.reached[search.reachedCount++] = mentor;
  if (search.reachedCount === 1) return;
  if (distance > search.distance) raiseInHeap(heap, placeOf, label, search.heapSize++, mentor);
  else search.atOnce[search.atOnceSize++] = mentor;
}
