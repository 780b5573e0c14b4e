import { counted } from '../language/plural';
import type { Objective } from '../panels';
import { type CheckReason, check } from './assignment/check';
import type { GroupDefect } from './assignment/groupCheck';
import type { Instance, Solution } from './assignment/instance';
import { solve } from './assignment/solve';
import { type GroupRule, groupAims } from './groupRule';
import type { Prepared } from './prepare';

/** What was proven about a proposal. Exists only for results the independent check has accepted. */
export interface Certificate {
  readonly valid: true;
  readonly text: string;
  /** By mentor of the search: the price of a place under the first aim (pairs) and the second (points). */
  readonly prices: readonly { readonly mentorId: string; readonly pairs: number; readonly points: number }[];
}

/** An unproven result must never be shown: this ends the search instead. */
export class NotProven extends Error {
  readonly reason: CheckReason | GroupDefect;

  constructor(reason: CheckReason | GroupDefect) {
    super(
      'Независимая проверка не подтвердила подбор, поэтому он не показан. Данные не изменены. ' +
        `Повторите подбор; если сообщение вернётся, передайте его разработчику (${reason}).`,
    );
    this.name = 'NotProven';
    this.reason = reason;
  }
}

export const withObjective = (instance: Instance, objective: Objective): Instance => ({ ...instance, objective });

/** The optimum, accepted by the checker. Throws NotProven otherwise. */
export const provenOptimum = (instance: Instance): Solution => accepted(instance, solve(instance));

/** The solution itself if the checker proves it for this instance; else throws NotProven. */
export function accepted(instance: Instance, solution: Solution): Solution {
  const verdict = check(instance, solution);
  if (!verdict.valid) throw new NotProven(verdict.reason);
  return solution;
}

const PLAIN_AIMS: Readonly<Record<Objective, string>> = {
  coverage: 'больше пар составить нельзя, а при стольких парах нельзя набрать больше баллов',
  quality: 'больше баллов набрать нельзя, а при таких баллах нельзя составить больше пар',
};

const KEEPING_AIMS: Readonly<Record<Objective, string>> = {
  coverage: 'больше пар составить нельзя, и сохранить больше прежних пар при этом нельзя',
  quality: 'сохранить больше прежних пар нельзя, а при стольких прежних парах нельзя набрать больше баллов',
};

/** What is certified: the proposed solution, and how many earlier pairs it was made to keep. */
interface Outcome {
  readonly chosen: Solution;
  readonly kept: number | null;
  readonly groups: GroupRule | null;
}

const PAIRS = ['пара', 'пары', 'пар'] as const;
const POINTS = ['балл', 'балла', 'баллов'] as const;

export function certificateOf(
  { helpers, locks, input }: Prepared,
  { chosen: solution, kept, groups }: Outcome,
): Certificate {
  const figures = `${counted(solution.matched, PAIRS)}, ${counted(solution.total, POINTS)}`;
  const aims = (kept === null ? PLAIN_AIMS : KEEPING_AIMS)[input.objective];
  const apart = locks.mentorOf.size > 0 ? ` Закреплённые вами пары (${locks.mentorOf.size}) в расчёт не входят.` : '';
  return {
    valid: true,
    text: `Проверено независимым пересчётом: ${groups === null ? `при этих правилах ${aims}` : groupAims(groups, aims)} (${figures}).${apart}`,
    prices: helpers.map(({ id }, j) => ({
      mentorId: id,
      pairs: solution.prices[2 * j] ?? 0,
      points: solution.prices[2 * j + 1] ?? 0,
    })),
  };
}
