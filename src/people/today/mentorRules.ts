import { MENTOR_STATUS } from '../../registries/vocabulary';
import { lack, type Need } from '../needs';
import { stepRefusal } from '../statusChain';
import { openCard, openForm, openWindow } from './actions';
import type { Finding, SchoolToday, TodayRule } from './rule';
import { shortList } from './shortList';

const ON_THE_WAY: readonly (string | null)[] = [
  MENTOR_STATUS.base,
  MENTOR_STATUS.selected,
  MENTOR_STATUS.trained,
  MENTOR_STATUS.reserve,
  MENTOR_STATUS.registry,
  MENTOR_STATUS.paired,
];

/** Mentors at work, or on the way to it, who lack what the school asks for. */
const lacking = (school: SchoolToday, need: Need, action: Finding['actions'][number]): Finding[] =>
  school.mentors.flatMap((row): Finding[] => {
    const standing = school.standingOf(row);
    const text =
      ON_THE_WAY.includes(standing.status) && standing.gateReason === ''
        ? lack(need, standing, school.rules, null)
        : '';
    return text === '' ? [] : [{ personId: row.id, text, actions: [action, openCard] }];
  });

/** The school asks for an interview before the registry (R074, R075). */
export const interviewAwaited: TodayRule = {
  id: 'interview',
  title: 'Наставники ждут собеседования',
  urgency: 3,
  find: (school) => lacking(school, 'interviewIfAsked', openForm('Записать собеседование', 'interview')),
};

/** The school, or the interview, asks for training (R081). */
export const trainingAwaited: TodayRule = {
  id: 'training',
  title: 'Наставники не обучены',
  urgency: 2,
  find: (school) => lacking(school, 'trainingIfAsked', openForm('Записать обучение', 'training')),
};

/** Everything is there but the order that approves the register (R076); one order takes all of them. */
export const readyForRegistry: TodayRule = {
  id: 'registry',
  title: 'Готовы к приказу о реестре',
  urgency: 3,
  find: (school) => {
    const ready = school.mentors.flatMap((row) => {
      const standing = school.standingOf(row);
      const isReady =
        !standing.registryOrder &&
        standing.status !== MENTOR_STATUS.registry &&
        stepRefusal({ ...standing, registryOrder: 'будет' }, MENTOR_STATUS.registry, school.rules) === '';
      return isReady ? [row.id] : [];
    });
    return ready.length === 0
      ? []
      : [
          {
            personId: '',
            text: `наставников: ${ready.length} (${shortList(ready)})`,
            actions: [openWindow('Создать приказ', 'documents')],
          },
        ];
  },
};
