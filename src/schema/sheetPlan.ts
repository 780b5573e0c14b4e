import type { AnyColumn, Input } from './column';
import { columnKeys, type Registry } from './registry';

export type Validation =
  | { readonly kind: 'list'; readonly options: readonly string[]; readonly strict: boolean; readonly help: string }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly help: string };

export interface ColumnPlan {
  readonly key: string;
  readonly header: string;
  readonly note: string;
  readonly width: number;
  readonly hidden: boolean;
  readonly personal: boolean;
  /** Number format of the whole column; `@` keeps text as it was typed, so nothing becomes a date or a formula. */
  readonly format: string;
  readonly wrap: boolean;
  readonly validation: Validation | null;
}

/** What set-up makes of a registry: plain data that src/google carries out. */
export interface SheetPlan {
  readonly key: string;
  readonly title: string;
  readonly tabColour: string;
  readonly hidden: boolean;
  /** A person's number and name stay in sight while the curator looks through the columns to the right. */
  readonly frozenColumns: number;
  readonly columns: readonly ColumnPlan[];
}

export const sheetPlan = (registry: Registry): SheetPlan => ({
  key: registry.key,
  title: registry.sheet,
  tabColour: registry.tabColour,
  hidden: registry.hidden,
  frozenColumns: beginsWithPerson(registry) ? 2 : 0,
  columns: columnKeys(registry).map((key) => columnPlan(key, registry.columns[key] as AnyColumn)),
});

function beginsWithPerson(registry: Registry): boolean {
  const [first, second] = columnKeys(registry).map((key) => registry.columns[key]?.input.kind);
  return first === 'id' && second === 'name';
}

const columnPlan = (key: string, column: AnyColumn): ColumnPlan => ({
  key,
  header: column.header,
  note: noteOf(column),
  width: widthOf(column),
  hidden: column.hidden,
  personal: column.personal,
  format: formatOf(column.input),
  wrap: column.input.kind === 'text' && column.input.long,
  validation: validationOf(column.input),
});

const LETTER_PIXELS = 8;
const ARROW_PIXELS = 44;
const WIDEST_LIST = 240;

/** A list is wide enough for its longest option and the arrow beside it. */
function widthOf({ input, width }: AnyColumn): number {
  if (input.kind !== 'choice') return width;
  const longest = Math.max(0, ...input.options.map((option) => option.length));
  return Math.max(width, Math.min(WIDEST_LIST, longest * LETTER_PIXELS + ARROW_PIXELS));
}

const filled = {
  answer: 'Заполняется из анкеты; можно поправить вручную.',
  program: 'Заполняет программа; можно поправить вручную.',
  person: 'Заполняете вы.',
} as const;

const noteOf = (column: AnyColumn): string =>
  [
    column.help,
    filled[column.filledBy],
    column.official === undefined ? undefined : `Столбец ${column.official} официальной формы базы.`,
    column.personal ? 'Персональные данные: не передавайте за пределы школы.' : undefined,
  ]
    .filter((line) => line !== undefined)
    .join('\n');

export function formatOf(input: Input): string {
  switch (input.kind) {
    case 'date':
      return 'dd.MM.yyyy';
    case 'moment':
      return 'dd.MM.yyyy HH:mm:ss';
    case 'integer':
      return '0';
    case 'year':
      return '0';
    default:
      return '@';
  }
}

function validationOf(input: Input): Validation | null {
  switch (input.kind) {
    case 'choice':
      return {
        kind: 'list',
        options: input.options,
        strict: false,
        help: input.other ? 'Выберите из списка или впишите своё.' : 'Выберите из списка.',
      };
    case 'integer':
      return { kind: 'number', min: input.min, max: input.max, help: `Целое число от ${input.min} до ${input.max}.` };
    default:
      return null;
  }
}
