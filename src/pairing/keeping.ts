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
  { seekers, helpers }: Prepared,
  plain: Instance,
  optimum: Solution,
  previous: readonly PairIds[],
): { instance: Instance; chosen: Solution; kept: number | null } {
  const menteeAt = new Map(seekers.map(({ id }, i) => [id, i]));
  const mentorAt = new Map(helpers.map(({ id }, j) => [id, j]));
  const earlier = new Map(previous.map(({ menteeId, mentorId }) => [menteeAt.get(menteeId), mentorAt.get(mentorId)]));
  const score = Float64Array.from(plain.score);
  const bonus = 1 + plain.mentees * score.reduce((most, points) => Math.max(most, points), 0);
  for (let i = 0; i < plain.mentees; i++) {
    for (let e = plain.rowStart[i] as number; e < (plain.rowStart[i + 1] as number); e++) {
      if (earlier.get(i) === plain.mentor[e]) score[e] = (score[e] as number) + bonus;
    }
  }
  const instance = { ...plain, score };
  const solution = provenOptimum(instance);
  const keptBy = ({ mentorOf }: Solution): number =>
    mentorOf.reduce((sum, j, i) => (j >= 0 && earlier.get(i) === j ? sum + 1 : sum), 0);
  const kept = keptBy(solution);
  if (keptBy(optimum) === kept) return { instance: plain, chosen: optimum, kept: null };
  return { instance, chosen: { ...solution, total: solution.total - kept * bonus }, kept };
}
