import type { Problem } from '../problem';
import { type Cell, cellText, isWallTime, neutralise } from './cell';
import type { AnyColumn } from './column';
import type { Table } from './readTable';
import { columnKeys, type Registry, type RowOf } from './registry';

/** New values of one row, by its number. A null empties the cell. */
export interface Update<R extends Registry> {
  readonly id: string;
  readonly values: Partial<RowOf<R>>;
}

/** One cell to write: 1-based row and column of the freshly read sheet. */
export interface CellChange {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly format: string;
}

export const sameCell = (a: Cell | undefined, b: Cell | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && isWallTime(a) === isWallTime(b) && cellText(a) === cellText(b));

/** Whether two rows hold the same, the cell at `but` (0-based) left out; blanks beyond the shorter row do not count. */
export const sameRow = (one: readonly Cell[], other: readonly Cell[], but = -1): boolean =>
  Array.from({ length: Math.max(one.length, other.length) }).every(
    (_, place) => place === but || sameCell(one[place] ?? '', other[place] ?? ''),
  );

/** A cell that is put back exactly as it stood, even when its column cannot read it. Stands in place of a value. */
export class CellAsItStood {
  readonly cell: Cell;

  constructor(cell: Cell) {
    this.cell = cell;
  }
}

/** The cell a value makes; '' for null. Text can never become a formula. */
export function cellOf(column: AnyColumn, value: unknown): Cell {
  if (value === null || value === undefined) return '';
  const cell: Cell = value instanceof CellAsItStood ? value.cell : column.format(value);
  return typeof cell === 'string' ? neutralise(cell) : cell;
}

/**
 * Turns updates decided on `decided` into cells of `fresh`, the same sheet read again just before writing.
 * Rows are found by number, so sorting in between does no harm. A cell that a person changed in between keeps the
 * person's value, and a row that is gone is left alone; both are reported.
 */
export function cellChanges<R extends Registry>(
  decided: Table<R>,
  fresh: Table<R>,
  updates: readonly Update<R>[],
  formatOf: (column: AnyColumn) => string,
): { changes: CellChange[]; problems: Problem[] } {
  const { registry } = fresh;
  const before = new Map(decided.rows.map((row) => [row.id, row]));
  const now = new Map(fresh.rows.map((row) => [row.id, row]));
  const changes: CellChange[] = [];
  const problems: Problem[] = [];
  for (const { id, values } of updates) {
    const row = now.get(id);
    if (!row) {
      problems.push(gone(registry, id));
      continue;
    }
    for (const key of columnKeys(registry)) {
      const place = fresh.layout[key];
      const column = registry.columns[key];
      if (!(key in values) || place === undefined || !column) continue;
      const cell = cellOf(column, values[key]);
      const present = row.cells[place] ?? '';
      if (sameCell(present, cell)) continue;
      const earlier = before.get(id)?.cells[decided.layout[key] ?? -1] ?? '';
      if (before.has(id) && !sameCell(earlier, present))
        problems.push(editedMeanwhile(registry, row.row, column.header));
      else changes.push({ id, row: row.row, column: place + 1, cell, format: formatOf(column) });
    }
  }
  return { changes, problems };
}

const gone = (registry: Registry, id: string): Problem => ({
  code: 'row-gone',
  message: `Строку ${id} на листе «${registry.sheet}» убрали, пока шла работа. Она не изменена.`,
  where: { sheet: registry.sheet },
});

const editedMeanwhile = (registry: Registry, row: number, column: string): Problem => ({
  code: 'edited-meanwhile',
  message: `Лист «${registry.sheet}», строка ${row}, «${column}»: ячейку исправили вручную, пока шла работа. Оставлено ваше значение.`,
  where: { sheet: registry.sheet, row, column },
});

/** A rectangle of cells to write in one call. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Joins changes that touch each other into as few rectangles as possible: first along rows, then down. */
export function blocks(changes: readonly CellChange[]): Block[] {
  const ordered = [...changes].sort((a, b) => a.row - b.row || a.column - b.column);
  const strips: { row: number; column: number; cells: Cell[]; formats: string[] }[] = [];
  for (const change of ordered) {
    const last = strips[strips.length - 1];
    if (last && last.row === change.row && last.column + last.cells.length === change.column) {
      last.cells.push(change.cell);
      last.formats.push(change.format);
    } else strips.push({ row: change.row, column: change.column, cells: [change.cell], formats: [change.format] });
  }
  const open = new Map<string, { row: number; column: number; cells: Cell[][]; formats: string[][] }>();
  const done: Block[] = [];
  for (const strip of strips) {
    const shape = `${strip.column}:${strip.cells.length}`;
    const above = open.get(shape);
    if (above && above.row + above.cells.length === strip.row) {
      above.cells.push(strip.cells);
      above.formats.push(strip.formats);
      continue;
    }
    const block = { row: strip.row, column: strip.column, cells: [strip.cells], formats: [strip.formats] };
    open.set(shape, block);
    done.push(block);
  }
  return done;
}
