import type { Block, Field } from './template';
import { columns, DAY_BLANK, ifKnown, ifUnknown, paragraph, when } from './writing';

export const FULL_NAME: Field = {
  name: 'Полное наименование',
  kind: 'organisation',
  source: 'settings',
  required: true,
  question: 'Как школа называется по уставу, полностью?',
};

export const SHORT_NAME: Field = {
  name: 'Краткое наименование',
  kind: 'organisation',
  source: 'settings',
  required: true,
  question: 'Как школа называется по уставу, кратко?',
};

const ADDRESS: Field = {
  name: 'Адрес',
  kind: 'text',
  source: 'settings',
  question: 'Какие адрес и контакты печатать под названием школы?',
};

/** The school as the operator of personal data: a consent is not valid without its address. */
export const OPERATOR_FIELDS: readonly Field[] = [FULL_NAME, SHORT_NAME, { ...ADDRESS, required: true }];

/** How a consent names it, dative. */
export const OPERATOR = '{{Полное наименование|дат}} ({{Краткое наименование}}), адрес: {{Адрес|без точки}}';

/** Names and address of the school (common blank C1). */
export const SCHOOL_FIELDS: readonly Field[] = [
  { name: 'Учредитель', kind: 'text', source: 'settings', question: 'Кто учредитель школы?' },
  FULL_NAME,
  SHORT_NAME,
  ADDRESS,
];

/** Post and name of who signs (common blanks C4, C5). */
export const SIGNER_FIELDS: readonly Field[] = [
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
];

export const LETTERHEAD: readonly Block[] = [
  when('Учредитель', paragraph('letterhead', '{{Учредитель}}')),
  paragraph('letterheadName', '{{Полное наименование}}'),
  paragraph('letterhead', '({{Краткое наименование}})'),
  when('Адрес', paragraph('note', '{{Адрес}}')),
];

/** The short letterhead of papers that are no orders. */
export const SCHOOL_NAME: Block = paragraph('letterheadName', '{{Полное наименование}}');

const DIRECTOR = '{{Должность руководителя}} {{Краткое наименование|род}}';

export const DIRECTOR_SIGNS: Block = { block: 'signature', post: DIRECTOR, name: '{{Руководитель|подпись}}' };

/** «УТВЕРЖДАЮ» with the director's line, at the right. */
export const APPROVED_BY_DIRECTOR: Block = columns(
  [],
  ['УТВЕРЖДАЮ', DIRECTOR, '_____________ {{Руководитель|подпись}}', DAY_BLANK],
);

/** Fields of {@link adoptedAndApproved}; blanks stay to be filled in by hand while the two documents do not exist. */
export function approvalFields(order: string): readonly Field[] {
  const known = (name: string, kind: 'date' | 'text', from: string, part: 'date' | 'number'): Field => ({
    name,
    kind,
    source: 'register',
    cites: { kind: from, part },
    question: `${name}, если документ уже подписан?`,
  });
  return [
    known('Дата протокола', 'date', 'D2', 'date'),
    known('Номер протокола', 'text', 'D2', 'number'),
    known('Дата приказа об утверждении', 'date', order, 'date'),
    known('Номер приказа об утверждении', 'text', order, 'number'),
  ];
}

/** «ПРИНЯТО педагогическим советом» at the left, «УТВЕРЖДЕНО приказом» at the right. */
export const ADOPTED_AND_APPROVED: Block = columns(
  ['ПРИНЯТО', 'на заседании педагогического совета', `протокол ${from('протокола')}`],
  ['УТВЕРЖДЕНО', 'приказом {{Краткое наименование|род}}', from('приказа об утверждении')],
);

function from(noun: string): string {
  return (
    ifKnown(`Дата ${noun}`, `от {{Дата ${noun}}} `) +
    ifUnknown(`Дата ${noun}`, `от ${DAY_BLANK} `) +
    ifKnown(`Номер ${noun}`, `№ {{Номер ${noun}}}`) +
    ifUnknown(`Номер ${noun}`, '№ ________')
  );
}
