import { unproven } from './dualBound';
import type { Instance } from './instance';
import type { CheckReason, Claim, Verdict } from './verdict';

export type { CheckReason, Claim, Verdict } from './verdict';

/**
 * Proves or refuses a solution in one pass over the edges, from nothing but the instance, the pairs and the prices. Shares
 * no code with the solver, so that a mistake there cannot hide here.
 *
 * What is proven (weak duality of the assignment problem, over pairs of integers compared lexicographically):
 * let s = score, or −score if the instance minimises; K = max(1, min(number of mentees, largest capacity)).
 * A pair gains G(i, j) = (1, K·s) under `coverage`, (0, K·(2s + 1)) under `quality`; the t-th place of a mentor
 * (t = 0, 1, …) costs (0, t); a mentor with no places or no edges takes no part and has the prices (0, 0).
 * With P(j) = (a, b), a ∈ {0, 1} (0 under `quality`), the claim holds if for the mentees' gains
 *   U(i) = max of (0, 0) and of G(i, j) − P(j) over the edges of i
 * the sum of U(i) over mentees plus the sum of max((0, 0), P(j) − (0, t)) over all mentors j and places t < capacity
 * equals the sum of G over the pairs minus the places' costs, that is
 *   coverage: (matched, K·total′ − (load2 − matched)/2),  quality: (0, K·(2·total′ + matched) − (load2 − matched)/2),
 * where total′ = total, or −total if the instance minimises. No assignment can exceed the left side, this one reaches it.
 * The first components alone prove that no more mentees can be paired (König 1931).
 *
 * Of the many prices that prove the same, exactly one kind is accepted, so that no single changed price passes: a = 1 only
 * if somebody other than the mentor's own mentees depends on it (has no mentor with a = 0); with a = 0, b ≥ 0 cannot be
 * lowered alone, with a = 1 it cannot be raised alone, without losing the proof.
 */
export function check(instance: Instance, claim: Claim): Verdict {
  const reason = defect(instance, claim);
  return reason === undefined ? { valid: true } : { valid: false, reason };
}

function defect(instance: Instance, claim: Claim): CheckReason | undefined {
  const { mentees, capacities } = instance;
  const { mentorOf, prices, matched, total, load2 } = claim;
  const mentors = capacities.length;
  if (mentorOf.length !== mentees || prices.length !== 2 * mentors) return 'wrong-shape';
  if (![matched, total, load2].every(Number.isSafeInteger)) return 'unsafe-number';
  const load = new Int32Array(mentors);
  const sums = addUp(instance, mentorOf, load);
  if (typeof sums === 'string') return sums;
  if (sums.matched !== matched) return 'wrong-matched';
  if (sums.total !== total) return 'wrong-total';
  if (sums.load2 !== load2) return 'wrong-load';
  return unproven(instance, claim, load);
}

function addUp(instance: Instance, mentorOf: Int32Array, load: Int32Array) {
  const { mentees, capacities, rowStart, mentor, score } = instance;
  const sums = { matched: 0, total: 0, load2: 0 };
  for (let i = 0; i < mentees; i++) {
    const chosen = mentorOf[i]!;
    if (chosen === -1) continue;
    let edge = rowStart[i]!;
    const end = rowStart[i + 1]!;
    while (edge < end && mentor[edge] !== chosen) edge++;
    if (edge === end) return 'not-an-edge';
    load[chosen]!++;
    if (load[chosen]! > capacities[chosen]!) return 'over-capacity';
    sums.matched++;
    sums.total += score[edge]!;
    sums.load2 += 2 * load[chosen]! - 1;
    if (!Number.isSafeInteger(sums.total)) return 'unsafe-number';
  }
  return sums;
}
