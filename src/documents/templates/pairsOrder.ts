import { cited, list, optional, personName, post, text } from '../declaring';
import { annex, order } from '../orderParts';
import type { Field } from '../template';
import { column, each, ifKnown, point, subpoint, table, unless, when } from '../writing';

const FROM_PAIRS = { source: 'pairs', personal: true } as const;

const FIELDS: readonly Field[] = [
  ...cited('D3', 'приказа о плане'),
  { name: 'Цель', kind: 'text', source: 'settings', question: 'Как закончить фразу «в целях …»?' },
  { name: 'Пары в приложении', kind: 'flag', source: 'asked', question: 'Вынести список пар в приложение?' },
  list(
    'Пары',
    'Какие пары и группы сформировать?',
    [
      personName('Наставник', 'Наставник?', FROM_PAIRS),
      optional(text('Класс или должность', 'Класс или должность наставника?', FROM_PAIRS)),
      text('Наставляемые', 'Наставляемый или наставляемые, с классом?', FROM_PAIRS),
      text('Форма', 'Форма наставничества?', { source: 'pairs' }),
      personName('Куратор', 'Куратор пары?', FROM_PAIRS),
    ],
    { source: 'pairs' },
  ),
  list(
    'Кураторы',
    'Кто курирует пары?',
    [
      personName('Куратор', 'Куратор?', FROM_PAIRS),
      optional(post('Должность', 'Должность куратора?', { source: 'pairs' })),
      text('Чьи пары', 'Какие пары он курирует?', { source: 'computed' }),
    ],
    { source: 'computed' },
  ),
];

const PAIRS_TABLE = table(
  'Пары',
  column(
    'Наставник, класс (должность)',
    `{{Наставник}}${ifKnown('Класс или должность', ', {{Класс или должность}}')}`,
    46,
  ),
  column('Наставляемый (наставляемые), класс (должность)', '{{Наставляемые}}', 52),
  column('Форма', '{{Форма}}', 29),
  column('Куратор', '{{Куратор|кратко}}', 33),
);

/** D7: the model order on mentoring pairs and groups, its wording put in order. */
export const PAIRS_ORDER = order({
  id: 'D7',
  title: 'Приказ о формировании наставнических пар (групп)',
  group: 'Основные документы',
  stage: 5,
  subject: 'О формировании наставнических пар\u00a0(групп)',
  because:
    'планом реализации целевой модели наставничества, утверждённым приказом директора от ' +
    `{{Дата приказа о плане}} № {{Номер приказа о плане}}${ifKnown('Цель', ', в целях {{Цель}}')}`,
  fields: FIELDS,
  points: [
    unless(
      'Пары в приложении',
      point('Сформировать следующие наставнические пары (группы):', { keepWithNext: true }),
      PAIRS_TABLE,
    ),
    when('Пары в приложении', point('Сформировать наставнические пары (группы) согласно приложению.')),
    each(
      'Кураторы',
      point(`Куратору {{Чьи пары}} {{Куратор|дат}}${ifKnown('Должность', ', {{Должность|дат}}')}:`, {
        keepWithNext: true,
      }),
      subpoint(
        'Оказывать наставническим парам (группам) поддержку в разработке собственных дорожных карт, их корректировке и отслеживании результатов.',
      ),
      subpoint('Отслеживать выполнение дорожных карт.'),
      subpoint('Отчитываться перед руководителем проекта о реализации цикла наставнической работы.'),
    ),
  ],
  annexes: [when('Пары в приложении', annex('Список наставнических пар (групп)', [PAIRS_TABLE]))],
});
