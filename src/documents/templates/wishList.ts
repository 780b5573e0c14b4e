import { date, list, optional, personName, SCHOOL_YEAR, text } from '../declaring';
import { FULL_NAME, SCHOOL_NAME } from '../schoolParts';
import type { Template } from '../template';
import { column, table, titled } from '../writing';
import { BY_CURATOR } from './reportParts';

const OF_MENTEE = { source: 'person' } as const;

/** Everybody who asked for a mentor, for the school's own use: it is never published (R048). */
export const WISH_LIST: Template = {
  id: 'wish-list',
  title: 'Перечень лиц, желающих иметь наставников',
  group: 'Отчёты и справки',
  stage: 2,
  audience: 'one',
  fields: [
    FULL_NAME,
    SCHOOL_YEAR,
    list(
      'Наставляемые',
      'Кто хочет иметь наставника?',
      [
        personName('Наставляемый', 'Наставляемый?', OF_MENTEE),
        optional(text('Класс или должность', 'Класс или должность?', OF_MENTEE)),
        optional(text('Запрос', 'С чем нужна помощь?', OF_MENTEE)),
        optional(text('Форма', 'Форма наставничества?', OF_MENTEE)),
      ],
      OF_MENTEE,
    ),
    ...BY_CURATOR.fields,
    date('Дата', 'На какую дату составлен перечень?', { source: 'register' }),
  ],
  blocks: [
    SCHOOL_NAME,
    ...titled('Перечень', 'лиц, желающих иметь наставников, по состоянию на {{Дата}} ({{Учебный год}} учебный год)'),
    table(
      'Наставляемые',
      column('Фамилия, имя, отчество', '{{Наставляемый}}', 55),
      column('Класс, должность', '{{Класс или должность}}', 30),
      column('Запрос', '{{Запрос}}', 45),
      column('Форма', '{{Форма}}', 30),
    ),
    ...BY_CURATOR.blocks,
  ],
};
