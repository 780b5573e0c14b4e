import type { Instance } from './instance';
import type { Weighting } from './weighting';

/**
 * Edges grouped by one side and, inside a group, in the order (level, index of the other side).
 * The arcs of group `g` are `start[g] … start[g + 1] − 1`; `head` is the other side's index.
 */
export interface Arcs {
  readonly start: Int32Array;
  readonly head: Int32Array;
  readonly level: Int32Array | Float64Array;
}

/** Above this many distinct levels the groups are sorted one by one instead of by counting. */
const COUNTING_LIMIT = 1 << 16;

interface EdgeList {
  readonly mentee: Int32Array;
  readonly mentor: Int32Array;
  readonly level: Int32Array | Float64Array;
}

/**
 * The arcs of the given mentees to the mentors marked in `open`, grouped by mentor (`byMentor`) or by mentee.
 * Linear time: a counting sort by level, then a stable distribution into groups.
 */
export function costOrderedArcs(
  instance: Instance,
  weighting: Weighting,
  members: Int32Array,
  open: Uint8Array,
  byMentor: boolean,
): Arcs {
  const groups = byMentor ? instance.capacities.length : instance.mentees;
  if (weighting.levelLimit <= COUNTING_LIMIT) {
    const list = listByLevel(instance, weighting, members, open);
    return distribute(list, groups, byMentor);
  }
  const arcs = distribute(listInRowOrder(instance, weighting, members, open), groups, byMentor);
  sortGroups(arcs);
  return arcs;
}

function listByLevel(instance: Instance, weighting: Weighting, members: Int32Array, open: Uint8Array): EdgeList {
  const { rowStart, mentor, score } = instance;
  const { slope, levelLimit } = weighting;
  const base = weighting.bestGain - weighting.offset;
  const next = new Int32Array(levelLimit + 1);
  for (let x = 0; x < members.length; x++) {
    const i = members[x]!;
    for (let e = rowStart[i]!, end = rowStart[i + 1]!; e < end; e++) {
      const level = base - slope * score[e]!;
      if (level < levelLimit && open[mentor[e]!]! !== 0) next[level + 1]!++;
    }
  }
  for (let level = 0; level < levelLimit; level++) next[level + 1]! += next[level]!;
  const size = next[levelLimit]!;
  const list = { mentee: new Int32Array(size), mentor: new Int32Array(size), level: new Int32Array(size) };
  for (let x = 0; x < members.length; x++) {
    const i = members[x]!;
    for (let e = rowStart[i]!, end = rowStart[i + 1]!; e < end; e++) {
      const level = base - slope * score[e]!;
      const j = mentor[e]!;
      if (level >= levelLimit || open[j]! === 0) continue;
      const at = next[level]!++;
      list.mentee[at] = i;
      list.mentor[at] = j;
      list.level[at] = level;
    }
  }
  return list;
}

function listInRowOrder(instance: Instance, weighting: Weighting, members: Int32Array, open: Uint8Array): EdgeList {
  const { rowStart, mentor, score } = instance;
  const { slope, levelLimit } = weighting;
  const base = weighting.bestGain - weighting.offset;
  let size = 0;
  for (let x = 0; x < members.length; x++) size += rowStart[members[x]! + 1]! - rowStart[members[x]!]!;
  const list = { mentee: new Int32Array(size), mentor: new Int32Array(size), level: new Float64Array(size) };
  let at = 0;
  for (let x = 0; x < members.length; x++) {
    const i = members[x]!;
    for (let e = rowStart[i]!, end = rowStart[i + 1]!; e < end; e++) {
      const level = base - slope * score[e]!;
      const j = mentor[e]!;
      if (level >= levelLimit || open[j]! === 0) continue;
      list.mentee[at] = i;
      list.mentor[at] = j;
      list.level[at] = level;
      at++;
    }
  }
  return {
    mentee: list.mentee.subarray(0, at),
    mentor: list.mentor.subarray(0, at),
    level: list.level.subarray(0, at),
  };
}

function distribute(list: EdgeList, groups: number, byMentor: boolean): Arcs {
  const group = byMentor ? list.mentor : list.mentee;
  const other = byMentor ? list.mentee : list.mentor;
  const from = list.level;
  const size = group.length;
  const start = new Int32Array(groups + 1);
  for (let k = 0; k < size; k++) start[group[k]! + 1]!++;
  for (let g = 0; g < groups; g++) start[g + 1]! += start[g]!;
  const next = start.slice(0, groups);
  const head = new Int32Array(size);
  const level = from instanceof Int32Array ? new Int32Array(size) : new Float64Array(size);
  for (let k = 0; k < size; k++) {
    const at = next[group[k]!]!++;
    head[at] = other[k]!;
    level[at] = from[k]!;
  }
  return { start, head, level };
}

function sortGroups(arcs: Arcs): void {
  const { start, head, level } = arcs;
  for (let g = 0; g + 1 < start.length; g++) {
    const from = start[g]!;
    const count = start[g + 1]! - from;
    if (count < 2) continue;
    const order = Array.from({ length: count }, (_, k) => from + k);
    order.sort((x, y) => level[x]! - level[y]! || head[x]! - head[y]!);
    const heads = order.map((k) => head[k]!);
    const levels = order.map((k) => level[k]!);
    head.set(heads, from);
    level.set(levels, from);
  }
}
