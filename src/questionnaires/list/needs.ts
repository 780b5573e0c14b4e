import { NEEDS_VOICES, needsAnalysis, needsItems } from '../../registries/needsAnalysis';
import { declare, type Questionnaire } from '../questionnaire';
import { BY_CODE, GROUP } from '../wording';

const STRONG = 2;

/** How the needs were studied, unless the curator says otherwise (R050). */
const byForm = { method: 'Анкета' };

/** A difficulty marked 2 or 3 stands for its #tag (R049). */
const tagsOfDifficulties: NonNullable<Questionnaire['derive']> = (values) => ({
  ...byForm,
  tags: needsItems.flatMap(({ key, tag }) => (tag && Number(values[key] ?? 0) >= STRONG ? [tag] : [])),
});

const mentees = (voice: string, who: string, title: string, roles: readonly string[]): Questionnaire =>
  declare({
    key: `needs-${voice}`,
    title,
    description: [
      'Отметьте, что даётся легко, а с чем нужна помощь: 0 – трудностей нет, 3 – помощь нужна сейчас.',
      BY_CODE,
    ].join('\n\n'),
    group: GROUP.needs,
    when: 'В октябре, когда база наставляемых собрана; при необходимости повторите.',
    registry: needsAnalysis,
    respondent: 'mentee',
    roles,
    repeats: 'year',
    survey: true,
    asking: { voice },
    fixed: { voice: who },
    derive: tagsOfDifficulties,
  });

/** АПО of both sides (R049, R078; methodology 2.7). */
export const needsQuestionnaires = [
  mentees(NEEDS_VOICES.pupil, 'Ученик', 'АПО: что мне даётся трудно (для учеников)', ['Ученик', 'Студент']),
  mentees(NEEDS_VOICES.teacher, 'Педагог', 'АПО: что мне даётся трудно (для педагогов)', ['Педагог']),
  declare({
    key: 'needs-mentor',
    title: 'АПО наставника: чему я хочу научиться',
    description: ['Отметьте, насколько вы владеете каждым навыком: 1 – не владею, 5 – могу научить.', BY_CODE].join(
      '\n\n',
    ),
    group: GROUP.needs,
    when: 'До занятий «Школы наставника».',
    registry: needsAnalysis,
    respondent: 'mentor',
    repeats: 'year',
    survey: true,
    asking: { voice: NEEDS_VOICES.mentor },
    fixed: { voice: 'Наставник' },
    derive: () => byForm,
  }),
];
