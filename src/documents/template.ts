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
  /** What kind of paper it is. */
  readonly group: DocumentGroup;
  /** Stage of the programme that needs it, 1–7; 0 for the district. */
  readonly stage: number;
  readonly audience: Audience;
  /** Speaks of a person by the code alone: made for those whose data was erased. */
  readonly isByCode?: boolean;
  readonly fields: readonly Field[];
  readonly blocks: readonly Block[];
  /** Printed on every page but the first, beside the page number. */
  readonly header?: string;
  readonly footer?: string;
  /** Set in 12 points, for forms that should fit a sheet. */
  readonly isDense?: boolean;
}

export const DOCUMENT_GROUPS = [
  'Основные документы',
  'Приказы',
  'Программа и планы',
  'Согласия',
  'Соглашения',
  'Письма и приглашения',
  'Памятки',
  'Бланки',
  'Отчёты и справки',
  'Протоколы',
  'Муниципальные',
] as const;
export type DocumentGroup = (typeof DOCUMENT_GROUPS)[number];

/**
 * How many documents one choice makes: one for the school, one for every person, one for every mentee with the mentor
 * (what is agreed with a child's parents is nobody else's business), or one for every mentor with the whole group,
 * one for every questionnaire.
 */
export type Audience = 'one' | 'person' | 'pair' | 'group' | 'questionnaire';

export type FieldKind = 'text' | 'date' | 'number' | 'name' | 'post' | 'organisation' | 'flag' | 'list';

/** Where a value comes from, that is where a person is sent to fill it in. */
export type FieldSource = 'settings' | 'register' | 'team' | 'council' | 'pairs' | 'person' | 'asked' | 'computed';

export interface Field {
  /** Russian, shown to the curator and written in braces. */
  readonly name: string;
  readonly kind: FieldKind;
  readonly source: FieldSource;
  readonly required?: boolean;
  /** Required only while this flag field is set, and asked only then. */
  readonly requiredWhen?: string;
  /** Means nothing, and so is not asked, while this field is empty or this flag is not set. */
  readonly askedWhen?: string;
  /** What a wizard asks when the value is not known. */
  readonly question?: string;
  /** Our own text, offered until the school writes another; a line per item for a list, its fields divided by bars. */
  readonly preset?: string;
  /** Id of the template under which the answer is kept, where several documents ask the same. */
  readonly keptWith?: string;
  /** Values to choose from; another one may be written. */
  readonly choices?: readonly string[];
  /** Several lines are expected. */
  readonly isLong?: boolean;
  /** The value is the date or the number of a document this one rests on; `kind` is the id of its template. */
  readonly cites?: { readonly kind: string; readonly part: 'date' | 'number' };
  /** A flag that is set while the list of this name has more than one item. */
  readonly several?: string;
  /** A number that is the length of the list of this name. */
  readonly counts?: string;
  /** The document approves those in the list as the register of mentors: the school's own conditions count. */
  readonly isRegistry?: boolean;
  /** A list that repeats the list of this name while nothing else is known. */
  readonly likewise?: string;
  /** «Уважаемая Мария Петровна!» to the person of this field. */
  readonly greets?: string;
  /** The value says something about a person: it must not reach logs, and stays home in the name-free mode. */
  readonly personal?: boolean;
  /** For a text that is not declined by rule: the forms its facts bring along. */
  readonly cases?: readonly GramCase[];
  /** Fields of one item of a list. Every item also has `№`, counted from 1, and the flag `Последний`. */
  readonly item?: readonly Field[];
}

export type Align = 'left' | 'centre' | 'right' | 'justify';

export type Block =
  | ParagraphBlock
  | PointBlock
  | { readonly block: 'section'; readonly text: string }
  | { readonly block: 'spread'; readonly left: string; readonly right: string }
  | TableBlock
  | CardsBlock
  | { readonly block: 'signature'; readonly post: string; readonly name: string }
  | { readonly block: 'columns'; readonly left: readonly string[]; readonly right: readonly string[] }
  | { readonly block: 'pageBreak' }
  | AnnexBlock
  | { readonly block: 'when'; readonly field: string; readonly not?: boolean; readonly blocks: readonly Block[] }
  | { readonly block: 'each'; readonly list: string; readonly blocks: readonly Block[] };

export interface ParagraphBlock {
  readonly block: 'paragraph';
  readonly text: string;
  readonly look: ParagraphLook;
  readonly keepWithNext?: boolean;
  /** Points after it are numbered from 1 again. */
  readonly restart?: boolean;
}

/** A numbered point. Under a `section` points are of level 2. */
export interface PointBlock {
  readonly block: 'point';
  readonly level: 1 | 2;
  readonly text: string;
  readonly keepWithNext?: boolean;
}

/** A page of its own with «Приложение …» and a title; its points are numbered from 1. */
export interface AnnexBlock {
  readonly block: 'annex';
  readonly caption: readonly string[];
  readonly title: string;
  readonly blocks: readonly Block[];
}

/**
 * `letterhead` name of the organisation, `kind` the word ПРИКАЗ, `subject` the heading «О …», `body` indented text,
 * `command` the word ПРИКАЗЫВАЮ, `note` small text, `plain` text without indent, `line` the same without space around,
 * `caption` lines at the right, as «УТВЕРЖДЕНО», `subtitle` the line under `kind`,
 * `section` a heading without a number, `greeting` «Уважаемая …!», `question`, `hint` and `answer` those of a blank.
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
  | 'line'
  | 'caption'
  | 'subtitle'
  | 'greeting'
  | 'section'
  | 'question'
  | 'hint'
  | 'answer'
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
  /** Nothing stands under it, so no room is left there: a full page would push it to an empty one. */
  readonly isClosing?: boolean;
}

/** Cards to cut out: two side by side in each row, of a fixed height in millimetres. */
export interface CardsBlock {
  readonly block: 'cards';
  readonly rows: string;
  readonly height: number;
  readonly cells: readonly (readonly { readonly look: ParagraphLook; readonly text: string }[])[];
}

/** Every field of a template with the list it lives in, lists included. */
export function allFields(template: Template): readonly { readonly field: Field; readonly list: Field | null }[] {
  return template.fields.flatMap((field) => [
    { field, list: null },
    ...(field.item ?? []).map((inner) => ({ field: inner, list: field })),
  ]);
}
