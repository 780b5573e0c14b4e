import { lines, list, longText, optional, personName, text } from '../declaring';
import { FULL_NAME, SCHOOL_NAME } from '../schoolParts';
import type { Template } from '../template';
import { body, column, dashes, line, paragraph, table, titled, when } from '../writing';

const heading = (text: string) => paragraph('section', text, true);

/** A mentor's portfolio (R065); a part nobody filled in is left out. */
export const PORTFOLIO: Template = {
  id: 'portfolio',
  title: 'Портфолио наставника',
  group: 'Программа и планы',
  stage: 3,
  audience: 'person',
  fields: [
    FULL_NAME,
    personName('Наставник', 'Фамилия, имя, отчество наставника?', { source: 'person' }),
    text('Место работы или класс', 'Место работы, должность или класс наставника?', { source: 'person' }),
    text('Компетенции', 'С чем помогает наставник?', { source: 'person' }),
    text('Форма', 'Форма наставничества?', { source: 'person' }),
    longText('Опыт', 'Какой у наставника опыт (стаж, увлечения, наставничество)?'),
    optional(lines('Достижения', 'Достижения, важные для программы (по одному в строке)?')),
    optional(
      list('Обучение', 'Какое обучение прошёл наставник?', [
        text('Курс', 'Курс или занятие?'),
        text('Часы', 'Сколько часов?'),
        optional(text('Подтверждение', 'Удостоверение, сертификат?')),
      ]),
    ),
    optional(lines('Награды', 'Награды и благодарности (по одной в строке)?')),
    optional(lines('Отзывы', 'Отзывы о работе наставника (по одному в строке)?')),
  ],
  blocks: [
    SCHOOL_NAME,
    ...titled('Портфолио наставника', '{{Наставник}}'),
    line('Место работы (учёбы): {{Место работы или класс}}'),
    line('Форма наставничества: {{Форма}}'),
    line('С чем помогает: {{Компетенции}}'),
    heading('Опыт'),
    body('{{Опыт}}'),
    when('Достижения', heading('Достижения'), dashes('Достижения')),
    when(
      'Обучение',
      heading('Обучение'),
      table(
        'Обучение',
        column('Курс, занятие', '{{Курс}}', 85),
        column('Часы', '{{Часы}}', 20),
        column('Документ', '{{Подтверждение}}', 55),
      ),
    ),
    when('Награды', heading('Награды'), dashes('Награды')),
    when('Отзывы', heading('Отзывы'), dashes('Отзывы')),
  ],
};
