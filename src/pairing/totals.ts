import { counted } from '../language/plural';
import type { Solution } from './assignment/instance';
import type { PairIds } from './input';
import { lockedPairs } from './lockedPairs';
import type { Optima } from './optima';
import { compareIds } from './order';
import type { Prepared } from './prepare';
import type { Change, ProposedPair, Totals } from './proposal';
import { score } from './score';

const PAIRS = ['пару', 'пары', 'пар'] as const;
const POINTS = ['балл', 'балла', 'баллов'] as const;

/** The figures of both aims side by side (F9); locked pairs count in both. */
export function totalsOf(
  prepared: Prepared,
  { coverage, quality, chosen }: Optima,
  pairs: readonly ProposedPair[],
): Totals {
  const { input, weights, seekers, helpers } = prepared;
  const locked = lockedPairs(prepared);
  const lockedScore = locked.reduce((sum, { mentee, mentor }) => sum + score(mentee, mentor, weights), 0);
  const figures = ({ matched, total }: Solution): { suggested: number; score: number } => ({
    suggested: matched + locked.length,
    score: total + lockedScore,
  });
  const other = input.objective === 'coverage' ? quality : coverage;
  return {
    mentees: seekers.length + locked.length,
    ...figures(chosen),
    places: helpers.reduce((sum, { places, running }) => sum + places - running, 0),
    alreadyPaired: new Set(input.running.map(({ menteeId }) => menteeId)).size,
    objective: input.objective,
    other: figures(other),
    comparison: comparison(coverage, quality),
    changed: changesOf(input.previous ?? [], pairs).length,
  };
}

/** Mentees whose mentor of an earlier proposal is not proposed any more; those added now are no change. */
export function changesOf(previous: readonly PairIds[], pairs: readonly PairIds[]): Change[] {
  const now = new Map(pairs.map(({ menteeId, mentorId }) => [menteeId, mentorId]));
  return previous
    .filter(({ menteeId, mentorId }) => now.get(menteeId) !== mentorId)
    .map(({ menteeId, mentorId }) => ({ menteeId, before: mentorId, after: now.get(menteeId) ?? null }))
    .sort((a, b) => compareIds(a.menteeId, b.menteeId));
}

function comparison(coverage: Solution, quality: Solution): string {
  const more = coverage.matched - quality.matched;
  if (more === 0) return '';
  const price = Math.ceil((quality.total - coverage.total) / more);
  return (
    `«Охват» даёт на ${counted(more, PAIRS)} больше, «качество» – на ${counted(quality.total - coverage.total, POINTS)} больше. ` +
    `${more === 1 ? 'Ещё одна пара стоит' : 'Каждая из этих пар стоит в среднем'} ${counted(price, POINTS)}.`
  );
}
