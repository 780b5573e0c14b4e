import type { FormItem, StoredForm } from '../../contract';

/** What stands in the form's fields: texts by item, and what was written beside «Другое». */
export interface Filled {
  readonly values: ReadonlyMap<number, readonly string[]>;
  readonly others: ReadonlyMap<number, string>;
  readonly email: string;
}

/** Value a radio button or check box carries for «Другое», as in Google's prefilled addresses. */
export const OTHER = '__other_option__';

export const fieldName = ({ id }: FormItem, row?: number): string =>
  row === undefined ? `entry.${id}` : `entry.${id}.row${row}`;
export const otherFieldName = ({ id }: FormItem): string => `entry.${id}.other_option_response`;

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value);

/** Rows of a grid question; empty for any other. */
export const gridRows = ({ type, details }: FormItem): readonly string[] =>
  type === 'GRID' && isTexts(details.rows) ? details.rows : [];

/** Texts of one question, and the person's own option. A prefilled address may give that option as it is. */
const readItem = (item: FormItem, fields: URLSearchParams): { given: readonly string[]; own: string } => {
  const rows = gridRows(item);
  if (rows.length > 0) return { given: rows.map((_, at) => fields.get(fieldName(item, at)) ?? ''), own: '' };
  const given = fields.getAll(fieldName(item));
  const own = fields.get(otherFieldName(item)) ?? '';
  const foreign = given.filter((text) => text !== '' && text !== OTHER && !item.choices.includes(text));
  if (!item.other || foreign.length === 0 || own !== '') return { given, own };
  return { given: [...given.filter((text) => item.choices.includes(text)), OTHER], own: foreign.join(', ') };
};

/** Reads the fields of a sent form, or of an address that fills the form in beforehand. */
export const readFields = ({ items }: StoredForm, fields: URLSearchParams): Filled => {
  const read = items.map((item) => [item.id, readItem(item, fields)] as const);
  return {
    values: new Map(read.map(([id, { given }]) => [id, given])),
    others: new Map(read.map(([id, { own }]) => [id, own])),
    email: fields.get('emailAddress') ?? '',
  };
};
