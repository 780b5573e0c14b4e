import { raiseInHeap, replaceRoot } from './labelHeap';
import { freeArc, type MentorSide, release, setPrice, take } from './mentorSide';

/** What one search after another needs to remember; allocated once. */
interface Search {
  /** By reached mentor: its distance. */
  readonly label: Float64Array;
  readonly seen: Int32Array;
  /** By reached mentor: which of its mentees is wanted, by whom, at which level. */
  readonly wanted: Int32Array;
  readonly wantedBy: Int32Array;
  readonly wantedLevel: Float64Array;
  readonly reached: Int32Array;
  readonly heap: Int32Array;
  readonly placeOf: Int32Array;
  readonly atOnce: Int32Array;
  reachedCount: number;
  number: number;
  lastArc: number;
  last: number;
}

/**
 * Fills the places of the mentors in the given order, each place along a cheapest chain of re-seatings (Dijkstra's
 * algorithm on reduced costs; Tomizawa 1971, Edmonds and Karp 1972). A place whose search fails closes its search tree for
 * ever (nothing in it can reach a free mentee): the tree's mentors become `stuck` and are left to the other side.
 */
export function fillPlaces(side: MentorSide, order: Int32Array): void {
  const mentors = side.places.length;
  const search: Search = {
    label: new Float64Array(mentors),
    seen: new Int32Array(mentors),
    wanted: new Int32Array(mentors),
    wantedBy: new Int32Array(mentors),
    wantedLevel: new Float64Array(mentors),
    reached: new Int32Array(mentors),
    heap: new Int32Array(mentors + 1),
    placeOf: new Int32Array(mentors),
    atOnce: new Int32Array(mentors + 1),
    reachedCount: 0,
    number: 0,
    lastArc: -1,
    last: -1,
  };
  for (let x = 0; x < order.length; x++) {
    const mentor = order[x]!;
    for (let place = side.places[mentor]!; place > 0 && side.stuck[mentor]! === 0; place--) fill(side, search, mentor);
  }
}

function fill(side: MentorSide, search: Search, origin: number): void {
  search.number++;
  const length = shortestChain(side, search, origin);
  const { reached, label } = search;
  if (length === Number.POSITIVE_INFINITY) {
    for (let k = 0; k < search.reachedCount; k++) {
      side.stuck[reached[k]!] = 1;
      setPrice(side, reached[k]!, Number.POSITIVE_INFINITY);
    }
    return;
  }
  for (let k = 0; k < search.reachedCount; k++) {
    const j = reached[k]!;
    if (label[j]! < length) setPrice(side, j, side.mentorPrice[j]! + length - label[j]!);
  }
  reseat(side, search, origin);
}

/**
 * Dijkstra's algorithm over mentors, from `origin` to any free mentee; returns the length of the shortest chain, with its
 * free mentee's arc in `search.lastArc` and the mentor that takes it in `search.last`. Every reached mentor at once offers
 * its own first free mentee as an end, and a scan stops at the first level that alone is beyond the best end known.
 */
function shortestChain(side: MentorSide, search: Search, origin: number): number {
  const { head, level, start } = side.arcs;
  const { mentorOf, menteePrice, mentorPrice, firstFree } = side;
  const { label, seen, wanted, wantedBy, wantedLevel, reached, heap, placeOf, atOnce, number } = search;
  let heapSize = 0;
  let atOnceSize = 0;
  let reachedCount = 1;
  let mentor = origin;
  let distance = 0;
  let scans = 0;
  seen[origin] = number;
  label[origin] = 0;
  reached[0] = origin;
  search.last = origin;
  search.lastArc = freeArc(side, origin);
  let shortest = Number.POSITIVE_INFINITY;
  if (search.lastArc < start[origin + 1]!) shortest = level[search.lastArc]! - mentorPrice[origin]!;
  while (shortest > distance) {
    const base = distance - mentorPrice[mentor]!;
    const end = firstFree[mentor]!;
    let e = start[mentor]!;
    for (; e < end; e++) {
      const bound = base + level[e]!;
      if (bound >= shortest) break;
      const mentee = head[e]!;
      const through = bound + menteePrice[mentee]!;
      if (through >= shortest) continue;
      const owner = mentorOf[mentee]!;
      const isNew = seen[owner]! !== number;
      if (!isNew && through >= label[owner]!) continue;
      label[owner] = through;
      wanted[owner] = mentee;
      wantedBy[owner] = mentor;
      wantedLevel[owner] = level[e]!;
      if (isNew) {
        seen[owner] = number;
        reached[reachedCount++] = owner;
        freeArc(side, owner);
        if (through > distance) raiseInHeap(heap, placeOf, label, heapSize++, owner);
        else atOnce[atOnceSize++] = owner;
      } else raiseInHeap(heap, placeOf, label, placeOf[owner]!, owner);
      const free = firstFree[owner]!;
      if (free < start[owner + 1]!) {
        const whole = through + level[free]! - mentorPrice[owner]!;
        if (whole < shortest) {
          shortest = whole;
          search.last = owner;
          search.lastArc = free;
        }
      }
    }
    scans += e - start[mentor]!;
    if (atOnceSize > 0) {
      mentor = atOnce[--atOnceSize]!;
      continue;
    }
    if (heapSize === 0) break;
    mentor = heap[0]!;
    distance = label[mentor]!;
    if (--heapSize > 0) replaceRoot(heap, placeOf, label, heapSize);
  }
  search.reachedCount = reachedCount;
  side.scans += scans;
  return shortest;
}

/** Walks the chain back from its free mentee: every mentor takes a mentee over, the origin gains one. */
function reseat(side: MentorSide, search: Search, origin: number): void {
  const { wanted, wantedBy, wantedLevel, lastArc } = search;
  const { head, level: levels } = side.arcs;
  let mentor = search.last;
  let mentee = head[lastArc]!;
  let level = levels[lastArc]!;
  while (mentor !== origin) {
    const given = wanted[mentor]!;
    release(side, mentor, given);
    take(side, mentor, mentee, level);
    mentee = given;
    level = wantedLevel[mentor]!;
    mentor = wantedBy[mentor]!;
  }
  take(side, mentor, mentee, level);
}
