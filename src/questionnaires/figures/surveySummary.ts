import type { SurveyFigures } from '../../documents/sources/world';
import { countsIn } from '../../registries/answerColumns';
import { needsQuestionnaires } from '../list/needs';
import type { Values } from '../personRow';
import { FEWEST } from './figures';
import { countsOf } from './means';

/**
 * What the answers of one programme year say (R051, R079): #tags of mentees' strong needs, or wishes of mentors; null where
 * they are so few that figures would tell who said what.
 */
export function surveySummary(
  respondent: 'mentee' | 'mentor',
  rows: readonly Values[],
  year: string,
): SurveyFigures | null {
  const keys = needsQuestionnaires.filter((one) => one.respondent === respondent).map(({ key }) => key);
  const counted = rows.filter((row) => keys.includes(String(row.questionnaire)) && countsIn(year, row));
  if (counted.length < FEWEST) return null;
  const days = counted.flatMap(({ answered }) => (typeof answered === 'string' ? [answered.slice(0, 10)] : [])).sort();
  return {
    answered: counted.length,
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
    requests: countsOf(counted, respondent === 'mentor' ? 'wishes' : 'tags'),
  };
}
