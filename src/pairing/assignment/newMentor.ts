import type { Instance, Solution } from './instance';
import { asPlaceValue, type MarginalValues, marginalValues, type PlaceValue } from './marginalValues';
import { solve } from './solve';

/** A mentor who is not there yet: places, and the mentees who could have it, each once, with their scores. */
export interface Newcomer {
  readonly capacity: number;
  readonly mentees: readonly number[];
  readonly scores: readonly number[];
}

/**
 * What a new mentor would bring: additional pairs and the change of the total score, exact. With one place it is read off
 * the marginal values, which the caller may compute once for many questions; with more the enlarged instance is solved.
 */
export function addMentor(
  instance: Instance,
  solution: Solution,
  newcomer: Newcomer,
  known?: MarginalValues,
): PlaceValue {
  if (newcomer.capacity === 0 || newcomer.mentees.length === 0) return { pairs: 0, score: 0 };
  if (newcomer.capacity === 1) {
    const values = known ?? marginalValues(instance, solution);
    const { largestScore } = values.gains;
    if (newcomer.scores.every((score) => Math.abs(score) <= largestScore)) return onePlace(solution, newcomer, values);
  }
  const enlarged = solve(withMentor(instance, newcomer));
  return { pairs: enlarged.matched - solution.matched, score: enlarged.total - solution.total };
}

function onePlace(solution: Solution, newcomer: Newcomer, known: MarginalValues): PlaceValue {
  const { gains, menteeGain, slack } = known;
  let value = 0;
  newcomer.mentees.forEach((i, k) => {
    const mentor = solution.mentorOf[i]!;
    const gain = gains.pairWeight + gains.slope * newcomer.scores[k]! + gains.offset - menteeGain[i]!;
    value = Math.max(value, mentor < 0 ? gain : gain - slack[mentor]!);
  });
  return asPlaceValue(gains, value);
}

/** The instance with the newcomer as its last mentor. */
export function withMentor(instance: Instance, newcomer: Newcomer): Instance {
  const { mentees, capacities, rowStart, mentor, score } = instance;
  const scoreOf = new Map(newcomer.mentees.map((i, k) => [i, newcomer.scores[k]!]));
  const edges = mentor.length + scoreOf.size;
  const next = { rowStart: new Int32Array(mentees + 1), mentor: new Int32Array(edges), score: new Float64Array(edges) };
  let at = 0;
  for (let i = 0; i < mentees; i++) {
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      next.mentor[at] = mentor[e]!;
      next.score[at++] = score[e]!;
    }
    const added = scoreOf.get(i);
    if (added !== undefined) {
      next.mentor[at] = capacities.length;
      next.score[at++] = added;
    }
    next.rowStart[i + 1] = at;
  }
  return { ...instance, capacities: [...capacities, newcomer.capacity], ...next };
}
