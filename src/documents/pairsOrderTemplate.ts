import { acquaintance, ORDER_COMMAND, ORDER_FIELDS, orderHead, orderTail, unless, when } from './orderParts';
import type { Block, Field, Template } from './template';

const FIELDS: readonly Field[] = [
  {
    name: 'Дата приказа о плане',
    kind: 'date',
    source: 'settings',
    required: true,
    question: 'Какой датой подписан приказ об утверждении плана реализации целевой модели?',
  },
  {
    name: 'Номер приказа о плане',
    kind: 'text',
    source: 'settings',
    required: true,
    question: 'Какой номер у приказа об утверждении плана реализации целевой модели?',
  },
  { name: 'Основания', kind: 'text', source: 'computed', required: true },
  { name: 'Цель', kind: 'text', source: 'settings', question: 'Как закончить фразу «в целях …»?' },
  { name: 'Пары в приложении', kind: 'flag', source: 'asked', question: 'Вынести список пар в приложение?' },
  {
    name: 'Пары',
    kind: 'list',
    source: 'pairs',
    required: true,
    item: [
      { name: 'Наставник', kind: 'name', source: 'pairs', required: true, personal: true },
      { name: 'Класс или должность', kind: 'text', source: 'pairs', personal: true },
      { name: 'Наставляемые', kind: 'text', source: 'pairs', required: true, personal: true },
      { name: 'Форма', kind: 'text', source: 'pairs', required: true },
      { name: 'Куратор', kind: 'name', source: 'pairs', required: true, personal: true },
    ],
  },
  {
    name: 'Кураторы',
    kind: 'list',
    source: 'computed',
    required: true,
    item: [
      { name: 'Куратор', kind: 'name', source: 'pairs', required: true, personal: true },
      { name: 'Должность', kind: 'post', source: 'pairs' },
      { name: 'Чьи пары', kind: 'text', source: 'computed', required: true },
    ],
  },
];

const PAIRS_TABLE: Block = {
  block: 'table',
  rows: 'Пары',
  columns: [
    { caption: '№', cell: '{{№}}', width: 10, align: 'centre' },
    {
      caption: 'Наставник, класс (должность)',
      cell: '{{Наставник}}{{?Класс или должность}}, {{Класс или должность}}{{/?Класс или должность}}',
      width: 46,
    },
    { caption: 'Наставляемый (наставляемые), класс (должность)', cell: '{{Наставляемые}}', width: 52 },
    { caption: 'Форма', cell: '{{Форма}}', width: 29 },
    { caption: 'Куратор', cell: '{{Куратор|кратко}}', width: 33 },
  ],
};

/** D7: the model order on mentoring pairs and groups, its wording put in order. */
export const PAIRS_ORDER: Template = {
  id: 'D7',
  title: 'Приказ о формировании наставнических пар (групп)',
  fields: [...ORDER_FIELDS, ...FIELDS],
  blocks: [
    ...orderHead('О формировании наставнических пар\u00a0(групп)'),
    {
      block: 'paragraph',
      look: 'body',
      text:
        'В соответствии {{Основания}} планом реализации целевой модели наставничества, утверждённым приказом ' +
        'директора от {{Дата приказа о плане}} № {{Номер приказа о плане}}{{?Цель}}, в целях {{Цель}}{{/?Цель}}',
      keepWithNext: true,
    },
    ORDER_COMMAND,
    unless('Пары в приложении', [
      { block: 'point', level: 1, text: 'Сформировать следующие наставнические пары (группы):', keepWithNext: true },
      PAIRS_TABLE,
    ]),
    when('Пары в приложении', [
      { block: 'point', level: 1, text: 'Сформировать наставнические пары (группы) согласно приложению.' },
    ]),
    {
      block: 'each',
      list: 'Кураторы',
      blocks: [
        {
          block: 'point',
          level: 1,
          keepWithNext: true,
          text: 'Куратору {{Чьи пары}} {{Куратор|дат}}{{?Должность}}, {{Должность|дат}}{{/?Должность}}:',
        },
        {
          block: 'point',
          level: 2,
          text: 'Оказывать наставническим парам (группам) поддержку в разработке собственных дорожных карт, их корректировке и отслеживании результатов.',
        },
        { block: 'point', level: 2, text: 'Отслеживать выполнение дорожных карт.' },
        {
          block: 'point',
          level: 2,
          text: 'Отчитываться перед руководителем проекта о реализации цикла наставнической работы.',
        },
      ],
    },
    ...orderTail(),
    acquaintance(),
    when('Пары в приложении', [
      {
        block: 'annex',
        caption: ['Приложение', 'к {{Вид документа|дат}} {{Краткое наименование|род}}', 'от {{Дата}} № {{Номер}}'],
        title: 'Список наставнических пар (групп)',
        blocks: [PAIRS_TABLE],
      },
    ]),
  ],
};
