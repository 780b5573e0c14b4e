import { raiseInHeap, replaceRoot } from './labelHeap';
import type { MentorSearch } from './mentorSearchSpace';
import { freeArc, type MentorSide } from './mentorSide';

/** A key's largest lower bound is what `bits` leave of these. */
const KEY_BITS = 0x7fffffff;

/**
 * Dijkstra's algorithm over mentors, from `origin` to any free mentee; leaves the shortest chain in `search` (`far` if
 * there is none). No edge is looked at whose lower bound is beyond the best end known.
 */
export function shortestChain(side: MentorSide, search: MentorSearch, origin: number): void {
  const { heap, label, placeOf, reached, nearEnd } = search;
  search.reachedCount = 1;
  search.heapSize = 0;
  search.shortest = startAtFree(side, search, origin);
  reached[0] = origin;
  label[origin] = 0;
  for (let mentor = origin; ; ) {
    if (nearEnd[mentor]! < 0) gather(side, search, mentor);
    scanRow(side, search, mentor, label[mentor]!);
    if (search.heapSize === 0) return;
    mentor = heap[0]!;
    if (label[mentor]! >= search.shortest) return;
    if (--search.heapSize > 0) replaceRoot(heap, placeOf, label, search.heapSize);
  }
}

/**
 * Looks through the mentees of a settled mentor. A function of its own, because the engine compiles a small one soon; all
 * in one loop, because what is called for every edge is slow until it is compiled, and a school is solved before that.
 */
function scanRow(side: MentorSide, search: MentorSearch, mentor: number, distance: number): void {
  const { mentorOf, menteePrice, far } = side;
  const { start, arc, bits, mask, level } = side.arcs;
  const { heap, label, placeOf, reached, wanted, wantedBy, near } = search;
  const base = distance - side.mentorPrice[mentor]!;
  const from = start[mentor]!;
  const end = start[mentor + 1]!;
  const split = search.nearEnd[mentor]!;
  let shortest = search.shortest;
  let skipped = 0;
  let x = from;
  for (; x < end; x++) {
    let e = x;
    if (x < split) {
      const key = near[x]!;
      if (base + (key >> bits) >= shortest) {
        skipped = split - x;
        x = split - 1;
        continue;
      }
      e = from + (key & mask);
    }
    const a = arc[e]!;
    const bound = base + (level === undefined ? a >> bits : level[e]!);
    if (bound >= shortest) {
      if (x < split) continue;
      break;
    }
    const mentee = a & mask;
    const through = bound + menteePrice[mentee]!;
    if (through >= shortest) continue;
    const owner = mentorOf[mentee]!;
    if (owner < 0) {
      shortest = through;
      search.last = mentor;
      search.lastArc = e;
      break;
    }
    const known = label[owner]!;
    if (through >= known) continue;
    label[owner] = through;
    wanted[owner] = e;
    wantedBy[owner] = mentor;
    if (known === far) reached[search.reachedCount++] = owner;
    raiseInHeap(heap, placeOf, label, known === far ? search.heapSize++ : placeOf[owner]!, owner);
  }
  search.shortest = shortest;
  side.scans += x - from - skipped;
}

/** The length of the chain that ends at the origin's own first free mentee. */
function startAtFree(side: MentorSide, search: MentorSearch, origin: number): number {
  const { start, arc, bits, level } = side.arcs;
  const e = freeArc(side, origin);
  if (e === start[origin + 1]!) return side.far;
  search.last = origin;
  search.lastArc = e;
  return (level === undefined ? arc[e]! >> bits : level[e]!) - side.mentorPrice[origin]!;
}

function gather(side: MentorSide, search: MentorSearch, mentor: number): void {
  const { mentorOf, menteePrice } = side;
  const { start, arc, bits, mask } = side.arcs;
  const { near, nearEnd } = search;
  const most = KEY_BITS >> bits;
  const from = start[mentor]!;
  let e = from;
  if (near.length > 0) {
    for (const end = start[mentor + 1]!; e < end; e++) {
      const mentee = arc[e]! & mask;
      if (mentorOf[mentee]! < 0) break;
      const offer = (arc[e]! >> bits) + menteePrice[mentee]!;
      near[e] = (offer > most ? most << bits : offer << bits) | (e - from);
    }
    if (e - from > 1) near.subarray(from, e).sort();
    side.scans += e - from;
  }
  nearEnd[mentor] = e;
}
