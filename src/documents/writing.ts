import { postOf } from './declaring';
import type { GramCase } from './placeholder';
import type { Block, ParagraphLook, PointBlock, TableBlock } from './template';

export const paragraph = (look: ParagraphLook, text: string, keepWithNext = false): Block => ({
  block: 'paragraph',
  look,
  text,
  ...(keepWithNext ? { keepWithNext } : {}),
});

/** A paragraph after which points are numbered from 1 again. */
export const opening = (look: ParagraphLook, text: string): Block => ({
  block: 'paragraph',
  look,
  text,
  keepWithNext: true,
  restart: true,
});

export const body = (text: string, keepWithNext = false): Block => paragraph('body', text, keepWithNext);
export const line = (text: string): Block => paragraph('line', text);
/** «ПОЛОЖЕНИЕ» and under it what about. */
export const titled = (kind: string, about: string): readonly Block[] => [
  paragraph('kind', kind.toUpperCase(), true),
  paragraph('subtitle', about, true),
];

export const section = (text: string): Block => ({ block: 'section', text });

export const point = (text: string, more: Partial<PointBlock> = {}): Block => ({
  block: 'point',
  level: 1,
  text,
  ...more,
});
export const subpoint = (text: string, more: Partial<PointBlock> = {}): Block => point(text, { level: 2, ...more });

export const when = (field: string, ...blocks: readonly Block[]): Block => ({ block: 'when', field, blocks });
export const unless = (field: string, ...blocks: readonly Block[]): Block => ({
  block: 'when',
  field,
  not: true,
  blocks,
});
export const each = (list: string, ...blocks: readonly Block[]): Block => ({ block: 'each', list, blocks });

/** A text that is printed only while the field has a value. */
export const ifKnown = (field: string, inside: string): string => `{{?${field}}}${inside}{{/?${field}}}`;
export const ifUnknown = (field: string, inside: string): string => `{{^${field}}}${inside}{{/^${field}}}`;

const ENDING = `${ifUnknown('Последний', ';')}${ifKnown('Последний', '.')}`;

/** Lines «– …;» of a list, the last one with a full stop. */
export const dashes = (list: string, text = '{{Пункт|без точки}}'): Block => each(list, body(`– ${text}${ENDING}`));

/** The items of a list in one line, with commas. */
export const inLine = (list: string, text: string): string =>
  `{{#${list}}}${text}${ifUnknown('Последний', ', ')}{{/${list}}}`;

/** A point that opens a list: «…:» and its lines. */
export const pointWithList = (text: string, list: string, item?: string): readonly Block[] => [
  point(`${text}:`, { keepWithNext: true }),
  dashes(list, item),
];
export const subpointWithList = (text: string, list: string, item?: string): readonly Block[] => [
  subpoint(`${text}:`, { keepWithNext: true }),
  dashes(list, item),
];

const inCase = (gramCase: GramCase): string => (gramCase === 'им' ? '' : `|${gramCase}`);

/** Post before the full name, both in one case: «заместителя директора Иванову Марию Петровну». */
export function whom(field: string, gramCase: GramCase): string {
  return `${ifKnown(postOf(field), `{{${postOf(field)}${inCase(gramCase)}}} `)}{{${field}${inCase(gramCase)}}}`;
}

/** Full name, then the post or class, as in a list: «Иванову Марию Петровну, заместителя директора». */
export function listed(field: string, gramCase: GramCase): string {
  return `{{${field}${inCase(gramCase)}}}${ifKnown(postOf(field), `, {{${postOf(field)}${inCase(gramCase)}}}`)}`;
}

/** Who answers for a point, in brackets, so that no sentence ends with «г..» */
export const answers = (field: string): string => `(ответственный – ${briefly(field)})`;

/** «заместитель директора Иванова М.П.»: ends with the full stop of the initials. */
export const briefly = (field: string): string =>
  `${ifKnown(postOf(field), `{{${postOf(field)}}} `)}{{${field}|кратко}}`;

export type Column = TableBlock['columns'][number];

export const column = (caption: string, cell: string, width: number): Column => ({ caption, cell, width });
const ROW_NUMBER: Column = { caption: '№', cell: '{{№}}', width: 10, align: 'centre' };

/** A table with numbered rows. @param rows its list */
export const table = (rows: string, ...columns: readonly Column[]): TableBlock => ({
  block: 'table',
  rows,
  columns: [ROW_NUMBER, ...columns],
});

export const columns = (left: readonly string[], right: readonly string[]): Block => ({
  block: 'columns',
  left,
  right,
});

/** Room to write by hand; 78 signs fill a line of 12 points. */
export const blank = (signs: number): string => '_'.repeat(signs);
export const DAY_BLANK = '«____» ______________ 20____ г.';

export const signature = (post: string, name = ''): Block => ({ block: 'signature', post, name });
