import { date, list, optional, personName, post, text } from '../declaring';
import type { Block, Field } from '../template';
import { ifKnown, inLine, line } from '../writing';

/** The pair a personal paper is about, as the sheet «Пары» knows it. */
export const PAIR_FIELDS: readonly Field[] = [
  personName('Наставник', 'Фамилия, имя, отчество наставника?', { source: 'pairs' }),
  optional(post('Наставник, должность', 'Должность или класс наставника?', { source: 'pairs' })),
  text('Наставляемые', 'Наставляемый или наставляемые, с классом?', { source: 'pairs', personal: true }),
  text('Форма', 'Форма наставничества?', { source: 'pairs' }),
  personName('Куратор', 'Кто куратор пары?', { source: 'pairs' }),
];

/** The mentees of a group, each in the genitive: «Юрьевой Полины Максимовны (учитель физики), …». */
export const GROUP_FIELD: Field = list(
  'Наставляемые',
  'Кто наставляемые?',
  [
    personName('Наставляемый', 'Фамилия, имя, отчество наставляемого?', { source: 'pairs' }),
    optional(post('Наставляемый, должность', 'Какую должность занимает наставляемый?', { source: 'pairs' })),
  ],
  { source: 'pairs' },
);

export const OF_GROUP = inLine(
  'Наставляемые',
  `{{Наставляемый|род}}${ifKnown('Наставляемый, должность', ' ({{Наставляемый, должность}})')}`,
);

export const PERIOD_FIELDS: readonly Field[] = [
  date('Начало работы', 'С какого числа работает пара?'),
  date('Конец работы', 'По какое число работает пара?'),
];

export const PAIR_LINES: readonly Block[] = [
  line(`Наставник: {{Наставник}}${ifKnown('Наставник, должность', ', {{Наставник, должность}}')}`),
  line('Наставляемый (наставляемые): {{Наставляемые}}'),
  line('Форма наставничества: {{Форма}}'),
  line('Куратор: {{Куратор}}'),
];

export const PERIOD_LINE: Block = line('Срок работы: с {{Начало работы}} по {{Конец работы}}');
