import type { Range } from './range';
import { sizeOf } from './rangeBox';
import { line, Shim } from './shim';

/** Rows, columns and the look of a sheet as a whole. */
export class SheetShape extends Shim {
  readonly id: string;

  constructor(id: string) {
    super('Sheet');
    this.id = id;
  }

  getMaxRows(): number {
    return line().read<{ rows: number }>(0, 'sheet.size', this.id).rows;
  }
  getMaxColumns(): number {
    return line().read<{ columns: number }>(0, 'sheet.size', this.id).columns;
  }

  private insert(op: string, at: number, count: number, ...model: readonly string[]): this {
    line().change(0, op, this.id, at, count, ...model);
    return this;
  }
  insertRowsAfter(row: number, count: number): this {
    return this.insert('sheet.insertRows', row + 1, count, 'above');
  }
  insertRowsBefore(row: number, count: number): this {
    return this.insert('sheet.insertRows', row, count, 'below');
  }
  insertRowAfter(row: number): this {
    return this.insertRowsAfter(row, 1);
  }
  insertRowBefore(row: number): this {
    return this.insertRowsBefore(row, 1);
  }
  insertRows(row: number, count = 1): void {
    this.insertRowsBefore(row, count);
  }
  insertColumnsAfter(column: number, count: number): this {
    return this.insert('sheet.insertColumns', column + 1, count);
  }
  insertColumnsBefore(column: number, count: number): this {
    return this.insert('sheet.insertColumns', column, count);
  }
  insertColumnAfter(column: number): this {
    return this.insertColumnsAfter(column, 1);
  }
  insertColumnBefore(column: number): this {
    return this.insertColumnsBefore(column, 1);
  }
  insertColumns(column: number, count = 1): void {
    this.insertColumnsBefore(column, count);
  }
  deleteRows(row: number, count: number): void {
    line().change(0, 'sheet.deleteRows', this.id, row, count);
  }
  deleteRow(row: number): this {
    this.deleteRows(row, 1);
    return this;
  }
  deleteColumns(column: number, count: number): void {
    line().change(0, 'sheet.deleteColumns', this.id, column, count);
  }
  deleteColumn(column: number): this {
    this.deleteColumns(column, 1);
    return this;
  }
  moveColumns(columns: Range, destination: number): void {
    line().change(0, 'sheet.moveColumns', this.id, columns.box.column, columns.box.columns, destination);
  }
  moveRows(rows: Range, destination: number): void {
    line().change(0, 'sheet.moveRows', this.id, rows.box.row, rows.box.rows, destination);
  }

  private look(op: string, ...args: unknown[]): this {
    line().write(0, op, this.id, ...args);
    return this;
  }
  setFrozenRows(rows: number): void {
    this.look('sheet.freeze', { rows });
  }
  setFrozenColumns(columns: number): void {
    this.look('sheet.freeze', { columns });
  }
  getFrozenRows(): number {
    return line().read<{ rows: number }>(0, 'sheet.frozen', this.id).rows;
  }
  getFrozenColumns(): number {
    return line().read<{ columns: number }>(0, 'sheet.frozen', this.id).columns;
  }
  setColumnWidth(column: number, width: number): this {
    return this.look('sheet.columnWidths', column, 1, width);
  }
  setColumnWidths(column: number, count: number, width: number): this {
    return this.look('sheet.columnWidths', column, count, width);
  }
  getColumnWidth(column: number): number {
    return line().read(0, 'sheet.columnWidth', this.id, column);
  }
  setRowHeight(row: number, height: number): this {
    return this.look('sheet.rowHeights', row, 1, height);
  }
  setRowHeights(row: number, count: number, height: number): this {
    return this.look('sheet.rowHeights', row, count, height);
  }
  getRowHeight(row: number): number {
    return line().read(0, 'sheet.rowHeight', this.id, row);
  }
  autoResizeColumns(column: number, count: number): this {
    return this.look('sheet.fitColumns', column, count);
  }
  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }
  hideColumns(column: number, count = 1): void {
    this.look('sheet.showColumns', column, count, false);
  }
  hideColumn(columns: Range): void {
    this.hideColumns(columns.box.column, columns.box.columns);
  }
  showColumns(column: number, count = 1): void {
    this.look('sheet.showColumns', column, count, true);
  }
  unhideColumn(columns: Range): void {
    this.showColumns(columns.box.column, columns.box.columns);
  }
  isColumnHiddenByUser(column: number): boolean {
    return line().read(0, 'sheet.columnHidden', this.id, column);
  }
  hideRows(row: number, count = 1): void {
    this.look('sheet.showRows', row, count, false);
  }
  showRows(row: number, count = 1): void {
    this.look('sheet.showRows', row, count, true);
  }
  isRowHiddenByUser(row: number): boolean {
    return line().read(0, 'sheet.rowHidden', this.id, row);
  }
  isRowHiddenByFilter(row: number): boolean {
    return line().read(0, 'sheet.rowFilteredOut', this.id, row);
  }
  hideSheet(): this {
    return this.look('sheet.hide');
  }
  showSheet(): this {
    return this.look('sheet.show');
  }
  isSheetHidden(): boolean {
    return line().read(0, 'sheet.hidden', this.id);
  }
  setTabColor(colour: string | null): this {
    return this.look('sheet.tabColour', colour);
  }
  getTabColor(): string | null {
    return line().read(0, 'sheet.getTabColour', this.id);
  }
  setHiddenGridlines(hidden: boolean): this {
    return this.look('sheet.gridlines', !hidden);
  }
  protected size(): { rows: number; columns: number } {
    return sizeOf(this.id);
  }
}
