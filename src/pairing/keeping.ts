import type { Instance, Solution } from './assignment/instance';
import { provenOptimum } from './certificate';
import type { PairIds } from './input';
import type { Prepared } from './prepare';

/**
 * The optimum that differs from an earlier proposal in as few people as possible (F11): a kept pair outweighs all scores
 * together, so that the order of aims is pairs, kept pairs, points (`coverage`) or kept pairs, points (`quality`).
 * `instance` is the one solved and proven; the solution's total is in points again. Where the plain optimum keeps as
 * many, it is returned itself and `kept` is null.
 */
export function keepingOptimum(
  prepared: Prepared,
  plain: Instance,
  optimum: Solution,
  previous: readonly PairIds[],
): { instance: Instance; chosen: Solution; kept: number | null } {
  const earlier = earlierMentors(prepared, previous);
  const score = Float64Array.from(plain.score);
  const bonus = 1 + plain.mentees * score.reduce((most, points) => Math.max(most, points), 0);
  for (let i = 0; i < plain.mentees; i++) {
    for (let e = plain.rowStart[i] as number; e < (plain.rowStart[i + 1] as number); e++) {
      if (earlier.get(i) === plain.mentor[e]) score[e] = (score[e] as number) + bonus;
    }
  }
  const instance = { ...plain, score };
  const solution = provenOptimum(instance);
  const kept = keptPairs(prepared, solution, previous);
  if (keptPairs(prepared, optimum, previous) === kept) return { instance: plain, chosen: optimum, kept: null };
  return { instance, chosen: { ...solution, total: solution.total - kept * bonus }, kept };
}

/** How many of the earlier pairs are still there. */
export function keptPairs(prepared: Prepared, { mentorOf }: Solution, previous: readonly PairIds[]): number {
  const earlier = earlierMentors(prepared, previous);
  return mentorOf.reduce((sum, j, i) => (j >= 0 && earlier.get(i) === j ? sum + 1 : sum), 0);
}

function earlierMentors({ seekers, helpers }: Prepared, previous: readonly PairIds[]): Map<number, number> {
  const menteeAt = new Map(seekers.map(({ id }, i) => [id, i]));
  const mentorAt = new Map(helpers.map(({ id }, j) => [id, j]));
  return new Map(
    previous.map(({ menteeId, mentorId }) => [menteeAt.get(menteeId) ?? -1, mentorAt.get(mentorId) ?? -1]),
  );
}
