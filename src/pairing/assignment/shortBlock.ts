import type { Arcs } from './arcs';

/**
 * Marks the mentors that can be reached by swaps from a mentee without a mentor, given the arcs by mentor. Works from the
 * mentors' side: an unmarked mentor looks through its mentees for one who is unmatched or has a marked mentor, and stops
 * at the first, which on a short block is nearly at once. Returns the number of edges looked at.
 */
export function markReachable(arcs: Arcs, mentorOf: Int32Array, candidates: Int32Array, marked: Uint8Array): number {
  const { start, arc, mask } = arcs;
  let scans = 0;
  for (let changed = true; changed; ) {
    changed = false;
    for (let x = 0; x < candidates.length; x++) {
      const mentor = candidates[x]!;
      if (marked[mentor]! !== 0) continue;
      for (let e = start[mentor]!, end = start[mentor + 1]!; e < end; e++) {
        const other = mentorOf[arc[e]! & mask]!;
        scans++;
        if (other < 0 || (other !== mentor && marked[other]! !== 0)) {
          marked[mentor] = 1;
          changed = true;
          break;
        }
      }
    }
  }
  return scans;
}
