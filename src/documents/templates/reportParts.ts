import { curator, date, lines, list, optional, SCHOOL_YEAR, text } from '../declaring';
import { DIRECTOR_SIGNS, FULL_NAME, SCHOOL_NAME, SHORT_NAME, SIGNER_FIELDS } from '../schoolParts';
import type { Block, Field, Template } from '../template';
import { body, column, each, paragraph, signature, table, titled, when } from '../writing';

export const heading = (text: string): Block => paragraph('section', text, true);

/** «Показатель – значение» rows. @param preset captions a wizard offers */
export const figures = (preset: readonly string[]): Field =>
  list(
    'Показатели',
    'Какие показатели и значения указать?',
    [text('Показатель', 'Показатель?'), optional(text('Значение', 'Значение?'))],
    { preset: preset.join('\n') },
  );

export const FIGURES = table(
  'Показатели',
  column('Показатель', '{{Показатель}}', 110),
  column('Значение', '{{Значение}}', 50),
);

export const LINES_OF = {
  strong: lines('Сильные стороны', 'Что получилось (по одному в строке)?'),
  weak: lines('Трудности', 'Что не получилось, какие были трудности (по одному в строке)?'),
  proposals: lines('Предложения', 'Что предлагаете изменить (по одному в строке)?'),
} as const;

/** Paragraphs of a list under a heading, left out with the heading while there are none. */
export const chapter = (title: string, listName: string): Block =>
  when(listName, heading(title), each(listName, body('{{Пункт}}')));

const SIGNED: Field = date('Дата', 'Какой датой подписывается документ?', { source: 'register' });

interface ReportDeclaration extends Pick<Template, 'id' | 'title' | 'stage' | 'audience'> {
  readonly kind: string;
  readonly about: string;
  readonly fields: readonly Field[];
  readonly blocks: readonly Block[];
}

/** A paper with the school's name, a title and a date that somebody signs. */
export function signedReport(
  { kind, about, fields, blocks, ...rest }: ReportDeclaration,
  signer: { readonly fields: readonly Field[]; readonly blocks: readonly Block[] },
): Template {
  return {
    ...rest,
    group: 'Отчёты и справки',
    fields: [FULL_NAME, SCHOOL_YEAR, ...fields, ...signer.fields, SIGNED],
    blocks: [SCHOOL_NAME, ...titled(kind, about), ...blocks, ...signer.blocks, paragraph('line', '{{Дата}}')],
  };
}

export const BY_CURATOR = { fields: curator(), blocks: [signature('Куратор', '{{Куратор|подпись}}')] };
export const BY_DIRECTOR = { fields: [SHORT_NAME, ...SIGNER_FIELDS], blocks: [DIRECTOR_SIGNS] };
