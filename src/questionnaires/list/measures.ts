import { MEASURED_ROLE, MOMENT, measures, measureVoices } from '../../registries/measures';
import {
  MEASURED_FORMS,
  type MeasuredForm,
  type MeasuredRole,
  type Moment,
} from '../../registries/parameters/parameter';
import { declare, type Questionnaire } from '../questionnaire';
import { BY_CODE, GROUP, SCALE } from '../wording';

const ROLE = { mentee: 'наставляемый', mentor: 'наставник' } as const;

const TITLE: Readonly<Record<Moment, string>> = { before: 'Перед началом работы', after: 'Когда работа завершена' };

const WHEN: Readonly<Record<Moment, Readonly<Record<MeasuredRole, string>>>> = {
  before: { mentee: 'В октябре, до первой встречи пары.', mentor: 'В октябре и ноябре, до первой встречи пары.' },
  after: { mentee: 'Когда пара завершила работу.', mentor: 'Когда пара завершила работу.' },
};

const measure = (form: MeasuredForm, role: MeasuredRole, moment: Moment, voice: string): Questionnaire =>
  declare({
    key: `measure-${voice.replace(/\//g, '-')}`,
    title: `${TITLE[moment]}: ${ROLE[role]}, форма «${MEASURED_FORMS[form]}»`,
    description: [
      `${moment === 'before' ? 'Чего вы ждёте от программы?' : 'Что дала вам программа?'} ${SCALE}`,
      BY_CODE,
    ].join('\n\n'),
    group: moment === 'before' ? GROUP.before : GROUP.after,
    when: WHEN[moment][role],
    registry: measures,
    respondent: role,
    repeats: 'year',
    survey: true,
    asking: { voice },
    fixed: { moment: MOMENT[moment], form: MEASURED_FORMS[form], role: MEASURED_ROLE[role] },
  });

/** Five forms, two roles, two moments (R059, R085, R121; methodology 2.4, 2.5). */
export const measureQuestionnaires = measureVoices.map(({ form, role, moment, voice }) =>
  measure(form, role, moment, voice),
);
