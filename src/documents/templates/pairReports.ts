import { date, lines, longText, number, optional, text } from '../declaring';
import { body, signature } from '../writing';
import { PAIR_FIELDS, PAIR_LINES, PERIOD_FIELDS, PERIOD_LINE } from './pairParts';
import { BY_CURATOR, chapter, FIGURES, figures, heading, LINES_OF, signedReport } from './reportParts';

/** The pair's curator, whom its fields name already. */
const BY_PAIR_CURATOR = { fields: [], blocks: BY_CURATOR.blocks };
const BY_MENTOR = { fields: [], blocks: [signature('Наставник', '{{Наставник|подпись}}')] };

/** How one pair's plan is being carried out (R116). */
export const MENTOR_REPORT = signedReport(
  {
    id: 'report-mentor',
    title: 'Отчёт наставника о выполнении индивидуального плана',
    stage: 6,
    audience: 'pair',
    kind: 'Отчёт наставника',
    about: 'о выполнении индивидуального плана в {{Учебный год}} учебном году',
    fields: [
      ...PAIR_FIELDS,
      date('Начало периода', 'С какого числа отчётный период?'),
      date('Конец периода', 'По какое число отчётный период?'),
      number('Встречи', 'Сколько встреч прошло?'),
      lines('Сделано', 'Что сделано по плану (по одному в строке)?'),
      lines('Результаты', 'Что изменилось у наставляемого (по одному в строке)?'),
      optional(LINES_OF.weak),
      optional(LINES_OF.proposals),
    ],
    blocks: [
      ...PAIR_LINES,
      body('За период с {{Начало периода}} по {{Конец периода}} проведено встреч: {{Встречи}}.'),
      chapter('Что сделано по плану', 'Сделано'),
      chapter('Результаты', 'Результаты'),
      chapter('Трудности', 'Трудности'),
      chapter('Предложения и просьбы', 'Предложения'),
    ],
  },
  BY_MENTOR,
);

/** The pair or group as the curator sees it at the end: reflection of the mentee, effectiveness of the mentor (R127). */
export const ANALYTICAL_NOTE = signedReport(
  {
    id: 'analytical-note',
    title: 'Аналитическая справка о работе пары (группы)',
    stage: 7,
    audience: 'group',
    kind: 'Аналитическая справка',
    about: 'о работе наставнической пары (группы) в {{Учебный год}} учебном году',
    fields: [
      ...PAIR_FIELDS,
      ...PERIOD_FIELDS,
      longText('Исходный запрос', 'С каким запросом начала пара?'),
      number('Встречи', 'Сколько встреч прошло?'),
      figures([
        'Оценка до начала работы, из 10',
        'Оценка по завершении, из 10',
        'Удовлетворённость наставляемого, из 10',
      ]),
      longText('Рефлексия наставляемого', 'Что говорит наставляемый об итогах?'),
      longText('Анализ эффективности наставника', 'Насколько эффективно работал наставник?'),
      longText('Вывод', 'Каков вывод: цель достигнута, работа продолжается?'),
    ],
    blocks: [
      ...PAIR_LINES,
      PERIOD_LINE,
      body('Исходный запрос: {{Исходный запрос}}'),
      body('Проведено встреч: {{Встречи}}.'),
      heading('Показатели'),
      FIGURES,
      heading('Рефлексия наставляемого'),
      body('{{Рефлексия наставляемого}}'),
      heading('Анализ эффективности наставника'),
      body('{{Анализ эффективности наставника}}'),
      heading('Вывод'),
      body('{{Вывод}}'),
    ],
  },
  BY_PAIR_CURATOR,
);

/** A successful practice for the school's and the district's bank (R128); named people need a consent to publish. */
export const CASE_DESCRIPTION = signedReport(
  {
    id: 'case',
    title: 'Описание успешной практики (кейс)',
    stage: 7,
    audience: 'group',
    kind: 'Кейс',
    about: '«{{Название кейса}}»',
    fields: [
      text('Название кейса', 'Как называется кейс (без кавычек)?'),
      text('Форма', 'Форма наставничества?', { source: 'pairs' }),
      text('Участники', 'Кто участвовал (без имён или с именами – при согласии на публикацию)?', {
        preset: 'наставник и наставляемый; имена не указаны',
      }),
      longText('Ситуация', 'С какой проблемой пришли?'),
      lines('Что делали', 'Что сделала пара (по одному в строке)?'),
      lines('Результат', 'Какой результат, лучше с цифрами (по одному в строке)?'),
      longText('Почему получилось', 'Почему получилось, что повторить другим?'),
      optional(text('Ссылка', 'Где можно узнать подробнее (ссылка)?')),
    ],
    blocks: [
      body('Форма наставничества: {{Форма}}. Учебный год: {{Учебный год}}.'),
      body('Участники: {{Участники|без точки}}.'),
      heading('Ситуация'),
      body('{{Ситуация}}'),
      chapter('Что делали', 'Что делали'),
      chapter('Результат', 'Результат'),
      heading('Почему получилось'),
      body('{{Почему получилось}}'),
      body('{{?Ссылка}}Подробнее: {{Ссылка}}{{/?Ссылка}}'),
    ],
  },
  BY_CURATOR,
);
