import type { Block, Field } from './template';

/** What every order of a school opens with and is signed by (common blanks C1–C6 of the model documents). */
export const ORDER_FIELDS: readonly Field[] = [
  { name: 'Учредитель', kind: 'text', source: 'settings', question: 'Кто учредитель школы?' },
  {
    name: 'Полное наименование',
    kind: 'organisation',
    source: 'settings',
    required: true,
    question: 'Как школа называется по уставу, полностью?',
  },
  {
    name: 'Краткое наименование',
    kind: 'organisation',
    source: 'settings',
    required: true,
    question: 'Как школа называется по уставу, кратко?',
  },
  { name: 'Адрес', kind: 'text', source: 'settings', question: 'Какие адрес и контакты печатать под названием школы?' },
  { name: 'Вид документа', kind: 'text', source: 'settings', required: true, cases: ['род', 'дат', 'твор'] },
  { name: 'Распорядительное слово', kind: 'text', source: 'settings', required: true },
  { name: 'Дата', kind: 'date', source: 'register', required: true, question: 'Какой датой подписывается документ?' },
  { name: 'Номер', kind: 'text', source: 'register', required: true, question: 'Какой номер у документа?' },
  { name: 'Место', kind: 'text', source: 'settings', required: true, question: 'Где издаётся документ (город, село)?' },
  { name: 'Новая редакция', kind: 'flag', source: 'register' },
  { name: 'Контроль поручен', kind: 'flag', source: 'asked', question: 'Поручить контроль другому человеку?' },
  {
    name: 'Контролирующий',
    kind: 'name',
    source: 'asked',
    requiredWhen: 'Контроль поручен',
    personal: true,
    question: 'На кого возложить контроль за исполнением?',
  },
  { name: 'Должность контролирующего', kind: 'post', source: 'asked', question: 'Какую должность он занимает?' },
  {
    name: 'Должность руководителя',
    kind: 'post',
    source: 'settings',
    required: true,
    question: 'Как называется должность руководителя?',
  },
  {
    name: 'Руководитель',
    kind: 'name',
    source: 'settings',
    required: true,
    personal: true,
    question: 'Фамилия, имя, отчество руководителя?',
  },
  {
    name: 'Ознакомление',
    kind: 'list',
    source: 'computed',
    item: [{ name: 'Работник', kind: 'name', source: 'computed', required: true, personal: true }],
  },
];

/** Letterhead, kind of the document, date and number, place, heading. `subject` begins with «О» and has no full stop. */
export function orderHead(subject: string): readonly Block[] {
  return [
    when('Учредитель', [{ block: 'paragraph', look: 'letterhead', text: '{{Учредитель}}' }]),
    { block: 'paragraph', look: 'letterheadName', text: '{{Полное наименование}}' },
    { block: 'paragraph', look: 'letterhead', text: '({{Краткое наименование}})' },
    when('Адрес', [{ block: 'paragraph', look: 'note', text: '{{Адрес}}' }]),
    { block: 'paragraph', look: 'kind', text: '{{Вид документа|прописными}}' },
    { block: 'spread', left: '{{Дата}}', right: '№ {{Номер}}' },
    { block: 'paragraph', look: 'place', text: '{{Место}}' },
    {
      block: 'paragraph',
      look: 'subject',
      text: `${subject}{{?Новая редакция}} (в новой редакции){{/?Новая редакция}}`,
    },
  ];
}

/** «ПРИКАЗЫВАЮ:» */
export const ORDER_COMMAND: Block = {
  block: 'paragraph',
  look: 'command',
  text: '{{Распорядительное слово|прописными}}:',
  keepWithNext: true,
};

/** The point on control, the signature that never stands alone on a page, the acquaintance list. */
export function orderTail(): readonly Block[] {
  return [
    when('Контроль поручен', [
      {
        block: 'point',
        level: 1,
        keepWithNext: true,
        text:
          'Контроль за исполнением {{Вид документа|род}} возложить на' +
          '{{?Должность контролирующего}} {{Должность контролирующего|вин}}{{/?Должность контролирующего}}' +
          ' {{Контролирующий|вин}}.',
      },
    ]),
    unless('Контроль поручен', [
      {
        block: 'point',
        level: 1,
        keepWithNext: true,
        text: 'Контроль за исполнением {{Вид документа|род}} оставляю за собой.',
      },
    ]),
    {
      block: 'signature',
      post: '{{Должность руководителя}} {{Краткое наименование|род}}',
      name: '{{Руководитель|подпись}}',
    },
  ];
}

export function acquaintance(): Block {
  return when('Ознакомление', [
    { block: 'paragraph', look: 'plain', text: 'С {{Вид документа|твор}} ознакомлены:', keepWithNext: true },
    {
      block: 'table',
      rows: 'Ознакомление',
      rowHeight: 8,
      columns: [
        { caption: '№', cell: '{{№}}', width: 10, align: 'centre' },
        { caption: 'Фамилия, имя, отчество', cell: '{{Работник}}', width: 80 },
        { caption: 'Подпись', cell: '', width: 40 },
        { caption: 'Дата', cell: '', width: 40 },
      ],
    },
  ]);
}

export function when(field: string, blocks: readonly Block[]): Block {
  return { block: 'when', field, blocks };
}

export function unless(field: string, blocks: readonly Block[]): Block {
  return { block: 'when', field, not: true, blocks };
}
