import { INTERVIEW_RESULT } from '../registries/selection';
import { MENTOR_STATUS } from '../registries/vocabulary';
import type { ChainRules, Standing } from './standing';
import { stepRefusal } from './statusChain';

const { base, selected, trained, paired, finished, left } = MENTOR_STATUS;

/** The status an interview or a training moves a mentor to; null when it changes nothing. */
export function statusAfterSelection(standing: Standing, rules: ChainRules): string | null {
  const { status, interview } = standing;
  if (interview === INTERVIEW_RESULT.refused) {
    const isSettled = status === paired || status === finished || status === left;
    return isSettled || standing.runningPairs > 0 ? null : left;
  }
  if (status !== base && status !== selected) return null;
  return [trained, selected].find((to) => to !== status && stepRefusal(standing, to, rules) === '') ?? null;
}
