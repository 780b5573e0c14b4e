import type { Column } from '../schema/column';
import { choice, scale, text } from '../schema/kinds';
import { defineRegistry } from '../schema/registry';
import { answerColumns, answerId, CODE_QUESTION, codeColumn } from './answerColumns';
import { parameters } from './measureParameters';
import {
  MEASURED_FORMS,
  type MeasuredForm,
  type MeasuredRole,
  type Moment,
  type Parameter,
} from './parameters/parameter';
import { NO, YES } from './vocabulary';

export const MOMENT = { before: 'До начала', after: 'По завершении' } as const;
export const MEASURED_ROLE = { mentee: 'Наставляемый', mentor: 'Наставник' } as const;

const FREQUENCY = ['Очень часто', 'Часто', 'Редко', '1–2 раза', 'Никогда'] as const;

/** Which of the twenty questionnaires speaks. */
export const measureVoice = (form: MeasuredForm, role: MeasuredRole, moment: Moment): string =>
  `${form}/${role}/${moment}`;

const forms = Object.keys(MEASURED_FORMS) as MeasuredForm[];
const roles = ['mentee', 'mentor'] as const;
const moments = ['before', 'after'] as const;

/** Every voice there is. */
export const measureVoices = forms.flatMap((form) =>
  roles.flatMap((role) => moments.map((moment) => ({ form, role, moment, voice: measureVoice(form, role, moment) }))),
);

const asksOf = (parameter: Parameter): Record<string, string> =>
  Object.fromEntries(
    measureVoices.flatMap(({ form, role, moment, voice }) => {
      const question = parameter.forms.includes(form) ? parameter[role]?.[moment] : undefined;
      return question === undefined ? [] : [[voice, question]];
    }),
  );

const ends = { low: 'совсем нет', high: 'полностью' };

function columnOf(parameter: Parameter): Column<number> | Column<string> {
  const { kind, caption } = parameter;
  const asks = asksOf(parameter);
  switch (kind) {
    case 'score':
      return scale(caption, 1, 10, ends, { asks });
    case 'yesNo':
      return choice(caption, [YES, NO], { asks, width: 110 });
    case 'frequency':
      return choice(caption, FREQUENCY, { asks });
    case 'text':
      return text(caption, { asks, long: true, personal: true });
  }
}

const measured: Readonly<Record<string, Column<number> | Column<string>>> = Object.fromEntries(
  parameters.map((parameter) => [parameter.id, columnOf(parameter)]),
);

/** Baseline and final measures (R058, R059, R085, R121): the same columns both times, one row per answer. */
export const measures = defineRegistry({
  key: 'measures',
  sheet: 'Замеры',
  about: 'Оценка участников по одним и тем же параметрам до начала и по завершении. Оценки от 1 до 10.',
  tabColour: '#f9ab00',
  columns: {
    id: answerId('И-'),
    code: codeColumn({ asks: Object.fromEntries(measureVoices.map(({ voice }) => [voice, CODE_QUESTION])) }),
    moment: choice('Когда', Object.values(MOMENT), { width: 120 }),
    form: choice('Форма наставничества', Object.values(MEASURED_FORMS), { other: true, width: 150 }),
    role: choice('Роль', Object.values(MEASURED_ROLE), { width: 110 }),
    ...measured,
    ...answerColumns,
  },
});
