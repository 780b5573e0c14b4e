import type { ChangeLine } from '../panels/check';
import { type Cell, cellText } from '../schema/cell';
import { CellAsItStood, sameCell, type Update } from '../schema/changes';
import type { Table, TableRow } from '../schema/readTable';
import type { Registry } from '../schema/registry';
import { type Change, type DeedBatch, hashOfCells, hashOfRow, hashOfTable, type RowCells } from './deedChanges';

export interface UndoPlan {
  readonly batches: readonly DeedBatch[];
  readonly lines: readonly ChangeLine[];
  readonly totals: { readonly cells: number; readonly rowsGone: number; readonly rowsBack: number };
  /** What stays as it is, and why. */
  readonly kept: readonly string[];
}

export interface Surroundings {
  /** Freshly read tables by registry key. */
  readonly tables: ReadonlyMap<string, Table<Registry>>;
  /** Which later deed that still stands touched a cell, by `cellName`; '' as column for whole rows. */
  readonly laterDeed: ReadonlyMap<string, string>;
  /** Titles of the sheets that name a row, by its id. */
  readonly namedBy: ReadonlyMap<string, readonly string[]>;
}

export const cellName = (sheet: string, id: string, column: string): string => `${sheet}|${id}|${column}`;

/**
 * What undoing a deed comes to (F40). Only cells that still hold what the deed wrote go back; whatever a person or a
 * later deed changed since stays and is told. Rows the deed added go when nobody touched them and nothing names them.
 */
export function undoPlan(changes: readonly Change[], around: Surroundings): UndoPlan {
  const work: Work = { around, lines: [], kept: [], bySheet: new Map(), cells: 0, rowsGone: 0, rowsBack: 0 };
  for (const change of changes) {
    const table = around.tables.get(change.sheet);
    if (!table) work.kept.push(`${change.id}: листа больше нет, строка не изменена.`);
    else if (change.kind === 'set') putBack(work, table, change);
    else if (change.kind === 'added') takeAway(work, table, change);
    else if (change.kind === 'replaced') restore(work, table, change);
    else bringBack(work, table, change);
  }
  const { cells, rowsGone, rowsBack } = work;
  const batches = [...work.bySheet].map(([sheet, { updates, additions, removals, replacement }]) => ({
    table: around.tables.get(sheet) as Table<Registry>,
    ...(updates.length > 0 ? { updates } : {}),
    ...(additions.length > 0 ? { additions } : {}),
    ...(removals.length > 0 ? { removals } : {}),
    ...(replacement.length > 0 ? { replacement } : {}),
  }));
  return { batches, lines: work.lines, kept: work.kept, totals: { cells, rowsGone, rowsBack } };
}

interface SheetWork {
  readonly updates: Update<Registry>[];
  readonly additions: Record<string, unknown>[];
  readonly removals: string[];
  readonly replacement: Record<string, unknown>[];
}

interface Work {
  readonly around: Surroundings;
  readonly lines: ChangeLine[];
  readonly kept: string[];
  readonly bySheet: Map<string, SheetWork>;
  cells: number;
  rowsGone: number;
  rowsBack: number;
}

function workOn({ bySheet }: Work, sheet: string): SheetWork {
  const known = bySheet.get(sheet) ?? { updates: [], additions: [], removals: [], replacement: [] };
  bySheet.set(sheet, known);
  return known;
}

const rowOf = (table: Table<Registry>, id: string): TableRow<Registry> | undefined =>
  table.rows.find((row) => row.id === id);

type Of<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

function putBack(work: Work, table: Table<Registry>, { sheet, id, cells }: Of<'set'>): void {
  const { registry, layout } = table;
  const row = rowOf(table, id);
  if (!row) {
    work.kept.push(`Лист «${registry.sheet}»: строки ${id} больше нет.`);
    return;
  }
  const values: Record<string, CellAsItStood> = {};
  for (const [key, [before, after]] of Object.entries(cells)) {
    const caption = registry.columns[key]?.header ?? key;
    const place = layout[key];
    const now = place === undefined ? undefined : (row.cells[place] ?? '');
    if (now === undefined) work.kept.push(`Лист «${registry.sheet}»: столбца «${caption}» больше нет.`);
    else if (sameCell(now, after)) {
      values[key] = new CellAsItStood(before);
      work.cells += 1;
      if (registry.columns[key]?.hidden === false)
        work.lines.push({ sheet: registry.sheet, id, column: caption, now: shown(now), after: shown(before) });
    } else if (!sameCell(now, before)) work.kept.push(changedLater(work, table, id, key));
  }
  if (Object.keys(values).length > 0) workOn(work, sheet).updates.push({ id, values: values as never });
}

function takeAway(work: Work, table: Table<Registry>, { sheet, id, hash }: Of<'added'>): void {
  const { sheet: title } = table.registry;
  const row = rowOf(table, id);
  if (!row) return;
  const names = work.around.namedBy.get(id) ?? [];
  if (hashOfRow(table, row) !== hash) work.kept.push(changedLater(work, table, id, ''));
  else if (names.length > 0)
    work.kept.push(`Лист «${title}», ${id}: строка оставлена, на неё ссылается ${sheetsIn(names)}.`);
  else {
    workOn(work, sheet).removals.push(id);
    work.rowsGone += 1;
    work.lines.push({ sheet: title, id, column: '', now: contents(row.cells), after: '' });
  }
}

function bringBack(work: Work, table: Table<Registry>, { sheet, id, cells }: Of<'removed'>): void {
  const standing = rowOf(table, id);
  if (standing) {
    if (hashOfRow(table, standing) !== hashOfCells(table.registry, cells))
      work.kept.push(`Лист «${table.registry.sheet}»: под номером ${id} уже другая строка, прежняя не возвращена.`);
    return;
  }
  workOn(work, sheet).additions.push(asTheyStood(cells));
  work.rowsBack += 1;
  work.lines.push({ sheet: table.registry.sheet, id, column: '', now: '', after: contents(Object.values(cells)) });
}

function restore(work: Work, table: Table<Registry>, { sheet, rows, hash }: Of<'replaced'>): void {
  const { sheet: title } = table.registry;
  if (hashOfTable(table) !== hash) {
    work.kept.push(`Лист «${title}» составлен заново позже и оставлен как есть.`);
    return;
  }
  workOn(work, sheet).replacement.push(...rows.map(asTheyStood));
  work.rowsBack += rows.length;
  work.lines.push({
    sheet: title,
    id: '',
    column: '',
    now: 'другие строки',
    after: `прежние строки листа (${rows.length})`,
  });
}

const asTheyStood = (cells: RowCells): Record<string, CellAsItStood> =>
  Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, new CellAsItStood(cell)]));

function changedLater({ around }: Work, { registry }: Table<Registry>, id: string, key: string): string {
  const caption = key === '' ? 'строка' : `«${registry.columns[key]?.header ?? key}»`;
  const deed = around.laterDeed.get(cellName(registry.key, id, key));
  const why =
    deed === undefined ? 'исправлено позже, оставлено ваше значение.' : `позже это изменило действие ${deed}.`;
  return `Лист «${registry.sheet}», ${id}, ${caption}: ${why}`;
}

const sheetsIn = (titles: readonly string[]): string => titles.map((title) => `лист «${title}»`).join(', ');

const LONGEST = 160;

function shown(cell: Cell): string {
  const text = cellText(cell);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const contents = (cells: readonly Cell[]): string =>
  shown(
    cells
      .map((cell) => cellText(cell))
      .filter((text) => text !== '')
      .join(' · '),
  );
