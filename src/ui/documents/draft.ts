import type { DocumentField, DocumentForm, DocumentList, DocumentRequest } from '../../panels';

/** What a person has typed and ticked; loading and errors never touch it. */
export interface Draft {
  readonly values: Readonly<Record<string, string>>;
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  readonly rows: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly subjectIds: readonly string[];
  readonly forms: Readonly<Record<string, string>>;
}

const ticked = ({ options }: Pick<DocumentList, 'options'>): readonly string[] =>
  (options ?? []).filter(({ chosen, blocked }) => chosen && blocked === '').map(({ id }) => id);

/** What is known filled in, what is usual ticked. */
export const draftOf = ({ fields, lists }: DocumentForm): Draft => ({
  values: Object.fromEntries(fields.map(({ name, value }) => [name, value])),
  chosen: Object.fromEntries(lists.filter(({ options }) => options).map((list) => [list.name, ticked(list)])),
  rows: Object.fromEntries(lists.filter(({ options }) => !options).map(({ name, rows }) => [name, rows])),
  subjectIds: [],
  forms: {},
});

export const YES = 'Да';

export const isAsked = ({ requiredWhen }: DocumentField, { values }: Draft): boolean =>
  requiredWhen === '' || values[requiredWhen] === YES;

export const isMissing = (field: DocumentField, draft: Draft): boolean =>
  (field.required || field.requiredWhen !== '') &&
  isAsked(field, draft) &&
  field.kind !== 'yesNo' &&
  (draft.values[field.name] ?? '').trim() === '';

const isEmptyList = ({ name, required, options }: DocumentList, { chosen, rows }: Draft): boolean =>
  required &&
  (options
    ? (chosen[name] ?? []).length === 0
    : !(rows[name] ?? []).some((cells) => cells.some((cell) => cell.trim() !== '')));

/** Captions of what has to be filled in before the document can be made. */
export const missingCaptions = (form: DocumentForm, draft: Draft): readonly string[] => [
  ...form.fields.filter((field) => isMissing(field, draft)).map(({ caption }) => caption),
  ...form.lists.filter((list) => isEmptyList(list, draft)).map(({ caption }) => caption),
  ...(form.subjects && draft.subjectIds.length === 0 ? [form.subjectsCaption] : []),
];

export const requestOf = ({ kind, fields }: DocumentForm, draft: Draft): DocumentRequest => ({
  kind,
  values: Object.fromEntries(fields.map(({ name }) => [name, (draft.values[name] ?? '').trim()])),
  chosen: draft.chosen,
  rows: draft.rows,
  forms: draft.forms,
  subjectIds: draft.subjectIds,
});
