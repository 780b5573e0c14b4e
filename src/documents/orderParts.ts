import { DIRECTOR_SIGNS, LETTERHEAD, SCHOOL_FIELDS, SIGNER_FIELDS } from './schoolParts';
import type { Block, Field, Template } from './template';
import { body, paragraph, point, unless, when } from './writing';

/** What every order of a school opens with and is signed by (common blanks C1–C6 of the model documents). */
const ORDER_FIELDS: readonly Field[] = [
  ...SCHOOL_FIELDS,
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
  {
    name: 'Должность контролирующего',
    kind: 'post',
    source: 'asked',
    askedWhen: 'Контролирующий',
    question: 'Какую должность занимает контролирующий?',
  },
  ...SIGNER_FIELDS,
  {
    name: 'Ознакомление',
    kind: 'list',
    source: 'computed',
    item: [{ name: 'Работник', kind: 'name', source: 'computed', required: true, personal: true }],
  },
];

/** Letterhead, kind of the document, date and number, place, heading. `subject` begins with «О» and has no full stop. */
function orderHead(subject: string): readonly Block[] {
  return [
    ...LETTERHEAD,
    paragraph('kind', '{{Вид документа|прописными}}'),
    { block: 'spread', left: '{{Дата}}', right: '№ {{Номер}}' },
    paragraph('place', '{{Место}}'),
    paragraph('subject', `${subject}{{?Новая редакция}} (в новой редакции){{/?Новая редакция}}`),
  ];
}

/** «ПРИКАЗЫВАЮ:» */
const ORDER_COMMAND: Block = paragraph('command', '{{Распорядительное слово|прописными}}:', true);

/** The point on control, the signature that never stands alone on a page, the acquaintance list. */
function orderTail(): readonly Block[] {
  return [
    when(
      'Контроль поручен',
      point(
        'Контроль за исполнением {{Вид документа|род}} возложить на' +
          '{{?Должность контролирующего}} {{Должность контролирующего|вин}}{{/?Должность контролирующего}}' +
          ' {{Контролирующий|вин}}.',
        { keepWithNext: true },
      ),
    ),
    unless(
      'Контроль поручен',
      point('Контроль за исполнением {{Вид документа|род}} оставляю за собой.', { keepWithNext: true }),
    ),
    DIRECTOR_SIGNS,
  ];
}

/** «С приказом ознакомлены:» with room for signatures, where there is anybody to sign. @param what instrumental */
export function acquaintance(what = '{{Вид документа|твор}}'): Block {
  return when('Ознакомление', paragraph('plain', `С ${what} ознакомлены:`, true), {
    block: 'table',
    rows: 'Ознакомление',
    rowHeight: 8,
    isClosing: true,
    columns: [
      { caption: '№', cell: '{{№}}', width: 10, align: 'centre' },
      { caption: 'Фамилия, имя, отчество', cell: '{{Работник}}', width: 80 },
      { caption: 'Подпись', cell: '', width: 40 },
      { caption: 'Дата', cell: '', width: 40 },
    ],
  });
}

/** An annex of an order. @param number where there are several */
export function annex(title: string, blocks: readonly Block[], number = ''): Block {
  return {
    block: 'annex',
    caption: [
      `Приложение${number && ` ${number}`}`,
      'к {{Вид документа|дат}} {{Краткое наименование|род}}',
      'от {{Дата}} № {{Номер}}',
    ],
    title,
    blocks,
  };
}

/** What makes one order differ from another. `because` follows «В соответствии {{Основания}} », instrumental. */
interface OrderDeclaration extends Pick<Template, 'id' | 'title' | 'group' | 'stage'> {
  readonly subject: string;
  readonly because: string;
  readonly fields: readonly Field[];
  readonly points: readonly Block[];
  readonly annexes?: readonly Block[];
}

export function order({ subject, because, fields, points, annexes = [], ...about }: OrderDeclaration): Template {
  return {
    ...about,
    audience: 'one',
    fields: [...ORDER_FIELDS, GROUNDS, ...fields],
    blocks: [
      ...orderHead(subject),
      body(`В соответствии {{Основания}} ${because}`, true),
      ORDER_COMMAND,
      ...points,
      ...orderTail(),
      acquaintance(),
      ...annexes,
    ],
  };
}

/** Acts of the sheet «Нормативная база» in the instrumental, «с …, … и», to be followed by one more ground. */
const GROUNDS: Field = { name: 'Основания', kind: 'text', source: 'computed', required: true, preset: 'с' };
