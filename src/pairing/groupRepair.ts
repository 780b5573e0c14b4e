import type { Instance, Solution } from './assignment/instance';
import { provenOptimum } from './certificate';
import type { Optima } from './optima';
import type { Prepared } from './prepare';

/** Figures of a whole result in which one group was put right. */
export interface Repair {
  readonly matched: number;
  readonly total: number;
  /** Mentees, by their place in the instance, who would come into the group. */
  readonly added: readonly number[];
}

/** Beyond this size the sums of the bonuses no longer fit whole numbers. */
export const MOST_MENTEES = 600;

/** The best result in which mentor `at` gets nobody. */
export function groupLeftOut({ instance: plain, input: { objective } }: Prepared, at: number): Repair {
  const capacities = plain.capacities.slice();
  capacities[at] = 0;
  const { matched, mentorOf } = provenOptimum({ ...plain, capacities, objective });
  return { matched, total: pointsOf(plain, mentorOf), added: [] };
}

/**
 * The best result in which mentor `at` gets `missing` more than now; null if that cannot be. These places become a mentor
 * of their own, whose every pair outweighs everything else; under `coverage` any pair outweighs all points.
 */
export function groupFilled(
  { instance: plain, input: { objective } }: Prepared,
  { chosen }: Optima,
  at: number,
  missing: number,
): Repair | null {
  const now = chosen.mentorOf.reduce((sum, j) => (j === at ? sum + 1 : sum), 0);
  const needed = now + missing;
  const places = plain.capacities[at] as number;
  if (places < needed || plain.mentees > MOST_MENTEES) return null;
  const most = Float64Array.from(plain.score).reduce((top, points) => Math.max(top, points), 0);
  const perPair = objective === 'coverage' ? plain.mentees * most + 1 : 0;
  const perPlace = plain.mentees * (perPair + most) + 1;
  const instance = withPlacesApart(plain, at, needed, perPair, perPlace);
  const { mentorOf, matched } = provenOptimum({ ...instance, objective: 'quality' });
  const filled = mentorOf.reduce((sum, j) => (j === at ? sum + 1 : sum), 0);
  if (filled < needed) return null;
  const rest = plain.capacities.length;
  const own = mentorOf.map((j) => (j === rest ? at : j));
  const added = [...own.keys()].filter((i) => own[i] === at && chosen.mentorOf[i] !== at);
  return { matched, total: pointsOf(plain, own), added };
}

/** The same problem with `needed` places of mentor `at` worth `perPlace` more; its other places are an added mentor. */
function withPlacesApart(plain: Instance, at: number, needed: number, perPair: number, perPlace: number): Instance {
  const rest = plain.capacities.length;
  const capacities = new Int32Array(rest + 1);
  capacities.set(plain.capacities);
  capacities[at] = needed;
  capacities[rest] = (plain.capacities[at] as number) - needed;
  const rowStart = new Int32Array(plain.mentees + 1);
  const mentor: number[] = [];
  const score: number[] = [];
  for (let i = 0; i < plain.mentees; i++) {
    let added = -1;
    for (let e = plain.rowStart[i] as number; e < (plain.rowStart[i + 1] as number); e++) {
      const points = (plain.score[e] as number) + perPair;
      const isOwn = plain.mentor[e] === at;
      mentor.push(plain.mentor[e] as number);
      score.push(isOwn ? points + perPlace : points);
      if (isOwn) added = points;
    }
    if (added >= 0) {
      mentor.push(rest);
      score.push(added);
    }
    rowStart[i + 1] = mentor.length;
  }
  return { ...plain, capacities, rowStart, mentor: Int32Array.from(mentor), score: Float64Array.from(score) };
}

function pointsOf({ rowStart, mentor, score, mentees }: Instance, mentorOf: Solution['mentorOf']): number {
  let sum = 0;
  for (let i = 0; i < mentees; i++) {
    for (let e = rowStart[i] as number; e < (rowStart[i + 1] as number); e++) {
      if (mentor[e] === mentorOf[i]) sum += score[e] as number;
    }
  }
  return sum;
}
