import type { Settings } from '../../registries/readSettings';
import { answersWithoutCode, helpAsked } from './answerRules';
import { duplicatesSuspected } from './duplicateRules';
import { certificateExpiring, certificateLacking, consentExpiring } from './expiryRules';
import { baselineAwaited } from './measureRules';
import { interviewAwaited, readyForRegistry, trainingAwaited } from './mentorRules';
import { feedbackAwaited, pairsWithoutMeetings } from './pairRules';
import { documentsStale, documentsUnfinished, documentsUnnumbered, pairsWithoutOrder } from './paperRules';
import type { Finding, SchoolToday, TodayRule } from './rule';
import { statusDoubted } from './statusRules';
import { consentAwaited, refusedButPresent, unmatchedWaiting } from './waitingRules';
import { wordsDecided, wordsUndecided } from './wordRules';

/** Every rule; within the same urgency they stand on the list in this order (F26). */
export const todayRules: readonly TodayRule[] = [
  refusedButPresent,
  helpAsked,
  consentAwaited,
  certificateLacking,
  pairsWithoutMeetings,
  answersWithoutCode,
  unmatchedWaiting,
  consentExpiring,
  certificateExpiring,
  feedbackAwaited,
  baselineAwaited,
  trainingAwaited,
  statusDoubted,
  duplicatesSuspected,
  pairsWithoutOrder,
  documentsStale,
  documentsUnfinished,
  interviewAwaited,
  readyForRegistry,
  documentsUnnumbered,
  wordsUndecided,
  wordsDecided,
];

export interface Found {
  readonly rule: TodayRule;
  readonly findings: readonly Finding[];
}

/** What every rule has to say today, the most urgent first; a rule that finds nothing is silent. */
export const findToday = (school: SchoolToday): Found[] =>
  todayRules
    .map((rule) => ({ rule, findings: rule.find(school, daysOf(school.settings, rule)) }))
    .filter(({ findings }) => findings.length > 0)
    .sort((one, other) => one.rule.urgency - other.rule.urgency);

/** A setting is a number when it was read (readSettings.ts); one left blank counts as 0 days. */
const daysOf = (settings: Settings, { threshold }: TodayRule): number =>
  threshold === undefined ? 0 : Number(settings[threshold]);
