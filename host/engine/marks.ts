import type { Box } from '../execution/wire';
import type { FormatSpec } from '../script/conditionalFormat';
import { follow, type ShapeChange } from './structure';

/** A part of a sheet that keeps its place when rows and columns move. `all` covers whole lines across the axis. */
export interface Anchor {
  readonly box: Box;
  readonly all: 'rows' | 'columns' | null;
}

export interface MetadataRecord {
  readonly id: number;
  readonly key: string;
  readonly value: string;
  readonly visibility: string;
  readonly where: 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';
  readonly sheet: string | null;
  readonly anchor: Anchor | null;
}

export interface ProtectionRecord {
  readonly id: string;
  readonly kind: 'SHEET' | 'RANGE';
  readonly sheet: string;
  readonly anchor: Anchor | null;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
  readonly unprotected: readonly Box[];
}

export interface MarksData {
  readonly next: number;
  readonly metadata: readonly MetadataRecord[];
  readonly protections: readonly ProtectionRecord[];
  /** What scripts said of a format rule, by the engine's id of it. */
  readonly formats: Readonly<Record<string, FormatSpec>>;
}

export const noMarks: MarksData = { next: 1, metadata: [], protections: [], formats: {} };

/** Developer metadata and protections: they stay with their rows and columns whoever moves these. */
export class Marks {
  metadata: MetadataRecord[];
  protections: ProtectionRecord[];
  readonly formats: Map<string, FormatSpec>;
  private next: number;

  constructor(data: MarksData) {
    this.metadata = [...data.metadata];
    this.protections = [...data.protections];
    this.formats = new Map(Object.entries(data.formats));
    this.next = data.next;
  }

  data(): MarksData {
    return {
      next: this.next,
      metadata: this.metadata,
      protections: this.protections,
      formats: Object.fromEntries(this.formats),
    };
  }

  newId(): number {
    return this.next++;
  }

  followShape(sheet: string, change: ShapeChange): void {
    this.metadata = this.metadata.flatMap((record) => moved(record, sheet, change));
    this.protections = this.protections.flatMap((record) => moved(record, sheet, change));
  }

  forgetSheet(sheet: string): void {
    this.metadata = this.metadata.filter((record) => record.sheet !== sheet);
    this.protections = this.protections.filter((record) => record.sheet !== sheet);
  }
}

function moved<T extends { readonly sheet: string | null; readonly anchor: Anchor | null }>(
  record: T,
  sheet: string,
  change: ShapeChange,
): T[] {
  if (record.sheet !== sheet || !record.anchor) return [record];
  const { box, all } = record.anchor;
  const byRow = change.axis === 'row';
  if (all === (byRow ? 'rows' : 'columns')) return [record];
  const span = follow({ start: byRow ? box.row : box.column, count: byRow ? box.rows : box.columns }, change);
  if (!span) return [];
  const next = byRow
    ? { ...box, row: span.start, rows: span.count }
    : { ...box, column: span.start, columns: span.count };
  return [{ ...record, anchor: { box: next, all } }];
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** `all: 'rows'` when the box covers every row of the sheet, that is: whole columns. */
export const anchorOf = (box: Box, size: Size): Anchor => ({
  box,
  all:
    box.row === 1 && box.rows >= size.rows
      ? 'rows'
      : box.column === 1 && box.columns >= size.columns
        ? 'columns'
        : null,
});

/** The box as it is now on a sheet of this size. */
export const boxOf = ({ box, all }: Anchor, size: Size): Box =>
  all === 'rows' ? { ...box, rows: size.rows } : all === 'columns' ? { ...box, columns: size.columns } : box;
