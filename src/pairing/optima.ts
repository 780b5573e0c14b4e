import type { Instance, Solution } from './assignment/instance';
import { provenOptimum, withObjective } from './certificate';
import { keepingOptimum } from './keeping';
import type { Prepared } from './prepare';

/** Both optima of a search and the one that is proposed; all proven. */
export interface Optima {
  readonly coverage: Solution;
  readonly quality: Solution;
  /** What is proposed: one of the two, or the one that keeps most of the earlier proposal. */
  readonly chosen: Solution;
  /** The instance whose optimum `chosen` is. */
  readonly instance: Instance;
  /** A solution with as many pairs as can be; `chosen` itself under `coverage`. */
  readonly widest: Solution;
  /** Pairs of the earlier proposal in `chosen`; null if that was no constraint. */
  readonly kept: number | null;
}

/** Throws NotProven if the independent check refuses one of them. */
export function optimaOf(prepared: Prepared): Optima {
  const { objective, previous } = prepared.input;
  const coverage = provenOptimum(withObjective(prepared.instance, 'coverage'));
  const quality = provenOptimum(withObjective(prepared.instance, 'quality'));
  const instance = withObjective(prepared.instance, objective);
  const plain = { instance, chosen: objective === 'coverage' ? coverage : quality, kept: null };
  const found = previous === undefined ? plain : keepingOptimum(prepared, instance, plain.chosen, previous);
  return { coverage, quality, ...found, widest: objective === 'coverage' ? found.chosen : coverage };
}
