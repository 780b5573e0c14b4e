import { baseQuestionnaires } from './list/bases';
import { measureQuestionnaires } from './list/measures';
import { needsQuestionnaires } from './list/needs';
import { pairQuestionnaires } from './list/pairs';
import { requestQuestionnaires } from './list/requests';
import type { Questionnaire } from './questionnaire';

/** Every questionnaire of the programme; the two main ones first. */
export const questionnaires: readonly Questionnaire[] = [
  ...baseQuestionnaires,
  ...requestQuestionnaires,
  ...needsQuestionnaires,
  ...pairQuestionnaires,
  ...measureQuestionnaires,
];

export const questionnaireOf = (key: string): Questionnaire | undefined =>
  questionnaires.find((questionnaire) => questionnaire.key === key);
