import { curatorReview, qualityOf } from '../../registries/curatorReview';
import { FEEDBACK_KIND, FEEDBACK_ROLE, feedback } from '../../registries/feedback';
import { preferenceAnswers } from '../../registries/preferenceAnswers';
import { declare, type Questionnaire } from '../questionnaire';
import { BY_CODE, GROUP, SCALE } from '../wording';

const FOR = { mentee: 'наставляемого', mentor: 'наставника' } as const;

type Side = keyof typeof FOR;

const preferences = (side: Side, whom: string): Questionnaire =>
  declare({
    key: `preferences-${side}`,
    title: `После групповой встречи: выбор ${FOR[side]}`,
    description: [
      `Назовите до трёх ${whom}, с кем хотели бы работать, – по порядку, самого желаемого первым. С кем не хотите, тоже можно написать: причину объяснять не нужно, другие этого не узнают.`,
      BY_CODE,
    ].join('\n\n'),
    group: GROUP.meeting,
    when: 'Сразу после групповой встречи, до подбора пар.',
    registry: preferenceAnswers,
    respondent: side,
    repeats: 'year',
    asking: { voice: side },
    fixed: { role: FEEDBACK_ROLE[side] },
  });

const interim = (side: Side): Questionnaire =>
  declare({
    key: `interim-${side}`,
    title: `Как идут встречи: ответ ${FOR[side]}`,
    description: [`Несколько вопросов о встречах. ${SCALE}`, BY_CODE].join('\n\n'),
    group: GROUP.feedback,
    when: 'Три раза в год: в декабре, марте и июне.',
    registry: feedback,
    respondent: side,
    repeats: 'wave',
    asking: { voice: `interim/${side}` },
    fixed: { kind: FEEDBACK_KIND.interim, role: FEEDBACK_ROLE[side] },
  });

const satisfaction = (side: Side): Questionnaire =>
  declare({
    key: `satisfaction-${side}`,
    title: `Довольны ли вы программой: ответ ${FOR[side]}`,
    description: [`Помогите сделать программу лучше. ${SCALE}`, BY_CODE].join('\n\n'),
    group: GROUP.end,
    when: 'В июне, когда пары завершают работу.',
    registry: feedback,
    respondent: side,
    repeats: 'year',
    asking: { voice: `final/${side}` },
    fixed: { kind: FEEDBACK_KIND.satisfaction, role: FEEDBACK_ROLE[side] },
  });

/** From the group meeting to the end of the year (R090, R108, R117, R119; methodology 2.3, 2.6, 2.8). */
export const pairQuestionnaires = [
  preferences('mentee', 'наставников'),
  preferences('mentor', 'наставляемых'),
  interim('mentee'),
  interim('mentor'),
  declare({
    key: 'interim-curator',
    title: 'Как идут встречи: ответ куратора',
    description: `Одна анкета – одна пара. ${SCALE} Имена не пишите: пара указывается номером.`,
    group: GROUP.feedback,
    when: 'Три раза в год: в декабре, марте и июне.',
    registry: feedback,
    respondent: 'curator',
    asking: { voice: 'curator' },
    fixed: { kind: FEEDBACK_KIND.interim, role: FEEDBACK_ROLE.curator },
  }),
  satisfaction('mentee'),
  satisfaction('mentor'),
  declare({
    key: 'curator-review',
    title: 'Анкета куратора: качество программы',
    description:
      'Оцените программу по девяти показателям. Сумма 15–18 баллов – оптимальный уровень, 9–14 – допустимый, 0–8 – недопустимый.',
    group: GROUP.end,
    when: 'В конце года, перед отчётом.',
    registry: curatorReview,
    respondent: 'curator',
    derive: (values) => qualityOf(values) ?? { total: null, level: null },
  }),
];
