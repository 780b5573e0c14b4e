import type { Box } from '../execution/wire';
import { parseA1 } from './a1';
import { ConditionalFormatRule, type FormatSpec } from './conditionalFormat';
import { DeveloperMetadataFinder } from './developerMetadata';
import { Filter } from './filter';
import { Exception } from './line';
import { Protection } from './protection';
import { Range } from './range';
import { boxAt, boxNamed, sizeOf } from './rangeBox';
import { spreadsheetOf } from './sheetRegistry';
import { SheetShape } from './sheetShape';
import { line, toText } from './shim';
import type { Spreadsheet } from './spreadsheet';

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export class Sheet extends SheetShape {
  getName(): string {
    return line().handle('sheet.name', this.id);
  }
  getSheetName(): string {
    return this.getName();
  }
  setName(name: string): this {
    line().change(0, 'sheet.setName', this.id, String(name));
    return this;
  }
  getSheetId(): number {
    return line().handle('sheet.number', this.id);
  }
  getIndex(): number {
    return line().handle('sheet.index', this.id);
  }
  getParent(): Spreadsheet {
    return spreadsheetOf();
  }
  getType(): string {
    return 'GRID';
  }

  getRange(...args: [string] | [number, number, number?, number?]): Range {
    const [row, column, rows, columns] = args;
    if (typeof row === 'string') {
      if (parseA1(row)) return new Range(boxNamed(row, this.id));
      const named = line().handle<Box | null>('names.box', row);
      if (!named) throw new Exception('Range not found');
      return new Range(named);
    }
    if (column === undefined)
      throw new Exception(
        "The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
      );
    return new Range(boxAt(this.id, row, column, rows, columns));
  }
  getRangeList(notations: string[]): Range[] {
    return notations.map((notation) => this.getRange(notation));
  }
  private extent(): Extent {
    return line().read<Extent>(0, 'sheet.extent', this.id);
  }
  getDataRange(): Range {
    const { rows, columns } = this.extent();
    return new Range(boxAt(this.id, 1, 1, Math.max(rows, 1), Math.max(columns, 1)));
  }
  getLastRow(): number {
    return this.extent().rows;
  }
  getLastColumn(): number {
    return this.extent().columns;
  }
  appendRow(values: unknown[]): this {
    const { rows } = this.extent();
    const size = sizeOf(this.id);
    if (rows === size.rows) this.insertRowsAfter(rows, 1);
    if (values.length > size.columns) this.insertColumnsAfter(size.columns, values.length - size.columns);
    this.getRange(rows + 1, 1, 1, values.length).setValues([values]);
    line().finish();
    return this;
  }

  sort(column: number, ascending = true): this {
    line().change(0, 'sheet.sort', this.id, column, ascending);
    return this;
  }
  clear(): this {
    line().write(0, 'sheet.clear', this.id, { content: true, format: true });
    return this;
  }
  clearContents(): this {
    line().write(0, 'sheet.clear', this.id, { content: true });
    return this;
  }
  clearFormats(): this {
    line().write(0, 'sheet.clear', this.id, { format: true });
    return this;
  }
  clearNotes(): this {
    line().write(0, 'sheet.clear', this.id, { note: true });
    return this;
  }
  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  activate(): this {
    line().handle('sheet.activate', this.id, null);
    return this;
  }
  getActiveCell(): Range {
    return this.getActiveRange();
  }
  getActiveRange(): Range {
    return new Range(line().handle<Box>('sheet.selection', this.id));
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }
  getFormUrl(): string | null {
    return line().read<string | null>(0, 'forms.sheetUrl', this.id);
  }
  getFilter(): Filter | null {
    return line().read<Box | null>(0, 'filter.range', this.id) ? new Filter(this.id) : null;
  }

  protect(): Protection {
    return new Protection(line().change<string>(0, 'protection.add', { kind: 'SHEET', sheet: this.id }));
  }
  getProtections(type: string): Protection[] {
    return line()
      .read<string[]>(0, 'protection.list', type, this.id)
      .map((id) => new Protection(id));
  }
  addDeveloperMetadata(key: string, value?: unknown, visibility?: unknown): this {
    const place = { kind: 'SHEET', sheet: this.id };
    line().write(1, 'metadata.add', place, key, toText(value), toText(visibility ?? 'DOCUMENT'));
    return this;
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder({ kind: 'SHEET', sheet: this.id });
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return line()
      .read<FormatSpec[]>(0, 'sheet.formatRules', this.id)
      .map((spec) => new ConditionalFormatRule(spec));
  }
  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    line().write(
      0,
      'sheet.setFormatRules',
      this.id,
      rules.map(({ spec }) => spec),
    );
  }
  copyTo(_spreadsheet: Spreadsheet): Sheet {
    return new Sheet(line().change<string>(0, 'sheet.copy', this.id));
  }
}
