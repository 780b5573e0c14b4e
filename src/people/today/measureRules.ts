import { countsIn } from '../../registries/answerColumns';
import { MOMENT } from '../../registries/measures';
import { programmeYear } from '../../registries/readSettings';
import { openWindow } from './actions';
import { atWork } from './pairRules';
import type { TodayRule } from './rule';
import { shortList } from './shortList';

/** A baseline cannot be measured later (R058); a school that measures nobody this year is not reminded. */
export const baselineAwaited: TodayRule = {
  id: 'baseline',
  title: 'Нет замера «До начала»',
  urgency: 2,
  find: (school) => {
    const year = programmeYear(school.settings, school.today);
    const measured = new Set(
      school.measures
        .filter(({ record }) => record.moment === MOMENT.before && countsIn(year, record))
        .map(({ record }) => record.code),
    );
    const inPairs = new Set(atWork(school).flatMap(({ record }) => [record.menteeId, record.mentorId]));
    const missing = [...inPairs].filter((id) => id !== null && !measured.has(id)) as string[];
    if (measured.size === 0 || missing.length === 0) return [];
    return [
      {
        personId: '',
        text: `участников пар: ${missing.length} (${shortList(missing.sort())}); без него изменения не с чем сравнить`,
        actions: [openWindow('Личные ссылки', 'questionnaires')],
      },
    ];
  },
};
