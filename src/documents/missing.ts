import type { Problem } from '../problem';
import { foldName } from './placeholder';
import type { Field, FieldSource, Template } from './template';
import type { Scope } from './values';

/** A required field without a value. `item` counts the rows of the field's list from 1. */
export interface FieldProblem extends Problem {
  readonly field: string;
  readonly list?: string;
  readonly item?: number;
  readonly source: FieldSource;
  readonly question?: string;
}

/** Everything that keeps a document from being made, in the order of its declaration. Values are never repeated. */
export function missing(template: Template, values: Scope): readonly FieldProblem[] {
  return template.fields.flatMap((field) => {
    if (isEmpty(values[foldName(field.name)])) return isRequired(field, values) ? [problem(field)] : [];
    return field.kind === 'list' ? missingInItems(field, itemsOf(values[foldName(field.name)])) : [];
  });
}

function missingInItems(list: Field, items: readonly Scope[]): readonly FieldProblem[] {
  return items.flatMap((item, at) =>
    (list.item ?? [])
      .filter((field) => isRequired(field, item) && isEmpty(item[foldName(field.name)]))
      .map((field) => problem(field, { list: list.name, item: at + 1 })),
  );
}

function isRequired(field: Field, values: Scope): boolean {
  return field.required === true || (!!field.requiredWhen && values[foldName(field.requiredWhen)] === true);
}

function isEmpty(value: Scope[string] | undefined): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function itemsOf(value: Scope[string] | undefined): readonly Scope[] {
  return Array.isArray(value) ? value : [];
}

const WHERE: Readonly<Record<FieldSource, string>> = {
  settings: 'укажите на листе «Настройки»',
  register: 'укажите на листе «Документы»',
  team: 'укажите на листе «Команда»',
  council: 'укажите на листе «Педсовет»',
  pairs: 'заполните на листе «Пары»',
  person: 'заполните строку этого человека',
  asked: 'ответьте на вопрос при создании документа',
  computed: 'проверьте лист «Пары»',
};

const SHEETS: Partial<Record<FieldSource, string>> = {
  settings: 'Настройки',
  register: 'Документы',
  team: 'Команда',
  council: 'Педсовет',
  pairs: 'Пары',
  computed: 'Пары',
};

function problem(field: Field, at?: { readonly list: string; readonly item: number }): FieldProblem {
  const place = at ? ` (список «${at.list}», строка ${at.item})` : '';
  const sheet = SHEETS[field.source];
  return {
    code: 'document-field-missing',
    message: `Не заполнено поле «${field.name}»${place}: ${WHERE[field.source]}.`,
    field: field.name,
    source: field.source,
    ...(at ?? {}),
    ...(field.question ? { question: field.question } : {}),
    ...(sheet ? { where: { sheet } } : {}),
  };
}
