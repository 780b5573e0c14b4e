import type { Instance, Solution } from '../src/pairing/assignment/instance';
import { scaleOf } from './instanceBinary';

/** The instance as one minimisation, the form in which the other solvers get it. */
export interface FlowProblem {
  readonly instance: Instance;
  readonly scale: number;
  /** By edge; the t-th place of a mentor costs t more. */
  readonly cost: Int32Array;
  /** What staying without a mentor costs: more than any exchange can save. */
  readonly stay: number;
}

export function flowProblem(instance: Instance): FlowProblem {
  const { score, minimise } = instance;
  const scale = scaleOf(instance);
  let [low, high] = [score[0] ?? 0, score[0] ?? 0];
  for (const s of score) {
    if (s < low) low = s;
    if (s > high) high = s;
  }
  const cost = Int32Array.from(score, (s) => scale * (minimise ? s - low : high - s));
  const fewer = Math.min(instance.mentees, instance.capacities.length);
  return { instance, scale, cost, stay: (fewer + 2) * (scale * (high - low + 1) + scale) };
}

/** The value of a solution in that minimisation, to compare it with what the other solvers found. */
export function flowValue(problem: FlowProblem, solution: Pick<Solution, 'mentorOf'>): number {
  const { instance, cost, stay } = problem;
  const load = new Int32Array(instance.capacities.length);
  let value = 0;
  for (let i = 0; i < instance.mentees; i++) {
    const j = solution.mentorOf[i]!;
    if (j < 0) {
      value += stay;
      continue;
    }
    const edge = instance.mentor.indexOf(j, instance.rowStart[i]!);
    value += cost[edge]! + load[j]!++;
  }
  return value;
}
