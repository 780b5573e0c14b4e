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

/** A field whose condition is not on the form was settled elsewhere, so that it is always asked. */
export function isAsked({ askedWhen }: DocumentField, form: Pick<DocumentForm, 'fields'>, draft: Draft): boolean {
  const condition = form.fields.find(({ name }) => name === askedWhen);
  if (!condition) return true;
  if (!isAsked(condition, form, draft)) return false;
  const value = (draft.values[askedWhen] ?? '').trim();
  return condition.kind === 'yesNo' ? value === YES : condition.required || value !== '';
}

export const isMissing = (field: DocumentField, form: Pick<DocumentForm, 'fields'>, draft: Draft): boolean =>
  field.required &&
  isAsked(field, form, draft) &&
  field.kind !== 'yesNo' &&
  (draft.values[field.name] ?? '').trim() === '';

const isEmptyList = ({ name, required, options }: DocumentList, { chosen, rows }: Draft): boolean =>
  required &&
  (options
    ? (chosen[name] ?? []).length === 0
    : !(rows[name] ?? []).some((cells) => cells.some((cell) => cell.trim() !== '')));

/** The draft with one field changed; a known person brings a post along, unless another one was typed. */
export function withValue(form: DocumentForm, { values, ...draft }: Draft, name: string, value: string): Draft {
  const postKnown = (person: string | undefined) => form.people.find((one) => one.name === person?.trim())?.post ?? '';
  const post = form.fields.find(({ kind, askedWhen }) => kind === 'post' && askedWhen === name)?.name;
  const isUntouched = post !== undefined && ['', postKnown(values[name])].includes((values[post] ?? '').trim());
  const posts = post !== undefined && isUntouched ? { [post]: postKnown(value) } : {};
  return { ...draft, values: { ...values, ...posts, [name]: value } };
}

/** Captions of what has to be filled in before the document can be made. */
export const missingCaptions = (form: DocumentForm, draft: Draft): readonly string[] => [
  ...form.fields.filter((field) => isMissing(field, form, draft)).map(({ caption }) => caption),
  ...form.lists.filter((list) => isEmptyList(list, draft)).map(({ caption }) => caption),
  ...(form.subjects && draft.subjectIds.length === 0 ? [form.subjectsCaption] : []),
];

/** What is not asked any more is not sent, whatever was typed before. */
export const requestOf = (form: DocumentForm, draft: Draft): DocumentRequest => ({
  kind: form.kind,
  values: Object.fromEntries(
    form.fields
      .filter((field) => isAsked(field, form, draft))
      .map(({ name }) => [name, (draft.values[name] ?? '').trim()]),
  ),
  chosen: draft.chosen,
  rows: draft.rows,
  forms: draft.forms,
  subjectIds: draft.subjectIds,
});
