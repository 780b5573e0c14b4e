import { counted } from '../language/plural';
import { MEETING_FORMATS, TIMES } from '../registries/vocabulary';
import type { MenteeFacts, MentorFacts } from './people';
import type { Context, Rule } from './rule';
import { CLOSE, EXACT } from './tagTable';
import { suits, wantedText } from './wanted';

export interface Explanation {
  readonly reasons: readonly string[];
  readonly commonTags: readonly string[];
  readonly missingTags: readonly string[];
}

const DAYS = ['день', 'дня', 'дней'] as const;

/** Why these two, in sentences a teacher reads (F13); `broken` are rules a lock set aside. */
export function explain(
  mentee: MenteeFacts,
  mentor: MentorFacts,
  context: Context,
  broken: readonly Rule[] = [],
): Explanation {
  const { tags } = context;
  const shown = (tag: number): string => tags.shown[tag] ?? '';
  const common = mentee.tags.filter((tag) => mentor.offers[tag] === EXACT).map(shown);
  const missing = mentee.tags.filter((tag) => mentor.offers[tag] !== EXACT).map(shown);
  const near = mentee.tags
    .filter((tag) => mentor.offers[tag] === CLOSE)
    .map((tag) => `${shown(tag)} (близко: ${nearest(tag, mentor, tags.close).map(shown).join(', ')})`);
  const reasons = [
    mentee.tags.length === 0 && 'Теги запроса не распознаны – подобрано по остальным признакам.',
    common.length > 0 && `Общие теги: ${common.join(', ')}.`,
    near.length > 0 && `Близкие теги: ${near.join('; ')}.`,
    timeReason(mentee.times & mentor.times, mentee.times !== 0 && mentor.times !== 0),
    meetingReason(mentee.meeting & mentor.meeting, mentee.meeting !== 0 && mentor.meeting !== 0),
    wantedReason(mentee, mentor),
    mentee.waitingDays !== null && mentee.waitingDays > 0 && `Ждёт ${counted(mentee.waitingDays, DAYS)}.`,
    mentor.audience.note,
    broken.length > 0 &&
      `Закреплено вами, хотя ${broken.map((rule) => rule.reason(mentee, mentor, context)).join('; ')}.`,
  ];
  return {
    reasons: reasons.filter((reason): reason is string => Boolean(reason)),
    commonTags: common,
    missingTags: missing,
  };
}

const nearest = (tag: number, mentor: MentorFacts, close: Context['tags']['close']): number[] =>
  (close[tag] ?? []).filter((near) => mentor.offers[near] === EXACT);

const named = (options: readonly string[], bits: number): string =>
  options.filter((_, index) => (bits & (1 << index)) !== 0).join(', ');

function timeReason(common: number, known: boolean): string | false {
  if (!known) return false;
  return common === 0
    ? 'Удобное время не совпадает – договоритесь отдельно.'
    : `Удобное время совпадает: ${named(TIMES, common)}.`;
}

function meetingReason(common: number, known: boolean): string | false {
  if (!known) return false;
  return common === 0 ? 'Формат встреч не совпадает.' : `Формат встреч подходит: ${named(MEETING_FORMATS, common)}.`;
}

function wantedReason({ wanted }: MenteeFacts, { kind }: MentorFacts): string | false {
  if (wanted.kinds === 0) return false;
  return suits(wanted, kind)
    ? `Хотел(а) в наставники ${wantedText({ kinds: wanted.kinds & kind, only: false })} – совпало.`
    : `Хотел(а) в наставники ${wantedText(wanted)} – не совпало.`;
}
