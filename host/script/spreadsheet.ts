import type { Box } from '../execution/wire';
import { parseA1 } from './a1';
import { setBookZone } from './clock';
import { type DeveloperMetadata, DeveloperMetadataFinder } from './developerMetadata';
import { Exception } from './line';
import { NamedRange } from './namedRange';
import { Protection, User } from './protection';
import { Range } from './range';
import { boxOf } from './rangeBox';
import { Sheet } from './sheet';
import { line, Shim, toText } from './shim';

class Selection extends Shim {
  constructor() {
    super('Selection');
  }
  getActiveRange(): Range {
    return activeRange();
  }
  getCurrentCell(): Range {
    return activeRange();
  }
  getActiveSheet(): Sheet {
    return activeSheet();
  }
}

const activeSheet = (): Sheet => new Sheet(line().handle<string>('book.activeSheet'));
const activeRange = (): Range => new Range(line().handle<Box>('sheet.selection', line().handle('book.activeSheet')));

interface Facts {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly locale: string;
  readonly zone: string;
  readonly user: string;
}

export class Spreadsheet extends Shim {
  constructor() {
    super('Spreadsheet');
  }
  private facts(): Facts {
    return line().handle<Facts>('book.facts');
  }
  getId(): string {
    return this.facts().id;
  }
  getName(): string {
    return this.facts().name;
  }
  rename(name: string): void {
    line().change(0, 'book.rename', String(name));
  }
  getUrl(): string {
    return this.facts().url;
  }
  getSpreadsheetLocale(): string {
    return this.facts().locale;
  }
  setSpreadsheetLocale(locale: string): void {
    line().write(0, 'book.setLocale', locale);
  }
  getSpreadsheetTimeZone(): string {
    return this.facts().zone;
  }
  setSpreadsheetTimeZone(zone: string): void {
    line().change(0, 'book.setZone', zone);
    setBookZone(zone);
  }

  getSheets(): Sheet[] {
    return line()
      .handle<string[]>('book.sheets')
      .map((id) => new Sheet(id));
  }
  getNumSheets(): number {
    return this.getSheets().length;
  }
  private found(op: string, wanted: unknown): Sheet | null {
    const id = line().handle<string | null>(op, wanted);
    return id === null ? null : new Sheet(id);
  }
  getSheetByName(name: string): Sheet | null {
    return this.found('book.byName', String(name));
  }
  getSheetById(number: number): Sheet | null {
    return this.found('book.byNumber', number);
  }
  insertSheet(...args: [] | [string | number] | [string, number]): Sheet {
    const [first, second] = args;
    const name = typeof first === 'string' ? first : null;
    const index = typeof first === 'number' ? first : (second ?? null);
    return new Sheet(line().change<string>(0, 'book.insertSheet', name, index));
  }
  deleteSheet(sheet: Sheet): void {
    line().change(0, 'book.deleteSheet', sheet.id);
  }
  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }
  moveActiveSheet(position: number): void {
    line().change(0, 'book.moveSheet', line().handle('book.activeSheet'), position);
  }
  getActiveSheet(): Sheet {
    return activeSheet();
  }
  getActiveRange(): Range {
    return activeRange();
  }
  getActiveCell(): Range {
    return activeRange();
  }
  getCurrentCell(): Range {
    return activeRange();
  }
  getSelection(): Selection {
    return new Selection();
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }

  getRange(notation: string): Range {
    const named = parseA1(notation);
    if (!named) {
      const found = this.getRangeByName(notation);
      if (!found) throw new Exception('Range not found');
      return found;
    }
    const sheet = named.sheet === null ? this.getActiveSheet() : this.getSheetByName(named.sheet);
    if (!sheet) throw new Exception('Range not found');
    return new Range(boxOf(named, sheet.id));
  }
  getRangeByName(name: string): Range | null {
    const box = line().handle<Box | null>('names.box', name);
    return box ? new Range(box) : null;
  }
  setNamedRange(name: string, range: Range): void {
    line().change(0, 'names.set', name, range.box);
  }
  removeNamedRange(name: string): void {
    line().change(0, 'names.remove', name);
  }
  getNamedRanges(): NamedRange[] {
    return line()
      .read<{ name: string; box: Box }[]>(0, 'names.list')
      .map(({ name, box }) => new NamedRange(name, box));
  }

  toast(message: unknown, title: unknown = '', seconds = 5): void {
    line().handle('screen.toast', toText(title), toText(message), seconds ?? 5);
  }
  addDeveloperMetadata(key: string, value?: unknown, visibility?: unknown): this {
    line().write(1, 'metadata.add', { kind: 'SPREADSHEET' }, key, toText(value), toText(visibility ?? 'DOCUMENT'));
    return this;
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder({ kind: 'SPREADSHEET' });
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return new DeveloperMetadataFinder({ kind: 'SPREADSHEET' }).withLocationType('SPREADSHEET').find();
  }
  getProtections(type: string): Protection[] {
    return line()
      .read<string[]>(0, 'protection.list', type, null)
      .map((id) => new Protection(id));
  }
  getOwner(): User {
    return new User(this.facts().user);
  }
  getEditors(): User[] {
    return [new User(this.facts().user)];
  }
  getFormUrl(): string | null {
    return line().handle('forms.linkedUrl');
  }
}
