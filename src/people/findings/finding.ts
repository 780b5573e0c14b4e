import type { Cell } from '../../schema/cell';
import type { Table, TableRow } from '../../schema/readTable';
import type { Registry } from '../../schema/registry';
import type { DeedBatch } from '../deedChanges';

/** Everything the check looks at, read at once. */
export interface CheckMaterial {
  /** Tables by registry key; sheets that are not there are missing here. */
  readonly tables: ReadonlyMap<string, Table<Registry>>;
  readonly missing: readonly Registry[];
  /** Columns that lost their list or limits. */
  readonly bareLists: readonly { readonly registry: Registry; readonly captions: readonly string[] }[];
  /** Formulas by registry key, as the sheet has them: '' where a cell holds none. */
  readonly formulas: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** What the rows of people must say, given the pairs. */
  readonly follow: readonly DeedBatch[];
  /** Sheets that are checked cell by cell; records of the past and sheets composed anew are not among them. */
  readonly checked: readonly Registry[];
  /** `yyyy-MM-dd` */
  readonly today: string;
}

export type Repair =
  | { readonly kind: 'setUp' }
  /** Cells of a row known by its number. */
  | { readonly kind: 'values'; readonly id: string; readonly values: Readonly<Record<string, unknown>> }
  /** One cell of a row that has to be found by its place: its number is missing, or only the formula changes. */
  | { readonly kind: 'place'; readonly row: TableRow<Registry>; readonly key: string; readonly cell: Cell }
  /** A new number for a row that has none, or the number of another row. */
  | { readonly kind: 'number'; readonly row: TableRow<Registry>; readonly key: string; readonly prefix: string };

export interface Finding {
  /** The same for the same finding at the next check. */
  readonly id: string;
  readonly group: FindingGroup;
  readonly registry: Registry;
  /** 1-based row of the sheet; null when it is about the whole sheet. */
  readonly row: number | null;
  /** Caption of the column, '' when it is about the whole row or sheet. */
  readonly column: string;
  /** What is wrong, in Russian. */
  readonly message: string;
  /** What would be changed; '' when only a person can put it right. */
  readonly change: string;
  readonly repair: Repair | null;
}

export const FINDING_GROUPS = {
  structure: 'Листы, столбцы и списки',
  numbers: 'Номера строк',
  references: 'Ссылки на тех, кого нет',
  pairs: 'Пары и статусы',
  spelling: 'Разнобой в написании',
  formulas: 'Формулы вместо текста',
  terms: 'Сроки согласий и справок',
  unreadable: 'Ячейки, которые не читаются',
} as const;

export type FindingGroup = keyof typeof FINDING_GROUPS;

interface Found {
  readonly group: FindingGroup;
  readonly registry: Registry;
  readonly row?: TableRow<Registry>;
  readonly key?: string;
  readonly message: string;
  readonly change?: string;
  readonly repair?: Repair;
}

/** A finding with its address. */
export const finding = ({ group, registry, row, key = '', message, change = '', repair }: Found): Finding => ({
  id: [group, registry.key, row ? row.id || `строка ${row.row}` : '', key, row && !row.id ? row.row : ''].join('|'),
  group,
  registry,
  row: row?.row ?? null,
  column: key === '' ? '' : (registry.columns[key]?.header ?? key),
  message,
  change: repair ? change : '',
  repair: repair ?? null,
});

export const tablesIn = ({ checked, tables }: CheckMaterial): Table<Registry>[] =>
  checked.flatMap(({ key }) => tables.get(key) ?? []);

/** Rows that share their number with an earlier one: nothing about them can be said by number. */
export function doubledRows({ rows }: Table<Registry>): ReadonlySet<TableRow<Registry>> {
  const seen = new Set<string>();
  const doubled = new Set<TableRow<Registry>>();
  for (const row of rows) {
    if (row.id !== '' && seen.has(row.id)) doubled.add(row);
    seen.add(row.id);
  }
  return doubled;
}
