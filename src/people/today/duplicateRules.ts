import { openCard, openWindow } from './actions';
import type { TodayRule } from './rule';

/** Rows that may be one person entered twice (R052); those declared different are not asked about again. */
export const duplicatesSuspected: TodayRule = {
  id: 'duplicates',
  title: 'Похожие записи',
  urgency: 2,
  find: ({ suspicions }) =>
    suspicions.map(({ one, other, reason }) => ({
      personId: one,
      text: `похоже на ${other}: ${reason}`,
      actions: [openWindow('Сравнить', 'duplicates'), openCard],
    })),
};
