import { daysBetween } from '../../language/calendar';
import { counted } from '../../language/plural';
import { WAVES } from '../../registries/answerColumns';
import { FEEDBACK_KIND } from '../../registries/feedback';
import { RUNNING } from '../../registries/pairs';
import { goTo, openCard, openWindow } from './actions';
import type { Finding, SchoolToday, TodayRule } from './rule';

const DAYS = ['день', 'дня', 'дней'] as const;

export const atWork = ({ pairs }: SchoolToday) => pairs.filter(({ record }) => RUNNING.includes(record.status ?? ''));

/** As far as feedback tells: the last one that speaks of meetings counts none (R106). */
export const pairsWithoutMeetings: TodayRule = {
  id: 'meetings',
  title: 'Пары без встреч',
  urgency: 1,
  threshold: 'todayMeetingDays',
  find: (school, limit) =>
    atWork(school).flatMap(({ id, record }): Finding[] => {
      const days = daysBetween(record.formedOn, school.today) ?? 0;
      const told = school.feedback
        .filter(
          ({ record: { code, pair, meetings, answered } }) =>
            meetings !== null &&
            (answered ?? '') >= (record.formedOn ?? '') &&
            (pair === id || code === record.menteeId || code === record.mentorId),
        )
        .sort((one, other) => ((one.record.answered ?? '') < (other.record.answered ?? '') ? -1 : 1));
      return days >= limit && told[told.length - 1]?.record.meetings === 0
        ? [
            {
              personId: record.menteeId ?? '',
              text: `пара ${id} работает ${counted(days, DAYS)}, а встреч по обратной связи не было`,
              actions: [openCard, goTo('К паре', 'pairs', id)],
            },
          ]
        : [];
    }),
};

/** Months of the waves (R108). */
const MONTH_OF: Readonly<Record<(typeof WAVES)[number], number>> = { Декабрь: 12, Март: 3, Июнь: 6 };
const COLLECTED_DAYS = 45;

/** The wave that is being collected on this day: its name and first day. */
function waveOn(today: string): { name: string; begins: string } | undefined {
  const year = Number(today.slice(0, 4));
  return WAVES.flatMap((name) =>
    [year - 1, year].map((each) => ({ name, begins: `${each}-${String(MONTH_OF[name]).padStart(2, '0')}-01` })),
  ).find(({ begins }) => begins <= today && (daysBetween(begins, today) ?? 0) < COLLECTED_DAYS);
}

/** Everybody in a pair answers in every wave (R108); a pair formed later is not asked. */
export const feedbackAwaited: TodayRule = {
  id: 'feedback',
  title: 'Не прислали обратную связь',
  urgency: 2,
  threshold: 'todayFeedbackDays',
  find: (school, limit) => {
    const wave = waveOn(school.today);
    if (!wave || (daysBetween(wave.begins, school.today) ?? 0) < limit) return [];
    const answered = new Set(
      school.feedback.flatMap(({ record }) =>
        record.kind === FEEDBACK_KIND.interim && (record.answered ?? '') >= wave.begins ? [record.code] : [],
      ),
    );
    const asked = atWork(school)
      .filter(({ record }) => (record.formedOn ?? '') < wave.begins)
      .flatMap(({ record }) => [record.menteeId, record.mentorId])
      .filter((id) => id !== null);
    return [...new Set(asked)]
      .filter((id) => !answered.has(id))
      .map((personId) => ({
        personId,
        text: `волна «${wave.name}»: ответа нет ${counted(daysBetween(wave.begins, school.today) ?? 0, DAYS)}`,
        actions: [openWindow('Личные ссылки', 'questionnaires'), openCard],
      }));
  },
};
