import type { Instance } from './instance';

export type GroupDefect = 'wrong-shape' | 'not-an-edge' | 'over-capacity' | 'group-too-small' | 'wrong-totals';

/** What is claimed: the seating by mentee (−1 = without) and its totals. */
export interface GroupClaim {
  readonly mentorOf: Int32Array;
  readonly matched: number;
  readonly total: number;
  readonly load2: number;
}

/**
 * Whether a seating keeps the least group sizes and adds up to its totals; shares no code with the search. That nothing is
 * better, it does not say: that follows from the bounds, every one of which `check.ts` has accepted.
 */
export function groupDefect(instance: Instance, least: Int32Array, claim: GroupClaim): GroupDefect | undefined {
  const { mentees, capacities, rowStart, mentor, score } = instance;
  if (claim.mentorOf.length !== mentees || least.length !== capacities.length) return 'wrong-shape';
  const size = new Map<number, number>();
  let points = 0;
  for (let i = 0; i < mentees; i++) {
    const chosen = claim.mentorOf[i] as number;
    if (chosen === -1) continue;
    const edge = mentor.indexOf(chosen, rowStart[i]);
    if (edge < 0 || edge >= (rowStart[i + 1] as number)) return 'not-an-edge';
    points += score[edge] as number;
    size.set(chosen, (size.get(chosen) ?? 0) + 1);
  }
  let pairs = 0;
  let squares = 0;
  for (const [j, count] of size) {
    if (count > (capacities[j] as number)) return 'over-capacity';
    if (count < (least[j] as number)) return 'group-too-small';
    pairs += count;
    squares += count * count;
  }
  return pairs === claim.matched && points === claim.total && squares === claim.load2 ? undefined : 'wrong-totals';
}
