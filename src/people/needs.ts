import { INTERVIEW_RESULT } from '../registries/selection';
import type { ChainRules, Standing } from './standing';

/** Something a step of the chain asks for. `…IfAsked` counts only when the settings ask for it. */
export type Need =
  | 'consent'
  | 'interview'
  | 'interviewIfAsked'
  | 'training'
  | 'trainingIfAsked'
  | 'order'
  | 'orderIfAsked'
  | 'pair'
  | 'noPair'
  | 'reason';

/** What is missing, as it stands after «условие не выполнено: »; '' when nothing is. */
export function lack(need: Need, standing: Standing, rules: ChainRules, reason: string | null): string {
  switch (need) {
    case 'consent':
      return standing.gateReason;
    case 'interview':
      return isPassed(standing) ? '' : noInterview(standing);
    case 'interviewIfAsked':
      return isPassed(standing) || (!rules.interviewNeeded && !isRefused(standing)) ? '' : noInterview(standing);
    case 'training':
      return lackingHours(standing, Math.max(1, rules.trainingHours));
    case 'trainingIfAsked':
      return lackingHours(standing, Math.max(isSentToSchool(standing) ? 1 : 0, rules.trainingHours));
    case 'order':
      return standing.registryOrder ? '' : 'нет номера и даты в столбце «Приказ о реестре»';
    case 'orderIfAsked':
      return standing.registryOrder || !rules.registryOnly ? '' : 'наставника нет в утверждённом реестре';
    case 'pair':
      return standing.runningPairs > 0 ? '' : 'нет действующей пары на листе «Пары»';
    case 'noPair':
      return standing.runningPairs > 0 ? 'есть действующая пара – сначала завершите или прекратите её' : '';
    case 'reason':
      return reason?.trim() ? '' : 'не указана причина';
  }
}

const isPassed = ({ interview }: Standing): boolean =>
  interview === INTERVIEW_RESULT.ready || interview === INTERVIEW_RESULT.training;

const isRefused = ({ interview }: Standing): boolean => interview === INTERVIEW_RESULT.refused;

/** The interview ended with «Обучение»: the mentor is taken, and has to learn first. */
const isSentToSchool = ({ interview }: Standing): boolean => interview === INTERVIEW_RESULT.training;

const noInterview = (standing: Standing): string =>
  isRefused(standing)
    ? 'последнее собеседование закончилось отказом'
    : 'нет собеседования с результатом «Готов» или «Обучение»';

/** Records without hours count as one hour each: a school may not keep hours at all. */
function lackingHours({ hours, courses }: Standing, wanted: number): string {
  if (wanted === 0 || Math.max(hours, courses) >= wanted) return '';
  return courses === 0 ? 'нет записи на листе «Обучение»' : `пройдено часов обучения: ${hours} из ${wanted}`;
}
