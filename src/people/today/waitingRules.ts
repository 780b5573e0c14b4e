import { daysBetween } from '../../language/calendar';
import { counted } from '../../language/plural';
import { RUNNING } from '../../registries/pairs';
import { OUT_OF_PROGRAMME } from '../../registries/vocabulary';
import { consentRemedy, openCard, openForm, openWindow } from './actions';
import type { SchoolToday, TodayRule } from './rule';

const DAYS = ['день', 'дня', 'дней'] as const;

/** Everybody who is still in the programme, with the number of days since the answer or the entry; -1 if unknown. */
const inProgramme = ({ mentees, mentors, today }: SchoolToday) =>
  [...mentees, ...mentors]
    .filter(({ record }) => !OUT_OF_PROGRAMME.includes(record.status))
    .map((row) => ({
      ...row,
      days: daysBetween(row.record.joined ?? row.record.answered?.slice(0, 10) ?? null, today) ?? -1,
    }))
    .sort((one, other) => other.days - one.days);

const since = (days: number): string => (days > 0 ? `, ждёт ${counted(days, DAYS)}` : '');

/** Somebody said no or took a consent back, and still counts as a participant (R054). */
export const refusedButPresent: TodayRule = {
  id: 'refused',
  title: 'Согласия нет и не будет, а человек ещё в программе',
  urgency: 1,
  find: (school) =>
    inProgramme(school).flatMap(({ id, record }) => {
      const gate = school.gateOf(record);
      return gate.open || !gate.refused
        ? []
        : [
            {
              personId: id,
              text: gate.reason,
              actions: [openForm('Прекратить участие', 'withdraw'), openCard],
            },
          ];
    }),
};

/** A paper is missing: until it is there the person is in no list (R053). */
export const consentAwaited: TodayRule = {
  id: 'consent',
  title: 'Ждут согласия',
  urgency: 1,
  find: (school) =>
    inProgramme(school).flatMap(({ id, record, days }) => {
      const gate = school.gateOf(record);
      return gate.open || gate.refused
        ? []
        : [
            {
              personId: id,
              text: `${gate.reason}${since(days)}`,
              actions: [consentRemedy(id, record.name), openCard],
            },
          ];
    }),
};

/** In order, without a pair, for longer than the school allows (R098). */
export const unmatchedWaiting: TodayRule = {
  id: 'unmatched',
  title: 'Без пары дольше срока',
  urgency: 2,
  threshold: 'todayWaitingDays',
  find: (school, limit) => {
    const paired = new Set(
      school.pairs.flatMap(({ record }) => (RUNNING.includes(record.status ?? '') ? [record.menteeId] : [])),
    );
    return inProgramme({ ...school, mentors: [] }).flatMap(({ id, record, days }) =>
      days < limit || paired.has(id) || !school.gateOf(record).open
        ? []
        : [
            {
              personId: id,
              text: `без пары ${counted(days, DAYS)}`,
              actions: [openWindow('Подобрать пару', 'pairing'), openCard],
            },
          ],
    );
  },
};
