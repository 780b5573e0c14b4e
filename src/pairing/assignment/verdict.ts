import type { Solution } from './instance';

/** Why a solution was refused; the first defect found. */
export type CheckReason =
  | 'unsafe-number'
  | 'wrong-shape'
  | 'not-an-edge'
  | 'over-capacity'
  | 'wrong-matched'
  | 'wrong-total'
  | 'wrong-load'
  | 'price-range'
  | 'pairs-not-proven'
  | 'score-not-proven'
  | 'price-not-tight';

export type Verdict = { readonly valid: true } | { readonly valid: false; readonly reason: CheckReason };

/** What the check looks at: the pairs, the three totals and two prices per mentor. */
export type Claim = Pick<Solution, 'mentorOf' | 'matched' | 'total' | 'load2' | 'prices'>;
