import { statusDoubt } from '../statusChain';
import { openCard, openForm } from './actions';
import type { Finding, TodayRule } from './rule';

/** A status, usually set by hand, that the records do not bear out (R076). A missing consent has a rule of its own. */
export const statusDoubted: TodayRule = {
  id: 'status',
  title: 'Статус расходится с записями',
  urgency: 2,
  find: (school) =>
    [...school.mentees, ...school.mentors].flatMap((row): Finding[] => {
      const standing = school.standingOf(row);
      const doubt = standing.gateReason !== '' ? '' : statusDoubt(standing, school.rules);
      return doubt === ''
        ? []
        : [
            {
              personId: row.id,
              text: `${standing.status ? `«${standing.status}»: ` : ''}${doubt}`,
              actions: [openForm('Изменить статус', 'status'), openCard],
            },
          ];
    }),
};
