import type { GramCase } from './placeholder';

/**
 * A document is declared once: its blocks and its fields. From the declaration follow the .docx, the list of what
 * is missing, the questions of a wizard and the check of a curator's own version of the template.
 * Texts hold placeholders: `{{Куратор|дат}}`, conditions `{{?Цель}}…{{/?Цель}}`, loops `{{#Пары}}…{{/Пары}}`.
 */
export interface Template {
  readonly id: string;
  /** As the curator sees it in a list of documents. */
  readonly title: string;
  readonly fields: readonly Field[];
  readonly blocks: readonly Block[];
  /** Printed on every page but the first, beside the page number. */
  readonly header?: string;
  readonly footer?: string;
}

export type FieldKind = 'text' | 'date' | 'number' | 'name' | 'post' | 'organisation' | 'flag' | 'list';

/** Where a value comes from, that is where a person is sent to fill it in. */
export type FieldSource = 'settings' | 'register' | 'pairs' | 'asked' | 'computed';

export interface Field {
  /** Russian, shown to the curator and written in braces. */
  readonly name: string;
  readonly kind: FieldKind;
  readonly source: FieldSource;
  readonly required?: boolean;
  /** Required only while this flag field is set. */
  readonly requiredWhen?: string;
  /** What a wizard asks when the value is not known. */
  readonly question?: string;
  /** The value says something about a person: it must not reach logs, and stays home in the name-free mode. */
  readonly personal?: boolean;
  /** For a text that is not declined by rule: the forms its facts bring along. */
  readonly cases?: readonly GramCase[];
  /** Fields of one item of a list. Every item also has `№`, counted from 1. */
  readonly item?: readonly Field[];
}

export type Align = 'left' | 'centre' | 'right' | 'justify';

export type Block =
  | ParagraphBlock
  | { readonly block: 'point'; readonly level: 1 | 2; readonly text: string; readonly keepWithNext?: boolean }
  | { readonly block: 'spread'; readonly left: string; readonly right: string }
  | TableBlock
  | { readonly block: 'signature'; readonly post: string; readonly name: string }
  | { readonly block: 'pageBreak' }
  | { readonly block: 'annex'; readonly caption: readonly string[]; readonly title: string; readonly blocks: Block[] }
  | { readonly block: 'when'; readonly field: string; readonly not?: boolean; readonly blocks: readonly Block[] }
  | { readonly block: 'each'; readonly list: string; readonly blocks: readonly Block[] };

export interface ParagraphBlock {
  readonly block: 'paragraph';
  readonly text: string;
  readonly look: ParagraphLook;
  readonly keepWithNext?: boolean;
}

/**
 * `letterhead` name of the organisation, `kind` the word ПРИКАЗ, `subject` the heading «О …», `body` indented text,
 * `command` the word ПРИКАЗЫВАЮ, `note` small text, `plain` text without indent.
 */
export type ParagraphLook =
  | 'letterhead'
  | 'letterheadName'
  | 'kind'
  | 'place'
  | 'subject'
  | 'body'
  | 'command'
  | 'plain'
  | 'note'
  | 'title';

/** One row per item of `rows`; the caption row is repeated on every page and no row is split between pages. */
export interface TableBlock {
  readonly block: 'table';
  readonly rows: string;
  readonly columns: readonly {
    readonly caption: string;
    readonly cell: string;
    /** Millimetres; together at most 170. */
    readonly width: number;
    readonly align?: Align;
  }[];
  /** Height of a row in millimetres, room for a handwritten signature. */
  readonly rowHeight?: number;
}

/** Every field of a template with the list it lives in, lists included. */
export function allFields(template: Template): readonly { readonly field: Field; readonly list: Field | null }[] {
  return template.fields.flatMap((field) => [
    { field, list: null },
    ...(field.item ?? []).map((inner) => ({ field: inner, list: field })),
  ]);
}
