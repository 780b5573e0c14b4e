import type { Arcs } from './arcs';
import { bitsFor } from './bits';
import type { Instance } from './instance';
import { FAR, MANY_EDGES, shapeOf, type Weighting } from './weighting';

/** Scores from 0 to here, all bits set, are taken without first looking for their range. */
const TOP_SCORE = (1 << 15) - 1;
/** Cells of the table mentors × mentees in which the rows of all mentors are filled side by side. */
const MOST_CELLS = 1 << 18;

/** What one reading of a school's edges gives. */
export interface FewEdges {
  readonly weighting: Weighting;
  readonly byMentor: Arcs;
  /** Mentees with an edge. */
  readonly demand: number;
}

/**
 * `weigh` and `arcsByMentor` in one pass over the edges, for instances as large as a school (`crowdedSchool.ts` says why).
 * Levels are counted from `TOP_SCORE` instead of the best score there is: only their differences matter. Returns undefined
 * if the instance is too large, is not about coverage, has scores out of range or is malformed.
 */
export function readFewEdges(instance: Instance, isSorted = false): FewEdges | undefined {
  const { mentees, capacities, rowStart, mentor, score, minimise } = instance;
  const mentors = capacities.length;
  if (mentor.length >= MANY_EDGES || mentees * mentors > MOST_CELLS || instance.objective === 'quality')
    return undefined;
  const scale = Math.max(1, Math.min(mentees, shapeOf(instance)));
  const dearest = scale * (TOP_SCORE + 1) * (2 * Math.min(mentees, mentors) + 4);
  if (dearest >= FAR / 2 || !(score instanceof Int32Array)) return undefined;
  const flip = minimise ? 0 : TOP_SCORE;
  const bits = bitsFor(mentees);
  const degree = new Int32Array(mentors);
  const table = new Int32Array(mentors * mentees);
  let inOrder = true;
  let scoreBits = 0;
  let demand = 0;
  for (let i = 0, e = 0; i < mentees; i++) {
    const end = rowStart[i + 1]!;
    if (end < e) inOrder = false;
    if (end > e) demand++;
    let before = -1;
    for (; e < end; e++) {
      const j = mentor[e]!;
      const s = score[e]!;
      if (j <= before) inOrder = false;
      before = j;
      scoreBits |= s;
      table[j * mentees + degree[j]!++] = ((s ^ flip) << bits) | i;
    }
    if (before >= mentors) inOrder = false;
  }
  if (scoreBits < 0 || scoreBits > TOP_SCORE) return undefined;
  if (!inOrder) return isSorted ? undefined : readFewEdges(withSortedRows(instance), true);
  const start = new Int32Array(mentors + 1);
  const arc = new Int32Array(mentor.length);
  for (let j = 0; j < mentors; j++) {
    start[j + 1] = start[j]! + degree[j]!;
    arc.set(table.subarray(j * mentees, j * mentees + degree[j]!).sort(), start[j]);
  }
  return {
    weighting: {
      slope: minimise ? -1 : 1,
      offset: 0,
      bestGain: flip,
      levelLimit: TOP_SCORE + 1,
      scale,
      stayCost: FAR,
      far: FAR,
      wide: false,
      degree,
      byScore: new Int32Array(0),
    },
    byMentor: { start, arc, bits, mask: (1 << bits) - 1, level: undefined },
    demand,
  };
}

/** The same edges, every row in the order of mentors. */
function withSortedRows({ rowStart, mentor, score, ...rest }: Instance): Instance {
  const edges: number[] = [];
  for (let i = 0; i + 1 < rowStart.length; i++) {
    const row = Array.from({ length: rowStart[i + 1]! - rowStart[i]! }, (_, k) => rowStart[i]! + k);
    edges.push(...row.sort((e, f) => mentor[e]! - mentor[f]!));
  }
  return {
    ...rest,
    rowStart,
    mentor: Int32Array.from(edges, (e) => mentor[e]!),
    score: Int32Array.from(edges, (e) => score[e]!),
  };
}
