import type { Problem } from '../problem';
import type { Cell } from '../schema/cell';
import { type Block, blocks, type CellChange, cellChanges, cellOf, type Update } from '../schema/changes';
import type { AnyColumn } from '../schema/column';
import type { Table } from '../schema/readTable';
import { columnKeys, type KeyOf, type Registry, type RowOf } from '../schema/registry';
import { formatOf } from '../schema/sheetPlan';
import type { Book } from './book';
import { toGoogle } from './clock';
import { removeRows } from './removeRows';
import { replaceRows } from './replaceRows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What one command wants to change on one sheet. */
export interface Batch<R extends Registry> {
  readonly table: Table<R>;
  readonly updates?: readonly Update<R>[];
  readonly additions?: readonly Partial<RowOf<R>>[];
  /** Ids of rows that go. */
  readonly removals?: readonly string[];
  /** In place of all rows of a sheet the program owns. */
  readonly replacement?: readonly Partial<RowOf<R>>[];
}

// biome-ignore lint/suspicious/noExplicitAny: batches of different sheets travel together
export type AnyBatch = Batch<any>;

const REPAIRS = 2;
const formatFor = (column: AnyColumn): string => formatOf(column.input);

/**
 * Writes all batches and flushes once. Rows are written by number on freshly read positions; afterwards the numbers
 * are read back, and where a person sorted the sheet in that instant the touched cells are put right (R-F25).
 * Returns what was left as the person made it. Repeating a commit changes nothing.
 */
export function commit(book: Book, ...batches: readonly AnyBatch[]): Problem[] {
  const problems: Problem[] = [];
  const written: { batch: AnyBatch; fresh: Table<Registry>; changes: CellChange[] }[] = [];
  for (const batch of batches) {
    if (batch.updates?.length) {
      const fresh = book.readAgain(batch.table.registry as Registry);
      const outcome = cellChanges(batch.table as Table<Registry>, fresh, batch.updates, formatFor);
      problems.push(...outcome.problems);
      writeBlocks(book.sheetOf(fresh.registry), blocks(outcome.changes));
      if (outcome.changes.length) written.push({ batch, fresh, changes: outcome.changes });
    }
    if (batch.replacement) replaceRows(book, batch.table as Table<Registry>, batch.replacement);
    if (batch.additions?.length) append(book, batch.table as Table<Registry>, batch.additions);
    if (batch.removals?.length) problems.push(...removeRows(book, batch.table as Table<Registry>, batch.removals));
  }
  SpreadsheetApp.flush();
  for (const { fresh, changes } of written) setRight(book, fresh, changes);
  return problems;
}

export function writeBlocks(sheet: Sheet, rectangles: readonly Block[]): void {
  for (const { row, column, cells, formats } of rectangles) {
    const range = sheet.getRange(row, column, cells.length, cells[0]?.length ?? 0);
    // The format goes first: a text format is what keeps an answer from becoming a date or a formula.
    range.setNumberFormats(formats.map((line) => [...line]));
    range.setValues(cells.map((line) => line.map(toGoogle)));
  }
}

/** Adds rows below the last one. The rows are inserted, so that a row a person adds at this moment only moves down. */
function append(book: Book, table: Table<Registry>, additions: readonly Partial<RowOf<Registry>>[]): void {
  const { registry, layout, lastRow, width } = table;
  const sheet = book.sheetOf(registry);
  const empty = { cells: Array<Cell>(width).fill(''), formats: Array<string>(width).fill('@') };
  const lines = additions.map((values) => {
    const line = { cells: [...empty.cells], formats: [...empty.formats] };
    for (const key of columnKeys(registry))
      fill(line, layout[key as KeyOf<Registry>], registry.columns[key], values[key]);
    return line;
  });
  // The first rows take their look and lists from the spare row below them, not from the header.
  if (lastRow === 1) sheet.insertRowsBefore(2, lines.length);
  else sheet.insertRowsAfter(lastRow, lines.length);
  const range = sheet.getRange(lastRow + 1, 1, lines.length, width);
  range.setNumberFormats(lines.map(({ formats }) => formats));
  range.setValues(lines.map(({ cells }) => cells.map(toGoogle)));
}

function fill(
  line: { cells: Cell[]; formats: string[] },
  place: number | undefined,
  column: AnyColumn | undefined,
  value: unknown,
): void {
  if (place === undefined || !column) return;
  line.cells[place] = cellOf(column, value);
  line.formats[place] = formatFor(column);
}

function setRight(book: Book, fresh: Table<Registry>, changes: readonly CellChange[]): void {
  let basis = fresh;
  let wanted = changes;
  for (let round = 0; round < REPAIRS; round++) {
    const now = book.readAgain(fresh.registry);
    const idAt = new Map(now.rows.map(({ row, id }) => [row, id]));
    const rowOf = new Map(now.rows.map(({ row, id }) => [id, row]));
    const astray = wanted.filter(({ id, row }) => idAt.get(row) !== id && rowOf.has(id));
    if (astray.length === 0) return;
    const earlier = new Map(basis.rows.map(({ id, cells }) => [id, cells]));
    const restored = astray.flatMap((change) => {
      const stranger = idAt.get(change.row);
      const cell = stranger === undefined ? '' : earlier.get(stranger)?.[change.column - 1];
      const mine =
        stranger !== undefined && wanted.some(({ id, column }) => id === stranger && column === change.column);
      return cell === undefined || mine ? [] : [{ ...change, id: stranger ?? '', cell }];
    });
    const moved = wanted.map((change) => ({ ...change, row: rowOf.get(change.id) ?? change.row }));
    writeBlocks(book.sheetOf(fresh.registry), blocks([...moved, ...restored]));
    SpreadsheetApp.flush();
    basis = now;
    wanted = moved;
  }
}
