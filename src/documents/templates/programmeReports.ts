import { date, lines, longText, optional } from '../declaring';
import { body } from '../writing';
import { BY_CURATOR, BY_DIRECTOR, chapter, FIGURES, figures, heading, LINES_OF, signedReport } from './reportParts';

const COUNTS = [
  'Подано запросов',
  'Наставников в реестре',
  'Сформировано пар и групп',
  'Работают сейчас',
  'Завершили работу',
  'Наставляемые без пары',
  'Проведено встреч',
];

/** For the head of the project or the council on a given day (R115). */
export const CURATOR_REPORT = signedReport(
  {
    id: 'report-curator',
    title: 'Отчёт куратора о промежуточных результатах',
    stage: 6,
    audience: 'one',
    kind: 'Отчёт куратора',
    about: 'о реализации цикла наставнической работы в {{Учебный год}} учебном году',
    fields: [
      date('Отчётная дата', 'На какую дату отчёт?'),
      figures(COUNTS),
      lines('Сделано', 'Какие мероприятия проведены (по одному в строке)?'),
      optional(LINES_OF.strong),
      optional(LINES_OF.weak),
      lines('Планы', 'Что запланировано дальше (по одному в строке)?'),
    ],
    blocks: [
      body('По состоянию на {{Отчётная дата}} программа реализуется со следующими показателями.'),
      FIGURES,
      chapter('Проведённые мероприятия', 'Сделано'),
      chapter('Что получилось', 'Сильные стороны'),
      chapter('Трудности', 'Трудности'),
      chapter('Что запланировано', 'Планы'),
    ],
  },
  BY_CURATOR,
);

/** The year as a whole: figures, before and after, SWOT, cases, proposals (R122, R126). */
export const FINAL_REPORT = signedReport(
  {
    id: 'report-final',
    title: 'Отчёт по итогам реализации программы наставничества',
    stage: 7,
    audience: 'one',
    kind: 'Отчёт',
    about: 'по итогам реализации программы наставничества в {{Учебный год}} учебном году',
    fields: [
      longText('Цель наставничества', 'Какова была цель программы?'),
      figures([
        ...COUNTS,
        'Удовлетворённость наставляемых, % (ответили, чел.)',
        'Удовлетворённость наставников, % (ответили, чел.)',
        'Средний прирост оценки «до – после»',
      ]),
      lines('Мероприятия года', 'Какие мероприятия проведены (по одному в строке)?'),
      LINES_OF.strong,
      LINES_OF.weak,
      lines('Возможности', 'Какие внешние возможности видите (по одной в строке)?'),
      lines('Риски', 'Какие внешние риски видите (по одному в строке)?'),
      optional(lines('Лучшие практики', 'Какие практики удались (по одной в строке)?')),
      LINES_OF.proposals,
    ],
    blocks: [
      body('{{Цель наставничества}}'),
      heading('Показатели'),
      FIGURES,
      chapter('Мероприятия', 'Мероприятия года'),
      chapter('Сильные стороны', 'Сильные стороны'),
      chapter('Слабые стороны', 'Трудности'),
      chapter('Возможности', 'Возможности'),
      chapter('Риски', 'Риски'),
      chapter('Лучшие практики', 'Лучшие практики'),
      chapter('Предложения на следующий год', 'Предложения'),
    ],
  },
  BY_DIRECTOR,
);
