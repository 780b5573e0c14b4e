import { DeveloperMetadataFinder, type Place } from './developerMetadata';
import { Filter } from './filter';
import { Exception } from './line';
import { Protection } from './protection';
import { a1Of, boxAt } from './rangeBox';
import { RangeRules } from './rangeRules';
import type { Sheet } from './sheet';
import { sheetOf } from './sheetRegistry';
import { line, toText } from './shim';

export interface SortColumn {
  readonly column: number;
  readonly ascending?: boolean;
}

const sortSpec = (
  spec: number | SortColumn | readonly (number | SortColumn)[],
): { column: number; ascending: boolean }[] =>
  (Array.isArray(spec) ? spec : [spec]).map((each) =>
    typeof each === 'number'
      ? { column: each, ascending: true }
      : { column: each.column, ascending: each.ascending !== false },
  );

export class Range extends RangeRules {
  getSheet(): Sheet {
    return sheetOf(this.box.sheet);
  }
  getRow(): number {
    return this.box.row;
  }
  getColumn(): number {
    return this.box.column;
  }
  getRowIndex(): number {
    return this.box.row;
  }
  getColumnIndex(): number {
    return this.box.column;
  }
  getLastRow(): number {
    return this.box.row + this.box.rows - 1;
  }
  getLastColumn(): number {
    return this.box.column + this.box.columns - 1;
  }
  getNumRows(): number {
    return this.box.rows;
  }
  getNumColumns(): number {
    return this.box.columns;
  }
  getHeight(): number {
    return this.box.rows;
  }
  getWidth(): number {
    return this.box.columns;
  }
  getA1Notation(): string {
    return a1Of(this.box);
  }
  getGridId(): number {
    return this.getSheet().getSheetId();
  }

  getCell(row: number, column: number): Range {
    if (row > this.box.rows || column > this.box.columns) throw new Exception('Cell reference out of range');
    return this.offset(row - 1, column - 1, 1, 1);
  }
  offset(rows: number, columns: number, height = this.box.rows, width = this.box.columns): Range {
    return new Range(boxAt(this.box.sheet, this.box.row + rows, this.box.column + columns, height, width));
  }

  clearContent(): this {
    return this.put('range.clear', { content: true });
  }
  clearFormat(): this {
    return this.put('range.clear', { format: true });
  }
  clear(options?: {
    contentsOnly?: boolean;
    formatOnly?: boolean;
    validationsOnly?: boolean;
    commentsOnly?: boolean;
  }): this {
    const only = options?.contentsOnly || options?.formatOnly || options?.validationsOnly || options?.commentsOnly;
    return this.put('range.clear', {
      content: only ? options?.contentsOnly === true : true,
      format: only ? options?.formatOnly === true : true,
      validation: only ? options?.validationsOnly === true : true,
      note: only ? options?.commentsOnly === true : true,
    });
  }

  merge(): this {
    return this.put('range.merge', 'all');
  }
  mergeAcross(): this {
    return this.put('range.merge', 'across');
  }
  mergeVertically(): this {
    return this.put('range.merge', 'down');
  }
  breakApart(): this {
    return this.put('range.breakApart');
  }
  isPartOfMerge(): boolean {
    return this.query('range.isMerged');
  }
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    colour: string | null = null,
    style: string | null = null,
  ): this {
    return this.put('range.border', { top, left, bottom, right, vertical, horizontal, colour, style });
  }

  createFilter(): Filter {
    line().change(0, 'range.createFilter', this.box);
    return new Filter(this.box.sheet);
  }
  getFilter(): Filter | null {
    return this.getSheet().getFilter();
  }
  sort(spec: number | SortColumn | (number | SortColumn)[]): this {
    line().change(this.cells, 'range.sort', this.box, sortSpec(spec));
    return this;
  }
  protect(): Protection {
    const place: Place = { kind: 'RANGE', box: this.box };
    return new Protection(line().change<string>(0, 'protection.add', place));
  }
  addDeveloperMetadata(key: string, value?: unknown, visibility?: unknown): this {
    const text = typeof value === 'string' && value !== 'DOCUMENT' && value !== 'PROJECT' ? value : '';
    line().write(1, 'metadata.add', { kind: 'RANGE', box: this.box }, key, text, toText(visibility ?? 'DOCUMENT'));
    return this;
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder({ kind: 'RANGE', box: this.box });
  }

  activate(): this {
    line().handle('sheet.activate', this.box.sheet, this.box);
    return this;
  }
  copyTo(target: Range, options?: { contentsOnly?: boolean; formatOnly?: boolean }): void {
    line().change(this.cells, 'range.copy', this.box, target.box, {
      content: !options?.formatOnly,
      format: !options?.contentsOnly,
    });
  }
  canEdit(): boolean {
    return true;
  }
}
