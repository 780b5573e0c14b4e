import { BEST_SCORE, type Criterion, INTERVIEW_RESULT } from '../registries/selection';
import { looseKey } from '../schema/cell';

/** Marks by criterion, in the words of the sheet «Критерии отбора». */
export type Scores = Readonly<Record<string, number>>;

/** «Желание помогать: 4; Готовность уделять время: 5», in the order of the criteria. */
export const writeScores = (scores: Scores, criteria: readonly Partial<Criterion>[]): string =>
  marked(scores, criteria)
    .map(({ criterion, score }) => `${criterion}: ${score}`)
    .join('; ');

/** Reads what `writeScores` writes and what a person types; what cannot be read is named in `unclear`. */
export function readScores(
  text: string,
  criteria: readonly Partial<Criterion>[],
): { readonly scores: Scores; readonly unclear: readonly string[] } {
  const known = new Map(criteria.map(({ criterion }) => [looseKey(criterion ?? ''), criterion ?? '']));
  const scores: Record<string, number> = {};
  const unclear: string[] = [];
  for (const part of text.split(/[;\n]/)) {
    if (part.trim() === '') continue;
    const at = Math.max(part.lastIndexOf(':'), part.lastIndexOf('–'), part.lastIndexOf('='));
    const criterion = known.get(looseKey(part.slice(0, Math.max(at, 0))));
    const score = Number(part.slice(at + 1).trim());
    if (at > 0 && criterion && isScore(score)) scores[criterion] = score;
    else unclear.push(part.trim());
  }
  return { scores, unclear };
}

const isScore = (score: number): boolean => Number.isInteger(score) && score >= 0 && score <= BEST_SCORE;

interface Marked {
  readonly criterion: string;
  readonly weight: number;
  readonly threshold: number;
  readonly score: number;
}

const marked = (scores: Scores, criteria: readonly Partial<Criterion>[]): Marked[] =>
  criteria.flatMap(({ criterion, weight, threshold }) => {
    const score = scores[criterion ?? ''];
    return criterion && score !== undefined && isScore(score)
      ? [{ criterion, weight: weight ?? 1, threshold: threshold ?? 0, score }]
      : [];
  });

/** Weighted total in whole per cent of the best possible; null when nothing was marked. Unmarked criteria do not count. */
export function weightedTotal(scores: Scores, criteria: readonly Partial<Criterion>[]): number | null {
  const given = marked(scores, criteria);
  const best = given.reduce((sum, { weight }) => sum + weight * BEST_SCORE, 0);
  if (best === 0) return null;
  return Math.round((100 * given.reduce((sum, { weight, score }) => sum + weight * score, 0)) / best);
}

/** What speaks against «Готов», in words; '' when nothing does. */
export function shortfall(scores: Scores, criteria: readonly Partial<Criterion>[], passMark: number): string {
  const total = weightedTotal(scores, criteria);
  const weak = marked(scores, criteria).filter(({ score, threshold }) => score < threshold);
  return [
    ...(total !== null && total < passMark ? [`итог ${total} % ниже проходного (${passMark} %)`] : []),
    ...weak.map(({ criterion, score, threshold }) => `«${criterion}»: ${score} при пороге ${threshold}`),
  ].join('; ');
}

/** A decision against the marks needs its reason (R074). */
export const mustExplain = (result: string, against: string, notes: string): boolean =>
  result === INTERVIEW_RESULT.ready && against !== '' && notes.trim() === '';
