import type { IWorkbookData } from '@univerjs/core';
import type { Box } from '../execution/wire';
import { Calculation } from './calculation';
import { isFilled, type RawCell, type Style } from './cells';
import { Marks, type MarksData } from './marks';
import { shapeChange } from './structure';
import { type Engine, startEngine, type Worksheet } from './univer';

export const UNIT = 'book';

/** Everything of the spreadsheet that is kept between starts. */
export interface BookData {
  readonly workbook: Partial<IWorkbookData>;
  readonly marks: MarksData;
  readonly zone: string;
  readonly locale: string;
  /** The sheet that was open last. */
  readonly active?: string;
}

export type MutationListener = (id: string, params: unknown, origin: string) => void;

type Matrix = Readonly<Record<number, Readonly<Record<number, RawCell | null | undefined>> | undefined>>;

interface MutationOptions {
  readonly onlyLocal?: boolean;
  readonly fromCollab?: boolean;
  readonly fromFormula?: boolean;
  readonly fromSync?: boolean;
}

/** Mutations worth telling a page: those of this workbook that the page does not work out for itself. */
const isShared = (id: string, params: { unitId?: string }, options: MutationOptions): boolean =>
  !options.onlyLocal &&
  !options.fromCollab &&
  !options.fromFormula &&
  !options.fromSync &&
  (params.unitId ?? UNIT) === UNIT &&
  (!id.startsWith('formula.') || /(set|remove)-defined-name$/.test(id));

/** The spreadsheet: the engine's workbook and what Google keeps beside the cells. */
export class Book {
  readonly engine: Engine;
  readonly marks: Marks;
  readonly calculation: Calculation;
  zone: string;
  locale: string;
  /** The sheet a person has open. */
  active: string;
  private version = 0;
  private readonly extents = new Map<string, { version: number; rows: number; columns: number }>();
  private readonly listener: MutationListener;

  constructor(data: BookData, listener: MutationListener) {
    this.engine = startEngine(data.workbook);
    this.marks = new Marks(data.marks);
    this.zone = data.zone;
    this.locale = data.locale;
    this.active = data.active ?? '';
    this.listener = listener;
    this.calculation = new Calculation(this.engine.commands, Object.values(this.snapshot().sheets).some(hasFormula));
    this.engine.commands.onMutationExecutedForCollab((command, options) => {
      this.version += 1;
      const params = (command.params ?? {}) as { unitId?: string; subUnitId?: string; cellValue?: unknown };
      const given = (options ?? {}) as MutationOptions;
      if (!given.fromFormula && /^sheet\.mutation\./.test(command.id)) this.calculation.changed(command.id, params);
      const change = shapeChange(command.id, params);
      if (change && params.subUnitId) this.marks.followShape(params.subUnitId, change);
      if (command.id === 'sheet.mutation.remove-sheet' && params.subUnitId) this.marks.forgetSheet(params.subUnitId);
      if (isShared(command.id, params, given)) this.listener(command.id, params, 'script');
    });
  }

  get title(): string {
    return this.engine.workbook.getName();
  }

  snapshot(): IWorkbookData {
    return this.engine.workbook.save();
  }

  data(): BookData {
    const { zone, locale, active } = this;
    return { workbook: this.snapshot(), marks: this.marks.data(), zone, locale, active };
  }

  /** Carries out what a page did; what it did in its cell editor (another unit) is not the book's business. */
  applyFromPage(id: string, params: unknown, origin: string): void {
    if (!isShared(id, params as { unitId?: string }, {})) return;
    this.engine.commands.syncExecuteCommand(id, params as object, { fromSync: true });
    this.listener(id, params, origin);
  }

  mutate(id: string, sheet: string, params: object): void {
    this.engine.commands.syncExecuteCommand(id, { unitId: UNIT, subUnitId: sheet, ...params });
  }

  sheet(id: string): Worksheet {
    const found = this.engine.workbook.getSheetBySheetId(id);
    if (!found) throw new Error('The sheet no longer exists: perhaps it was deleted.');
    return found;
  }

  byName(name: string): Worksheet | null {
    return this.engine.workbook.getSheets().find((sheet) => sheet.getSheetName() === name) ?? null;
  }

  ids(): string[] {
    return this.engine.workbook.getSheets().map((sheet) => sheet.getSheetId());
  }

  size(id: string): { rows: number; columns: number } {
    const sheet = this.sheet(id).getSheet();
    return { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  }

  /** Rows of cells by 0-based row and column; read only. */
  cells(id: string): Matrix {
    return this.sheet(id).getSheet().getCellMatrix().getMatrix() as unknown as Matrix;
  }

  style(cell: RawCell | null | undefined): Style {
    if (!cell?.s) return {};
    if (typeof cell.s !== 'string') return cell.s as Style;
    return (this.engine.workbook.getWorkbook().getStyles().get(cell.s) ?? {}) as unknown as Style;
  }

  pattern(cell: RawCell | null | undefined): string | undefined {
    return this.style(cell).n?.pattern;
  }

  /** Last row and column with content, counted from 1; 0 where there is none. */
  extent(id: string): { rows: number; columns: number } {
    const known = this.extents.get(id);
    if (known?.version === this.version) return known;
    let rows = 0;
    let columns = 0;
    const matrix = this.cells(id);
    for (const row of Object.keys(matrix)) {
      const line = matrix[Number(row)];
      if (!line) continue;
      for (const column of Object.keys(line)) {
        if (!isFilled(line[Number(column)])) continue;
        rows = Math.max(rows, Number(row) + 1);
        columns = Math.max(columns, Number(column) + 1);
      }
    }
    const extent = { version: this.version, rows, columns };
    this.extents.set(id, extent);
    return extent;
  }

  /** Calls `visit` for every cell of the box with its 0-based offsets and returns the grid of results. */
  grid<T>(box: Box, visit: (cell: RawCell | null | undefined, row: number, column: number) => T): T[][] {
    const matrix = this.cells(box.sheet);
    return Array.from({ length: box.rows }, (_, row) => {
      const line = matrix[box.row - 1 + row];
      return Array.from({ length: box.columns }, (_unused, column) =>
        visit(line?.[box.column - 1 + column], row, column),
      );
    });
  }

  async dispose(): Promise<void> {
    await this.calculation.settled();
    this.engine.dispose();
  }
}

const hasFormula = (sheet: { cellData?: unknown }): boolean =>
  Object.values((sheet.cellData ?? {}) as Matrix).some((line) => Object.values(line ?? {}).some((cell) => cell?.f));

export const rangeOf = ({
  row,
  column,
  rows,
  columns,
}: Box): {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
} => ({
  startRow: row - 1,
  endRow: row + rows - 2,
  startColumn: column - 1,
  endColumn: column + columns - 2,
});
