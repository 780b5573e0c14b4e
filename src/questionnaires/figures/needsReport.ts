import type { Values } from '../personRow';
import type { Questionnaire } from '../questionnaire';
import { countsOf, type Mean, meansOf } from './means';

/** Figures of the report on АПО (R051; methodology 2.7). */
export interface NeedsReport {
  /** How many answered. */
  readonly answers: number;
  readonly means: readonly Mean[];
  /** Mentees: the greatest difficulties; mentors: the skills they have least. At most five. */
  readonly deficits: readonly Mean[];
  /** What mentors want to learn, the most wanted first. */
  readonly wishes: readonly { readonly caption: string; readonly count: number }[];
}

const MOST_DEFICITS = 5;

export function needsReport(questionnaire: Questionnaire, rows: readonly Values[]): NeedsReport {
  const means = meansOf(questionnaire, rows);
  const lowIsDeficit = questionnaire.respondent === 'mentor';
  // A difficulty nobody has is no deficit, nor is a skill everybody can teach.
  const deficits = means
    .filter(({ mean }) => (lowIsDeficit ? mean < TOP_SKILL : mean > 0))
    .sort((a, b) => (lowIsDeficit ? a.mean - b.mean : b.mean - a.mean))
    .slice(0, MOST_DEFICITS);
  return { answers: rows.length, means, deficits, wishes: countsOf(rows, 'wishes') };
}

const TOP_SKILL = 5;
