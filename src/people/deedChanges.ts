import { contentHash } from '../questionnaires/contentHash';
import { type Cell, cellText, isBlank } from '../schema/cell';
import { cellOf, sameCell, type Update } from '../schema/changes';
import type { Table, TableRow } from '../schema/readTable';
import { columnKeys, idKey, type Registry } from '../schema/registry';

/** What a deed writes to one sheet, as `commit` takes it. */
export interface DeedBatch {
  readonly table: Table<Registry>;
  readonly updates?: readonly Update<Registry>[];
  readonly additions?: readonly Readonly<Record<string, unknown>>[];
  /** Ids of rows that go. */
  readonly removals?: readonly string[];
  /** In place of all rows of a sheet the program owns. */
  readonly replacement?: readonly Readonly<Record<string, unknown>>[];
}

/** Cells of a row by column key. */
export type RowCells = Readonly<Record<string, Cell>>;

/** What a deed does to one row, in cells: enough to undo it and to see whether somebody changed it since. */
export type Change = { readonly sheet: string; readonly id: string } & (
  | { readonly kind: 'set'; readonly cells: Readonly<Record<string, readonly [before: Cell, after: Cell]>> }
  | { readonly kind: 'added'; readonly hash: string }
  | { readonly kind: 'removed'; readonly cells: RowCells }
  /** All rows of a sheet the program owns, as they stood; the hash is of those written in their place. */
  | { readonly kind: 'replaced'; readonly rows: readonly RowCells[]; readonly hash: string }
);

/**
 * Changes of all batches. Replaced rows are kept only when asked for: most sheets the program composes itself are simply
 * composed anew.
 */
export const changesOf = (batches: readonly DeedBatch[], replacedToo = false): Change[] => [
  ...batches.flatMap(changesOfBatch),
  ...(replacedToo ? batches.flatMap(replacedBy) : []),
];

function replacedBy({ table, replacement }: DeedBatch): Change[] {
  if (!replacement) return [];
  const { registry } = table;
  const rows = table.rows.map((row) => cellsOf(table, row));
  const hash = hashOfAll(replacement.map((values) => hashOfValues(registry, values)));
  return [{ kind: 'replaced', sheet: registry.key, id: '', rows, hash }];
}

/** The rows of a sheet are those a deed wrote when this gives what it gave then. */
export const hashOfTable = (table: Table<Registry>): string =>
  hashOfAll(table.rows.map((row) => hashOfRow(table, row)));

const hashOfAll = (hashes: readonly string[]): string => contentHash(hashes.join(' '));

function changesOfBatch({ table, updates = [], additions = [], removals = [] }: DeedBatch): Change[] {
  const { registry } = table;
  const sheet = registry.key;
  const rowOf = new Map(table.rows.map((row) => [row.id, row]));
  const merged = new Map<string, Readonly<Record<string, unknown>>>();
  for (const { id, values } of updates) merged.set(id, { ...merged.get(id), ...values });
  const set = [...merged].flatMap(([id, values]): Change[] => {
    const row = rowOf.get(id);
    const cells = row ? differing(table, row, values) : {};
    return Object.keys(cells).length > 0 ? [{ kind: 'set', sheet, id, cells }] : [];
  });
  const identity = idKey(registry);
  const added = additions.flatMap((values): Change[] => {
    const id = identity === undefined ? undefined : values[identity];
    return typeof id === 'string' && id !== ''
      ? [{ kind: 'added', sheet, id, hash: hashOfValues(registry, values) }]
      : [];
  });
  const removed = removals.flatMap((id): Change[] => {
    const row = rowOf.get(id);
    return row ? [{ kind: 'removed', sheet, id, cells: cellsOf(table, row) }] : [];
  });
  return [...set, ...added, ...removed];
}

function differing(
  { registry, layout }: Table<Registry>,
  row: TableRow<Registry>,
  values: Readonly<Record<string, unknown>>,
): Record<string, readonly [Cell, Cell]> {
  const cells: Record<string, readonly [Cell, Cell]> = {};
  for (const key of columnKeys(registry)) {
    const column = registry.columns[key];
    const place = layout[key];
    if (!(key in values) || !column || place === undefined) continue;
    const before = row.cells[place] ?? '';
    const after = cellOf(column, values[key]);
    if (!sameCell(before, after)) cells[key] = [before, after];
  }
  return cells;
}

/** Cells of a row that hold something, by column key. */
export function cellsOf({ registry, layout }: Table<Registry>, row: TableRow<Registry>): RowCells {
  const cells: Record<string, Cell> = {};
  for (const key of columnKeys(registry)) {
    const place = layout[key];
    const cell = place === undefined ? undefined : row.cells[place];
    if (cell !== undefined && !isBlank(cell)) cells[key] = cell;
  }
  return cells;
}

/** A row is untouched since it was added when this still gives what it gave then. */
export const hashOfRow = (table: Table<Registry>, row: TableRow<Registry>): string =>
  hashOfCells(table.registry, cellsOf(table, row));

function hashOfValues(registry: Registry, values: Readonly<Record<string, unknown>>): string {
  const cells: Record<string, Cell> = {};
  for (const key of columnKeys(registry)) {
    const column = registry.columns[key];
    if (column) cells[key] = cellOf(column, values[key]);
  }
  return hashOfCells(registry, cells);
}

/** Only cells that hold something count, so that a column added later changes no hash. */
export const hashOfCells = (registry: Registry, cells: RowCells): string =>
  contentHash(
    columnKeys(registry)
      .filter((key) => !isBlank(cells[key]))
      .map((key) => `${key}=${cellText(cells[key] ?? '')}`)
      .join('\n'),
  );
