import { list, optional, personName, SCHOOL_YEAR, text } from '../declaring';
import { FULL_NAME, SCHOOL_NAME, SHORT_NAME } from '../schoolParts';
import type { Block, Field, Template } from '../template';
import { blank, each, ifKnown, line, paragraph, when } from '../writing';

const WHOLE_LINE = 78;
const SHORT_LINE = 72;

const known = (name: string): Field => optional(text(name, `${name}?`, { source: 'computed' }));
const flag = (name: string): Field => ({ name, kind: 'flag', source: 'computed' });
const answer = (content: string): Block => paragraph('answer', content);

/** Any questionnaire on paper, for those without the internet (F39): the curator types the answers as a row. */
export const QUESTIONNAIRE_BLANK: Template = {
  id: 'questionnaire-blank',
  title: 'Бланк анкеты для заполнения на бумаге',
  group: 'Бланки',
  stage: 2,
  audience: 'questionnaire',
  isDense: true,
  fields: [
    FULL_NAME,
    text('Название анкеты', 'Как называется анкета?', { source: 'computed' }),
    list(
      'Вступление',
      'Что сказать перед вопросами?',
      [{ name: 'Пункт', kind: 'text', source: 'computed', required: true }],
      { source: 'computed' },
    ),
    list(
      'Вопросы',
      'Какие вопросы?',
      [
        text('Вопрос', 'О чём спросить?', { source: 'computed' }),
        known('Подсказка'),
        known('Варианты'),
        flag('Обязателен'),
        flag('Одна строка'),
        flag('Несколько строк'),
      ],
      { source: 'computed' },
    ),
  ],
  blocks: [
    SCHOOL_NAME,
    paragraph('kind', '{{Название анкеты}}', true),
    each('Вступление', line('{{Пункт}}')),
    paragraph('hint', 'Звёздочкой (*) отмечены обязательные вопросы. Заполненный бланк сдайте куратору в руки.'),
    each(
      'Вопросы',
      paragraph('question', `{{№}}. {{Вопрос}}${ifKnown('Обязателен', ' *')}`, true),
      when('Подсказка', paragraph('hint', '{{Подсказка}}', true)),
      when('Варианты', answer('{{Варианты}}')),
      when('Одна строка', answer(blank(SHORT_LINE))),
      when('Несколько строк', answer(blank(WHOLE_LINE)), answer(blank(WHOLE_LINE))),
    ),
  ],
};

const SLIP_HEIGHT = 128;

/** One slip of a sheet; nothing of it is printed where the sheet has no more people. */
const slip = (side: 'Левый' | 'Правый'): readonly { readonly look: 'line' | 'title'; readonly text: string }[] => {
  const inside = (content: string) => ifKnown(`${side} код`, content);
  return [
    { look: 'line', text: inside('{{Краткое наименование}}') },
    { look: 'line', text: inside('Программа наставничества, {{Учебный год}} учебный год') },
    { look: 'line', text: inside(`{{${side} участник}}`) },
    { look: 'title', text: inside(`Ваш код: {{${side} код}}`) },
    { look: 'line', text: inside('Пишите код вместо имени в анкетах программы – на бумаге или по ссылке.') },
    { look: 'line', text: inside('Не показывайте код другим: по нему куратор узнаёт, чьи это ответы.') },
    { look: 'line', text: inside('Бумажную анкету сдайте куратору в руки.') },
    {
      look: 'line',
      text: inside('Потеряли карточку или есть вопросы? Куратор {{Куратор|кратко}}: {{Контакты куратора|без точки}}'),
    },
  ];
};

const CODE_ITEM: readonly Field[] = [
  personName('Участник', 'Кто?', { source: 'person' }),
  text('Код', 'Код?', { source: 'person' }),
];

/** Codes to hand out, four on a sheet (F39): whoever knows their code needs no mail and no names in the forms. */
export const CODE_SLIPS: Template = {
  id: 'code-slips',
  title: 'Карточки с кодами участников',
  group: 'Бланки',
  stage: 2,
  audience: 'one',
  isDense: true,
  fields: [
    SHORT_NAME,
    SCHOOL_YEAR,
    personName('Куратор', 'Кто куратор программы (фамилия, имя, отчество)?', { source: 'settings' }),
    text('Контакты куратора', 'Как связаться с куратором (телефон, кабинет)?'),
    optional(list('Наставляемые', 'Кому из наставляемых?', CODE_ITEM, { source: 'person' })),
    optional(list('Наставники', 'Кому из наставников?', CODE_ITEM, { source: 'person' })),
    list(
      'Карточки',
      'Кому напечатать карточки?',
      ['Левый', 'Правый'].flatMap((side) => [
        { ...known(`${side} код`), personal: true },
        optional(personName(`${side} участник`, 'Кто?', { source: 'computed' })),
      ]),
      { source: 'computed' },
    ),
  ],
  blocks: [{ block: 'cards', rows: 'Карточки', height: SLIP_HEIGHT, cells: [slip('Левый'), slip('Правый')] }],
};
