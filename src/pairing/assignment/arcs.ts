import { bitsFor } from './bits';
import type { Instance } from './instance';
import { placeByLevel, type Selection } from './levelOrder';
import { type Costs, costs, MANY_EDGES, MOST_LEVELS, type Weighting } from './weighting';

/**
 * Edges grouped by one side and, inside a group, in the order (level, index of the other side). The arcs of group `g` are
 * `start[g] … start[g + 1] − 1`; the other side's index is `arc[e] & mask`, the level `arc[e] >> bits`, or `level[e]` where
 * both do not fit into 32 bits.
 */
export interface Arcs {
  readonly start: Int32Array;
  readonly arc: Int32Array;
  readonly bits: number;
  readonly mask: number;
  readonly level: Float64Array | undefined;
}

/** The arcs of the given mentees, grouped by mentor. Not for `quality`, which leaves edges out. */
export function arcsByMentor(instance: Instance, weighting: Weighting, members: Int32Array): Arcs {
  const { mentees, capacities } = instance;
  const mentors = capacities.length;
  const degree = members.length === mentees ? weighting.degree : degreesOf(instance, members);
  const start = new Int32Array(mentors + 1);
  for (let j = 0; j < mentors; j++) start[j + 1] = start[j]! + degree[j]!;
  const size = start[mentors]!;
  const bits = bitsFor(mentees);
  const key = costs(weighting, size);
  if (isCountable(weighting, size, bits + bitsFor(mentors))) {
    placeByLevel(instance, weighting, { members, open: undefined }, { start, key, bits, byMentor: true });
  } else {
    placeByMentor(instance, weighting, members, start, key);
  }
  return unpacked(start, key, bits);
}

/** The arcs of the given mentees to the mentors marked in `open`, grouped by mentee. */
export function arcsByMentee(instance: Instance, weighting: Weighting, members: Int32Array, open: Uint8Array): Arcs {
  const { mentees, capacities } = instance;
  const selection = { members, open };
  const start = startByMentee(instance, weighting, selection);
  const size = start[mentees]!;
  const bits = bitsFor(capacities.length);
  const key = costs(weighting, size);
  if (isCountable(weighting, size, bits + bitsFor(mentees))) {
    placeByLevel(instance, weighting, selection, { start, key, bits, byMentor: false });
  } else {
    placeByMentee(instance, weighting, selection, start, key);
    sortGroups(start, key);
  }
  return unpacked(start, key, bits);
}

/** For callers outside the innermost loops. */
export function levelAt({ arc, bits, level }: Arcs, e: number): number {
  return level === undefined ? arc[e]! >> bits : level[e]!;
}

function isCountable(weighting: Weighting, size: number, bits: number): boolean {
  return !weighting.wide && size >= MANY_EDGES && weighting.levelLimit <= MOST_LEVELS && bits < 32;
}

function degreesOf(instance: Instance, members: Int32Array): Int32Array {
  const { rowStart, mentor, capacities } = instance;
  const degree = new Int32Array(capacities.length);
  for (let x = 0; x < members.length; x++) {
    const i = members[x]!;
    for (let e = rowStart[i]!, end = rowStart[i + 1]!; e < end; e++) degree[mentor[e]!]!++;
  }
  return degree;
}

function placeByMentor(
  instance: Instance,
  weighting: Weighting,
  members: Int32Array,
  start: Int32Array,
  key: Costs,
): void {
  const { rowStart, mentor, score } = instance;
  const unit = 2 ** bitsFor(instance.mentees);
  const perPoint = -weighting.slope * unit;
  const base = (weighting.bestGain - weighting.offset) * unit;
  const next = start.slice();
  for (let x = 0; x < members.length; x++) {
    const i = members[x]!;
    const own = base + i;
    for (let e = rowStart[i]!, end = rowStart[i + 1]!; e < end; e++)
      key[next[mentor[e]!]!++] = own + perPoint * score[e]!;
  }
  sortGroups(start, key);
}

function startByMentee(instance: Instance, weighting: Weighting, selection: Selection): Int32Array {
  const { rowStart, mentor, score, mentees } = instance;
  const { slope, levelLimit } = weighting;
  const { members, open } = selection;
  const base = weighting.bestGain - weighting.offset;
  const start = new Int32Array(mentees + 1);
  let count = 0;
  for (let i = 0, x = 0; i < mentees; i++) {
    if (members[x] === i) {
      x++;
      for (let e = rowStart[i]!, end = rowStart[i + 1]!; e < end; e++) {
        if (open?.[mentor[e]!] !== 0 && base - slope * score[e]! < levelLimit) count++;
      }
    }
    start[i + 1] = count;
  }
  return start;
}

function placeByMentee(
  instance: Instance,
  weighting: Weighting,
  selection: Selection,
  start: Int32Array,
  key: Costs,
): void {
  const { rowStart, mentor, score } = instance;
  const { slope, levelLimit } = weighting;
  const { members, open } = selection;
  const base = weighting.bestGain - weighting.offset;
  const unit = 2 ** bitsFor(instance.capacities.length);
  for (let x = 0; x < members.length; x++) {
    const i = members[x]!;
    let at = start[i]!;
    for (let e = rowStart[i]!, end = rowStart[i + 1]!; e < end; e++) {
      const level = base - slope * score[e]!;
      if (open?.[mentor[e]!] !== 0 && level < levelLimit) key[at++] = level * unit + mentor[e]!;
    }
  }
}

/** The numbers are sorted by the engine itself, without calling back. */
function sortGroups(start: Int32Array, key: Costs): void {
  for (let g = 0; g + 1 < start.length; g++) {
    if (start[g + 1]! - start[g]! > 1) key.subarray(start[g]!, start[g + 1]!).sort();
  }
}

function unpacked(start: Int32Array, key: Costs, bits: number): Arcs {
  const unit = 2 ** bits;
  if (key instanceof Int32Array) return { start, arc: key, bits, mask: unit - 1, level: undefined };
  const arc = Int32Array.from(key, (k) => k % unit);
  return { start, arc, bits, mask: unit - 1, level: key.map((k) => Math.floor(k / unit)) };
}
