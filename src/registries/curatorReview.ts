import type { Column } from '../schema/column';
import { choice, integer, text } from '../schema/kinds';
import { defineRegistry } from '../schema/registry';
import { answerColumns, answerId } from './answerColumns';

/** Marks of an indicator; their place in the list is their points. */
const MARKS = ['Не проявляется', 'Частично', 'В полной мере'] as const;

/** Indicators of the quality of the programme (methodology 2.8; R122). */
const indicators: Readonly<Record<string, string>> = {
  goals: 'Соответствие программы цели и задачам',
  principles: 'Соответствие принципам наставничества',
  approaches: 'Соответствие современным подходам и технологиям',
  climate: 'Психологический климат',
  logic: 'Логичность действий наставников, понимание ситуации наставляемых',
  participants: 'Удовлетворённость участников',
  partners: 'Удовлетворённость партнёров',
  activity: 'Активность и заинтересованность наставляемых',
  application: 'Применение полученного опыта',
};

export const QUALITY_LEVEL = {
  optimal: 'Оптимальный',
  acceptable: 'Допустимый',
  insufficient: 'Недопустимый',
} as const;

const OPTIMAL_FROM = 15;
const ACCEPTABLE_FROM = 9;

/** Points 0–18 and the level; null while an indicator has no mark, since a sum of some of them says nothing. */
export function qualityOf(
  values: Readonly<Record<string, unknown>>,
): { readonly total: number; readonly level: string } | null {
  const points = Object.keys(indicators).map((key) => MARKS.indexOf(values[key] as (typeof MARKS)[number]));
  if (points.includes(-1)) return null;
  const total = points.reduce((sum, point) => sum + point, 0);
  const level =
    total >= OPTIMAL_FROM
      ? QUALITY_LEVEL.optimal
      : total >= ACCEPTABLE_FROM
        ? QUALITY_LEVEL.acceptable
        : QUALITY_LEVEL.insufficient;
  return { total, level };
}

const marks: Readonly<Record<string, Column<string>>> = Object.fromEntries(
  Object.entries(indicators).map(([key, caption]) => [key, choice(caption, MARKS, { required: true, ask: caption })]),
);

/** The curator's own questionnaire at the end of the year. */
export const curatorReview = defineRegistry({
  key: 'curatorReview',
  sheet: 'Анкета куратора',
  about: 'Оценка качества программы куратором: девять показателей, сумма баллов и уровень.',
  tabColour: '#f9ab00',
  columns: {
    id: answerId('К-'),
    ...marks,
    conclusions: text('Выводы', { long: true, ask: 'Что получилось, что изменить в следующем году?' }),
    total: integer('Сумма баллов', 0, 18, { width: 90 }),
    level: choice('Уровень', Object.values(QUALITY_LEVEL), {
      width: 120,
      help: '15–18 – оптимальный, 9–14 – допустимый, 0–8 – недопустимый.',
    }),
    ...answerColumns,
  },
});
