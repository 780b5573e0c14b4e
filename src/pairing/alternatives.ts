import { counted } from '../language/plural';
import type { Optima } from './optima';
import type { Prepared } from './prepare';
import type { Alternative } from './proposal';
import { type Loss, swapCosts } from './swapCost';

const MOST_SHOWN = 5;
const POINTS = ['балл', 'балла', 'баллов'] as const;
const PEOPLE = ['человек', 'человека', 'человек'] as const;

/** The other mentors the rules allow for a mentee of the instance, best first, with the price of the swap (F13). */
export function alternativesIn(
  { helpers, instance: { rowStart, mentor, score, capacities } }: Prepared,
  { instance, chosen: solution, kept, groups }: Optima,
): (mentee: number) => Alternative[] {
  // a result that keeps earlier pairs or group sizes is not the best by points alone: a swap has no price in points
  const cost = kept === null && groups === null ? swapCosts(instance, solution) : undefined;
  return (mentee) => {
    const others: { readonly at: number; readonly score: number }[] = [];
    for (let e = rowStart[mentee] as number; e < (rowStart[mentee + 1] as number); e++) {
      const at = mentor[e] as number;
      if (at !== solution.mentorOf[mentee] && (capacities[at] as number) > 0)
        others.push({ at, score: score[e] as number });
    }
    others.sort((a, b) => b.score - a.score || a.at - b.at);
    return others.slice(0, MOST_SHOWN).map((other) => {
      const loss = cost?.(mentee, other.at) ?? null;
      return { mentorId: helpers[other.at]?.id ?? '', score: other.score, cost: loss, note: noteOf(loss) };
    });
  };
}

function noteOf(loss: Loss | null): string {
  if (loss === null) return '';
  const without = loss.pairs > 0 ? `без пары останется ещё ${counted(loss.pairs, PEOPLE)}` : '';
  const points =
    loss.score === 0
      ? ''
      : loss.score > 0
        ? `сумма меньше на ${counted(loss.score, POINTS)}`
        : `сумма больше на ${counted(-loss.score, POINTS)}`;
  return [without, points].filter(Boolean).join(', ') || 'замена ничего не ухудшит';
}
