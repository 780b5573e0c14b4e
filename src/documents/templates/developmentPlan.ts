import { lines, list, longText, optional, text } from '../declaring';
import { APPROVED_BY_DIRECTOR, SHORT_NAME, SIGNER_FIELDS } from '../schoolParts';
import type { Template } from '../template';
import { body, column, dashes, line, signature, table, titled } from '../writing';
import { PAIR_FIELDS, PAIR_LINES, PERIOD_FIELDS, PERIOD_LINE } from './pairParts';

/** What a pair will do and what came of it (R095, R100, R110); results are written in as the year goes. */
export const DEVELOPMENT_PLAN: Template = {
  id: 'development-plan',
  title: 'Индивидуальный план развития наставляемого',
  group: 'Программа и планы',
  stage: 5,
  audience: 'pair',
  isDense: true,
  fields: [
    SHORT_NAME,
    ...SIGNER_FIELDS,
    ...PAIR_FIELDS,
    ...PERIOD_FIELDS,
    longText('Цель', 'Какую цель ставит пара?'),
    lines('Задачи', 'Какие задачи ведут к цели (по одной в строке)?'),
    optional(longText('Сильные стороны', 'Сильные стороны наставляемого, на которые можно опереться?')),
    list(
      'Мероприятия',
      'Что и когда сделает пара?',
      [
        text('Мероприятие', 'Мероприятие?'),
        optional(text('Срок', 'Срок?')),
        optional(text('Результат', 'Планируемый результат?')),
      ],
      {
        preset:
          'Первая встреча: знакомство, правила общения\nВстреча-планирование: цель, задачи, план встреч\nРегулярные встречи по плану\nПромежуточная оценка: что получилось, что изменить\nЗаключительная встреча: итоги и дальнейшие шаги',
      },
    ),
  ],
  blocks: [
    APPROVED_BY_DIRECTOR,
    ...titled('Индивидуальный план развития', 'наставляемого (индивидуальный маршрут)'),
    ...PAIR_LINES,
    PERIOD_LINE,
    line('{{?Сильные стороны}}Сильные стороны наставляемого: {{Сильные стороны}}{{/?Сильные стороны}}'),
    line('Цель: {{Цель}}'),
    body('Задачи:', true),
    dashes('Задачи'),
    body('Мероприятия:', true),
    {
      ...table(
        'Мероприятия',
        column('Задача, мероприятие', '{{Мероприятие}}', 55),
        column('Срок', '{{Срок}}', 25),
        column('Планируемый результат', '{{Результат}}', 30),
        column('Достигнутый результат', '', 30),
        column('Отметка', '', 20),
      ),
      rowHeight: 10,
    },
    signature('Наставник', '{{Наставник|подпись}}'),
    signature('Наставляемый (наставляемые)'),
    signature('Согласовано: куратор', '{{Куратор|подпись}}'),
  ],
};
