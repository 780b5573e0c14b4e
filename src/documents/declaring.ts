import type { Field, FieldKind, FieldSource } from './template';

type More = Partial<Omit<Field, 'name' | 'kind' | 'question'>>;

const declare =
  (kind: FieldKind, always: More = {}) =>
  (name: string, question: string, more: More = {}): Field => ({
    name,
    kind,
    source: 'asked',
    required: true,
    question,
    ...always,
    ...more,
  });

// Fields that a document cannot do without and a wizard asks for; `more` says where else the value comes from.
export const text = declare('text');
export const longText = declare('text', { isLong: true });
export const date = declare('date');
export const number = declare('number');
export const personName = declare('name', { personal: true });
export const post = declare('post');
export const organisation = declare('organisation');

/** The same field, allowed to stay empty: the wording changes instead. */
export function optional({ required: _required, ...field }: Field): Field {
  return field;
}

export function list(name: string, question: string, item: readonly Field[], more: More = {}): Field {
  return { name, kind: 'list', source: 'asked', required: true, question, item, ...more };
}

/** A list of plain lines. @param preset our own lines, offered until the school writes others */
export function lines(name: string, question: string, preset: readonly string[] = [], more: More = {}): Field {
  const item: Field = { name: 'Пункт', kind: 'text', source: more.source ?? 'asked', required: true };
  return list(name, question, [item], { ...(preset.length > 0 ? { preset: preset.join('\n') } : {}), ...more });
}

/** A flag that is set while a list has more than one item, to choose between singular and plural. */
export function severalOf(listName: string): Field {
  return { name: `${listName}: несколько`, kind: 'flag', source: 'computed', several: listName };
}

export function countOf(listName: string): Field {
  return { name: `${listName}: число`, kind: 'number', source: 'computed', counts: listName };
}

export const curator = (source: FieldSource = 'settings'): readonly Field[] =>
  person('Куратор', 'Кто куратор программы (фамилия, имя, отчество)?', source);

/** A person and, where it is known, the post: «Куратор» and «Куратор, должность». */
export function person(name: string, question: string, source: FieldSource = 'team'): readonly Field[] {
  return [
    personName(name, question, { source }),
    optional(post(postOf(name), whichPost(name), { source, askedWhen: name })),
  ];
}

/** A document may ask for many posts, so each question names its person. @param name nominative */
const whichPost = (name: string): string => `Какую должность занимает ${name.charAt(0).toLowerCase()}${name.slice(1)}?`;

/** The field that holds a person's post; a curator's, a director's and a controller's have names of their own. */
export const postOf = (name: string): string => OWN_POSTS[name] ?? `${name}, должность`;

const OWN_POSTS: Readonly<Record<string, string>> = {
  Куратор: 'Должность куратора',
  Руководитель: 'Должность руководителя',
  Контролирующий: 'Должность контролирующего',
};

/** People of one list, each with a post or a class: «учитель математики», «ученик 10А класса». */
export function people(listName: string, question: string, one: string, source: FieldSource = 'team'): Field {
  return list(listName, question, person(one, 'Фамилия, имя, отчество?', source), { source });
}

/** Date and number of a document that this one rests on. @param noun genitive: «приказа о плане» */
export function cited(kind: string, noun: string, source: FieldSource = 'register'): readonly Field[] {
  return [
    date(`Дата ${noun}`, `Какая дата у ${noun}?`, { source, cites: { kind, part: 'date' } }),
    text(`Номер ${noun}`, `Какой номер у ${noun}?`, { source, cites: { kind, part: 'number' } }),
  ];
}

/** Programme year as documents write it: «2026/2027». */
export const SCHOOL_YEAR: Field = text('Учебный год', 'Какой учебный год указать в документе?', { source: 'settings' });
