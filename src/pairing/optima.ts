import type { Instance, Solution } from './assignment/instance';
import { provenOptimum, withObjective } from './certificate';
import type { GroupRule } from './groupRule';
import { enforceGroups } from './groups';
import { keepingOptimum, keptPairs } from './keeping';
import type { Prepared } from './prepare';

/** Both optima of a search and the one that is proposed; all proven. */
export interface Optima {
  readonly coverage: Solution;
  readonly quality: Solution;
  /**
   * What is proposed: one of the two, or the one that keeps most of the earlier proposal. Its prices prove the optimum of
   * `instance`, which is `chosen` itself unless least group sizes were in the way.
   */
  readonly chosen: Solution;
  readonly instance: Instance;
  /** A solution with as many pairs as can be without regard to group sizes. */
  readonly widest: Solution;
  /** Pairs of the earlier proposal in `chosen`; null if that was no constraint. */
  readonly kept: number | null;
  /** What least group sizes changed; null if the optimum keeps them anyway or none is asked for. */
  readonly groups: GroupRule | null;
}

/** Throws NotProven if the independent check refuses one of them. */
export function optimaOf(prepared: Prepared): Optima {
  const { objective, previous } = prepared.input;
  const instances = {
    coverage: withObjective(prepared.instance, 'coverage'),
    quality: withObjective(prepared.instance, 'quality'),
  };
  const free = { coverage: provenOptimum(instances.coverage), quality: provenOptimum(instances.quality) };
  const coverage = enforceGroups(prepared, instances.coverage, free.coverage);
  const quality = enforceGroups(prepared, instances.quality, free.quality);
  const plain = { instance: instances[objective], chosen: free[objective], kept: null };
  const found = previous === undefined ? plain : keepingOptimum(prepared, plain.instance, plain.chosen, previous);
  const isPlain = found.kept === null;
  const { solution, groups } = isPlain
    ? { coverage, quality }[objective]
    : enforceGroups(prepared, found.instance, found.chosen);
  return {
    coverage: coverage.solution,
    quality: quality.solution,
    chosen: solution,
    instance: found.instance,
    widest: objective === 'coverage' ? found.chosen : free.coverage,
    kept: isPlain ? null : keptPairs(prepared, solution, previous ?? []),
    groups,
  };
}
