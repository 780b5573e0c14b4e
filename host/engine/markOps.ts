import { randomUUID } from 'node:crypto';
import type { Ops } from '../execution/ops';
import type { Box } from '../execution/wire';
import type { Mark, Place } from '../script/developerMetadata';
import type { Book } from './book';
import { type Anchor, anchorOf, boxOf, type MetadataRecord, type ProtectionRecord } from './marks';

const ARBITRARY =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

interface Spot {
  readonly where: MetadataRecord['where'];
  readonly sheet: string | null;
  readonly anchor: Anchor | null;
}

function spotOf(book: Book, place: Place): Spot {
  if (place.kind === 'SPREADSHEET') return { where: 'SPREADSHEET', sheet: null, anchor: null };
  if (place.kind === 'SHEET') return { where: 'SHEET', sheet: book.sheet(place.sheet).getSheetId(), anchor: null };
  const { box } = place;
  const anchor = anchorOf(box, book.size(box.sheet));
  if (anchor.all === 'rows' && box.columns === 1) return { where: 'COLUMN', sheet: box.sheet, anchor };
  if (anchor.all === 'columns' && box.rows === 1) return { where: 'ROW', sheet: box.sheet, anchor };
  throw new Error(ARBITRARY);
}

const meets = (a: Box, b: Box): boolean =>
  a.sheet === b.sheet &&
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

export function markOps(book: Book): Ops {
  const { marks } = book;
  const markOf = (record: MetadataRecord): Mark => ({
    id: record.id,
    key: record.key,
    value: record.value,
    visibility: record.visibility,
    where: record.where,
    sheet: record.sheet,
    box: record.anchor && record.sheet ? boxOf(record.anchor, book.size(record.sheet)) : null,
  });
  const isAt = (mark: Mark, place: Place): boolean => {
    if (place.kind === 'SPREADSHEET') return true;
    if (place.kind === 'SHEET') return mark.sheet === place.sheet;
    return mark.box !== null && meets(mark.box, place.box);
  };
  const change = (id: number, altered: Partial<MetadataRecord>): void => {
    if (!marks.metadata.some((record) => record.id === id)) throw new Error('The developer metadata no longer exists.');
    marks.metadata = marks.metadata.map((record) => (record.id === id ? { ...record, ...altered } : record));
  };
  const protection = (id: string): ProtectionRecord => {
    const found = marks.protections.find((record) => record.id === id);
    if (!found) throw new Error('The protection no longer exists.');
    return found;
  };
  const alter = (id: string, altered: Partial<ProtectionRecord>): void => {
    protection(id);
    marks.protections = marks.protections.map((record) => (record.id === id ? { ...record, ...altered } : record));
  };
  const place = (record: ProtectionRecord): Box =>
    record.anchor
      ? boxOf(record.anchor, book.size(record.sheet))
      : { sheet: record.sheet, row: 1, column: 1, ...book.size(record.sheet) };
  return {
    'metadata.add': (_, at: Place, key: string, value: string, visibility: string) => {
      const spot = spotOf(book, at);
      marks.metadata = [...marks.metadata, { id: marks.newId(), key, value, visibility, ...spot }];
    },
    'metadata.find': (
      _,
      at: Place,
      wanted: Partial<Record<'id' | 'key' | 'value' | 'visibility' | 'where', unknown>>,
    ) =>
      marks.metadata
        .filter(({ visibility }) => visibility !== 'FORM')
        .map(markOf)
        .filter((mark) => Object.entries(wanted).every(([name, value]) => mark[name as keyof Mark] === value))
        .filter((mark) => isAt(mark, at)),
    'metadata.set': (_, id: number, altered: Partial<MetadataRecord>) => change(id, altered),
    'metadata.move': (_, id: number, at: Place) => change(id, spotOf(book, at)),
    'metadata.remove': (_, id: number) => {
      marks.metadata = marks.metadata.filter((record) => record.id !== id);
    },
    'protection.add': (execution, at: Exclude<Place, { kind: 'SPREADSHEET' }>) => {
      const sheet = at.kind === 'SHEET' ? at.sheet : at.box.sheet;
      const record: ProtectionRecord = {
        id: randomUUID(),
        kind: at.kind,
        sheet,
        anchor: at.kind === 'RANGE' ? anchorOf(at.box, book.size(sheet)) : null,
        description: '',
        warningOnly: false,
        editors: [execution.user],
        unprotected: [],
      };
      marks.protections = [...marks.protections, record];
      return record.id;
    },
    'protection.list': (_, kind: string, sheet: string | null) =>
      marks.protections
        .filter((record) => record.kind === kind && (sheet === null || record.sheet === sheet))
        .map(({ id }) => id),
    'protection.get': (_, id: string) => {
      const { kind, description, warningOnly, editors, unprotected } = protection(id);
      return { kind, description, warningOnly, editors, unprotected, box: place(protection(id)) };
    },
    'protection.set': (_, id: string, { box, ...altered }: Partial<ProtectionRecord> & { box?: Box }) =>
      alter(id, box ? { ...altered, anchor: anchorOf(box, book.size(box.sheet)) } : altered),
    'protection.editors': (execution, id: string, emails: readonly string[], added: boolean) => {
      const others = protection(id).editors.filter((email) => !emails.includes(email) || email === execution.user);
      alter(id, { editors: added ? [...others, ...emails] : others });
    },
    'protection.remove': (_, id: string) => {
      protection(id);
      marks.protections = marks.protections.filter((record) => record.id !== id);
    },
  };
}
