import { counted } from '../language/plural';
import { MEETING_FORMATS, TIMES } from '../registries/vocabulary';
import { isExchange, sharedModel } from './models';
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
    preferenceReason(mentee, mentor),
    modelReason(mentee, mentor),
    exchangeReason(mentee, mentor, context),
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

const ORDINAL = ['', 'первым', 'вторым', 'третьим'] as const;

function preferenceReason({ prefers, preferredBy }: MenteeFacts, { id }: MentorFacts): string | false {
  const one = prefers?.get(id);
  const other = preferredBy?.get(id);
  if (one !== undefined && other !== undefined) return 'После групповой встречи выбрали друг друга.';
  if (one !== undefined) return `После групповой встречи наставляемый назвал этого наставника ${ORDINAL[one]}.`;
  return other !== undefined && `После групповой встречи наставник назвал этого наставляемого ${ORDINAL[other]}.`;
}

function modelReason(mentee: MenteeFacts, mentor: MentorFacts): string | false {
  const model = sharedModel(mentee, mentor);
  return model !== '' && `Ролевая модель: ${model}.`;
}

function exchangeReason(mentee: MenteeFacts, mentor: MentorFacts, { tags }: Context): string | false {
  if (!isExchange(mentee, mentor)) return false;
  const back = mentor.learns.filter((tag) => (mentee.gives?.[tag] ?? 0) !== 0).map((tag) => tags.shown[tag] ?? '');
  return back.length > 0
    ? `Обмен на равных: наставник тоже получит помощь – ${back.join(', ')}.`
    : 'Обмен на равных: что получит наставник, пока не видно – заполните, чем поделится наставляемый и чему хочет научиться наставник.';
}

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
