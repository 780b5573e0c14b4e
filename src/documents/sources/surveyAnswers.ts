import type { Template } from '../template';
import { MENTEE_SURVEY_REPORT, MENTOR_SURVEY_REPORT } from '../templates/surveyReports';
import type { Answers } from './answers';
import type { World } from './world';

const RESPONDENTS: Readonly<Record<string, 'mentee' | 'mentor'>> = {
  [MENTEE_SURVEY_REPORT.id]: 'mentee',
  [MENTOR_SURVEY_REPORT.id]: 'mentor',
};

/** The report on АПО begins with what the answers say; whatever the curator wrote before stays (R051, R079). */
export function withSurvey(template: Template, world: World, kept: Answers): Answers {
  const respondent = RESPONDENTS[template.id];
  if (!respondent) return kept;
  const summary = world.survey(respondent);
  const people = respondent === 'mentee' ? world.mentees : world.mentors;
  const invited = people.filter(({ blocked }) => blocked === '').length;
  if (summary === null) return { ...kept, values: { Приглашены: String(invited), ...kept.values } };
  return {
    ...kept,
    values: {
      Приглашены: String(Math.max(invited, summary.answered)),
      Ответили: String(summary.answered),
      'Начало анализа': summary.from,
      'Конец анализа': summary.to,
      ...kept.values,
    },
    rows: { Запросы: summary.requests.map(({ caption, count }) => [caption, String(count)]), ...kept.rows },
  };
}
