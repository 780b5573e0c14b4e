import { date, lines, list, number, text } from '../declaring';
import type { Template } from '../template';
import { body, column, table } from '../writing';
import { BY_CURATOR, chapter, heading, signedReport } from './reportParts';

/** Results of studying needs: numbers only, nobody is named (R051, R079). */
const surveyReport = (id: string, whose: string, stage: number, requests: string): Template =>
  signedReport(
    {
      id,
      title: `Отчёт по результатам анализа потребности в развитии (АПО) ${whose}`,
      stage,
      audience: 'one',
      kind: 'Отчёт',
      about: `по результатам анализа потребности в развитии (АПО) ${whose} в {{Учебный год}} учебном году`,
      fields: [
        date('Начало анализа', 'С какого числа проводился анализ?'),
        date('Конец анализа', 'По какое число проводился анализ?'),
        text('Способы анализа', 'Как проводился анализ?', { preset: 'анкетирование, беседа, наблюдение' }),
        number('Приглашены', 'Скольких человек пригласили?'),
        number('Ответили', 'Сколько человек ответили?'),
        list('Запросы', `${requests} и сколько раз они названы?`, [
          text('Запрос', 'Запрос?'),
          number('Число', 'Сколько раз?'),
        ]),
        lines('Выводы', 'Какие выводы (по одному в строке)?'),
        lines('Предложения', 'Что предлагаете (по одному в строке)?'),
      ],
      blocks: [
        body(
          'В период с {{Начало анализа}} по {{Конец анализа}} проведён анализ; способы: {{Способы анализа|без точки}}.',
        ),
        body(
          'Приглашено к участию: {{Приглашены}} чел., ответили: {{Ответили}} чел. Данные обобщены и не позволяют узнать отдельных участников.',
        ),
        heading('Распределение запросов'),
        table('Запросы', column('Запрос', '{{Запрос}}', 120), column('Назван, раз', '{{Число}}', 40)),
        chapter('Выводы', 'Выводы'),
        chapter('Предложения', 'Предложения'),
      ],
    },
    BY_CURATOR,
  );

export const MENTEE_SURVEY_REPORT = surveyReport(
  'survey-report-mentees',
  'наставляемых',
  2,
  'Какие запросы наставляемых',
);
export const MENTOR_SURVEY_REPORT = surveyReport(
  'survey-report-mentors',
  'наставников',
  4,
  'Какие потребности наставников',
);
