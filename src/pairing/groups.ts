import { settingNumber } from '../registries/readSettings';
import { groupDefect } from './assignment/groupCheck';
import { seatingOf } from './assignment/groupRelaxation';
import { bestGroups } from './assignment/groupSizes';
import type { Instance, Solution } from './assignment/instance';
import { NotProven, provenOptimum } from './certificate';
import { type GroupRule, gapText } from './groupRule';
import type { Prepared } from './prepare';

/** A solution that keeps the least group sizes, and what that changed (null: nothing). */
export interface Enforced {
  readonly solution: Solution;
  readonly groups: GroupRule | null;
}

export const leastGroup = ({ input }: Prepared): number => settingNumber(input.settings, 'groupMin');

/**
 * The best solution of `instance` in which nobody is proposed to a mentor, or so many that the group, pairs at work and
 * fixed ones included, reaches «Наименьшая группа» (R022). `free` is the optimum without the rule, with its total in
 * points. The sizes are checked independently; throws NotProven if that check refuses them.
 */
export function enforceGroups(prepared: Prepared, instance: Instance, free: Solution): Enforced {
  const wanted = leastGroup(prepared);
  const least = leastProposed(prepared, wanted);
  if (wanted < 2 || keeps(least, free)) return { solution: free, groups: null };
  const found = bestGroups(instance, least, provenOptimum);
  const defect = groupDefect(instance, least, found);
  if (defect !== undefined) throw new NotProven(defect);
  const { mentorOf, matched, total, load2, nodes, bound } = found;
  const isPlain = instance.score === prepared.instance.score;
  const gap = gapText(prepared.input.objective, bound.matched - matched, bound.total - total, isPlain);
  return {
    solution: { ...free, mentorOf, matched, load2, total: seatingOf(prepared.instance, mentorOf).total },
    groups: { wanted, free, variants: nodes, gap: found.proven ? null : gap },
  };
}

/** By mentor: how many the search must propose, if anybody at all. */
function leastProposed({ helpers, locks }: Prepared, wanted: number): Int32Array {
  return Int32Array.from(helpers, ({ id, running }) => Math.max(0, wanted - running - (locks.taken.get(id) ?? 0)));
}

function keeps(least: Int32Array, { mentorOf }: Solution): boolean {
  const load = new Int32Array(least.length);
  for (const j of mentorOf) if (j >= 0) load[j] = (load[j] as number) + 1;
  return load.every((count, j) => count === 0 || count >= (least[j] as number));
}
