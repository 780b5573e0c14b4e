import type { Instance, Solution } from './instance';
import { solve } from './solve';

/** A solution that changes as few existing pairs as possible. */
export interface KeepingSolution {
  /** How many of the previous pairs are still there. */
  readonly kept: number;
  /** Sum of the true scores. */
  readonly total: number;
  /**
   * What is proven: `check(instance, solution)`. The scores of `instance` are the true ones plus a bonus for every
   * previous pair, and `solution.total` adds those.
   */
  readonly instance: Instance;
  readonly solution: Solution;
}

/**
 * The solution with most pairs; among those the one that keeps most of the previous pairs (`previous`: mentor by mentee,
 * −1 = none; pairs that are no longer eligible cannot be kept); then the best total score; then the most even load.
 *
 * A kept pair gets a bonus larger than what one exchange can change in score: two solutions with equally many pairs differ
 * by simple cycles, a simple cycle exchanges at most min(mentees, mentors) pairs, each for at most the range of scores.
 * Throws a RangeError if the bonus makes the numbers too large to be summed exactly.
 */
export function resolveKeeping(instance: Instance, previous: Int32Array): KeepingSolution {
  const bonus = keepingBonus(instance);
  const rewarded = rewardPrevious(instance, previous, bonus);
  const solution = solve(rewarded);
  let kept = 0;
  for (let i = 0; i < instance.mentees; i++) {
    if (solution.mentorOf[i]! >= 0 && solution.mentorOf[i] === previous[i]) kept++;
  }
  return { kept, total: solution.total - kept * bonus, instance: rewarded, solution };
}

/** Negative if a smaller score is the better one. */
function keepingBonus(instance: Instance): number {
  const { score, mentees, capacities } = instance;
  let low = score.length > 0 ? score[0]! : 0;
  let high = low;
  for (let e = 0; e < score.length; e++) {
    low = Math.min(low, score[e]!);
    high = Math.max(high, score[e]!);
  }
  const bonus = Math.min(mentees, capacities.length) * (high - low) + 1;
  return instance.minimise ? -bonus : bonus;
}

function rewardPrevious(instance: Instance, previous: Int32Array, bonus: number): Instance {
  const { mentees, rowStart, mentor } = instance;
  const score = Float64Array.from(instance.score);
  for (let i = 0; i < mentees; i++) {
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) if (mentor[e] === previous[i]) score[e]! += bonus;
  }
  return { ...instance, score, objective: 'coverage' };
}
