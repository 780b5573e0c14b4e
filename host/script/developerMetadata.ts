import type { Box } from '../execution/wire';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { rangeOf, sheetOf, spreadsheetOf } from './sheetRegistry';
import { line, Shim } from './shim';
import type { Spreadsheet } from './spreadsheet';

/** Where a mark or a protection sits. */
export type Place =
  | { readonly kind: 'SPREADSHEET' }
  | { readonly kind: 'SHEET'; readonly sheet: string }
  | { readonly kind: 'RANGE'; readonly box: Box };

export interface Mark {
  readonly id: number;
  readonly key: string;
  readonly value: string;
  readonly visibility: string;
  readonly where: 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';
  readonly sheet: string | null;
  /** The whole row or column. */
  readonly box: Box | null;
}

class DeveloperMetadataLocation extends Shim {
  private readonly mark: Mark;
  constructor(mark: Mark) {
    super('DeveloperMetadataLocation');
    this.mark = mark;
  }
  getLocationType(): string {
    return this.mark.where;
  }
  getSheet(): Sheet | null {
    return this.mark.sheet === null ? null : sheetOf(this.mark.sheet);
  }
  getSpreadsheet(): Spreadsheet | null {
    return this.mark.where === 'SPREADSHEET' ? spreadsheetOf() : null;
  }
  getColumn(): Range | null {
    return this.mark.where === 'COLUMN' && this.mark.box ? rangeOf(this.mark.box) : null;
  }
  getRow(): Range | null {
    return this.mark.where === 'ROW' && this.mark.box ? rangeOf(this.mark.box) : null;
  }
}

export class DeveloperMetadata extends Shim {
  private mark: Mark;
  constructor(mark: Mark) {
    super('DeveloperMetadata');
    this.mark = mark;
  }
  private set(change: { key?: string; value?: string; visibility?: string }): this {
    line().write(1, 'metadata.set', this.mark.id, change);
    this.mark = { ...this.mark, ...change };
    return this;
  }
  getId(): number {
    return this.mark.id;
  }
  getKey(): string {
    return this.mark.key;
  }
  getValue(): string {
    return this.mark.value;
  }
  getVisibility(): string {
    return this.mark.visibility;
  }
  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.mark);
  }
  setKey(key: string): this {
    return this.set({ key });
  }
  setValue(value: string): this {
    return this.set({ value });
  }
  setVisibility(visibility: string): this {
    return this.set({ visibility });
  }
  moveToColumn(column: Range): this {
    line().write(1, 'metadata.move', this.mark.id, { kind: 'RANGE', box: column.box });
    return this;
  }
  remove(): void {
    line().write(1, 'metadata.remove', this.mark.id);
  }
}

export class DeveloperMetadataFinder extends Shim {
  private readonly place: Place;
  private readonly wanted: { id?: number; key?: string; value?: string; visibility?: string; where?: string } = {};
  constructor(place: Place) {
    super('DeveloperMetadataFinder');
    this.place = place;
  }
  withKey(key: string): this {
    this.wanted.key = key;
    return this;
  }
  withValue(value: string): this {
    this.wanted.value = value;
    return this;
  }
  withId(id: number): this {
    this.wanted.id = id;
    return this;
  }
  withVisibility(visibility: string): this {
    this.wanted.visibility = visibility;
    return this;
  }
  withLocationType(where: string): this {
    this.wanted.where = where;
    return this;
  }
  onIntersectingLocations(): this {
    return this;
  }
  find(): DeveloperMetadata[] {
    return line()
      .read<Mark[]>(0, 'metadata.find', this.place, this.wanted)
      .map((mark) => new DeveloperMetadata(mark));
  }
}
