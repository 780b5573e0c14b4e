import type { OrderRequest, OrderView } from '../../panels';

export type UnsureForm = OrderView['unsure'][number];
type Field = OrderView['fields'][number];

/** What a person has typed and ticked; loading and errors never touch it. */
export interface Draft {
  readonly values: Readonly<Record<string, string>>;
  readonly pairIds: ReadonlySet<string>;
  readonly forms: Readonly<Record<string, string>>;
}

/** What is known filled in, every pair that may be in the order ticked. */
export const draftOf = ({ fields, pairs, unsure }: OrderView): Draft => ({
  values: Object.fromEntries(fields.map(({ name, value }) => [name, value])),
  pairIds: new Set(pairs.filter(({ blocked }) => blocked === '').map(({ id }) => id)),
  forms: Object.fromEntries(unsure.map((form) => [formKey(form), form.text])),
});

export const formKey = ({ field, case: grammatical }: UnsureForm): string => `${field}|${grammatical}`;

export const draftValue = (draft: Draft, { name, value }: Field): string => draft.values[name] ?? value;

export const isMissing = (draft: Draft, field: Field): boolean =>
  field.required && draftValue(draft, field).trim() === '';

export const missingFields = ({ fields }: OrderView, draft: Draft): readonly Field[] =>
  fields.filter((field) => isMissing(draft, field));

/**
 * Forms still worth a look. `field` is the name of a field or the very text that is declined: once that text has been
 * replaced here, the script makes its forms anew and the old ones say nothing.
 */
export const formsToCheck = ({ unsure, fields }: OrderView, { values }: Draft): readonly UnsureForm[] =>
  unsure.filter(({ field }) =>
    fields
      .filter(({ name, value }) => name === field || value === field)
      .every(({ name, value }) => (values[name] ?? value).trim() === value.trim()),
  );

/** Only what was corrected is sent as a form to remember. */
export const requestOf = (view: OrderView, draft: Draft): OrderRequest => ({
  values: Object.fromEntries(view.fields.map((field) => [field.name, draftValue(draft, field).trim()])),
  pairIds: view.pairs.filter(({ id, blocked }) => blocked === '' && draft.pairIds.has(id)).map(({ id }) => id),
  forms: Object.fromEntries(
    formsToCheck(view, draft).flatMap((form) => {
      const typed = (draft.forms[formKey(form)] ?? '').trim();
      return typed && typed !== form.text ? [[formKey(form), typed]] : [];
    }),
  ),
});
