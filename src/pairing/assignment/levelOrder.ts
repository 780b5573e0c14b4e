import { bitsFor } from './bits';
import type { Instance } from './instance';
import type { Costs, Weighting } from './weighting';

/** Which edges: those of the given mentees, in ascending order, to the mentors marked in `open` (all if undefined). */
export interface Selection {
  readonly members: Int32Array;
  readonly open: Uint8Array | undefined;
}

/** Where the arcs go: the groups' bounds, the keys `level · 2^bits + other side`, and which side makes the groups. */
export interface Grouping {
  readonly start: Int32Array;
  readonly key: Costs;
  readonly bits: number;
  readonly byMentor: boolean;
}

/**
 * Fills in the keys group by group in ascending order, in linear time: a counting sort by level, then a stable
 * distribution into groups. A mentee's and a mentor's index together and the keys must fit into 31 bits.
 */
export function placeByLevel(
  instance: Instance,
  weighting: Weighting,
  selection: Selection,
  { start, key, bits, byMentor }: Grouping,
): void {
  const { levelLimit } = weighting;
  const mentorBits = byMentor ? bitsFor(instance.capacities.length) : bits;
  const mentorMask = 2 ** mentorBits - 1;
  const end = startsOfLevels(instance, weighting, selection);
  const edge = listByLevel(instance, weighting, selection, mentorBits, end);
  const next = start.slice();
  for (let level = 0, k = 0; level < levelLimit; level++) {
    const packed = level << bits;
    for (const last = end[level]!; k < last; k++) {
      const i = edge[k]! >> mentorBits;
      const j = edge[k]! & mentorMask;
      if (byMentor) key[next[j]!++] = packed | i;
      else key[next[i]!++] = packed | j;
    }
  }
}

function startsOfLevels(instance: Instance, weighting: Weighting, { members, open }: Selection): Int32Array {
  const { rowStart, mentor, score } = instance;
  const { slope, levelLimit, byScore } = weighting;
  const base = weighting.bestGain - weighting.offset;
  const next = new Int32Array(levelLimit + 1);
  const all = open === undefined && members.length === instance.mentees;
  if (all && byScore.length > 0) {
    for (let level = 0, end = 0; level < levelLimit; level++) next[level + 1] = end += byScore[(base - level) / slope]!;
    return next;
  }
  for (let x = 0; x < members.length; x++) {
    const i = members[x]!;
    for (let e = rowStart[i]!, end = rowStart[i + 1]!; e < end; e++) {
      const level = base - slope * score[e]!;
      if (level < levelLimit && (open === undefined || open[mentor[e]!]! !== 0)) next[level + 1]!++;
    }
  }
  for (let level = 0; level < levelLimit; level++) next[level + 1]! += next[level]!;
  return next;
}

/** The edges in order of level, each as `mentee · 2^mentorBits + mentor`; `next` turns from starts into ends of levels. */
function listByLevel(
  instance: Instance,
  weighting: Weighting,
  { members, open }: Selection,
  mentorBits: number,
  next: Int32Array,
): Int32Array {
  const { rowStart, mentor, score } = instance;
  const { slope, levelLimit } = weighting;
  const base = weighting.bestGain - weighting.offset;
  const edge = new Int32Array(next[levelLimit]!);
  for (let x = 0; x < members.length; x++) {
    const i = members[x]!;
    const packed = i << mentorBits;
    for (let e = rowStart[i]!, end = rowStart[i + 1]!; e < end; e++) {
      const level = base - slope * score[e]!;
      const j = mentor[e]!;
      if (level < levelLimit && (open === undefined || open[j]! !== 0)) edge[next[level]!++] = packed | j;
    }
  }
  return edge;
}
