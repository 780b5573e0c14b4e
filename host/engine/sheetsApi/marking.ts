import type { Book } from '../book';
import { onlyFields, Refused, unknownHere } from './fault';
import { describedMark } from './resource';
import type { Sizes, Step } from './step';

/** createDeveloperMetadata on the spreadsheet or on a sheet. */
export function planNewMark(book: Book, body: unknown, sizes: Sizes, at: string): Step {
  const { developerMetadata } = onlyFields(body, 'create_developer_metadata', ['developerMetadata']);
  const mark = onlyFields(developerMetadata, 'developer_metadata', [
    'metadataKey',
    'metadataValue',
    'visibility',
    'location',
  ]);
  const place = onlyFields(mark.location, 'developer_metadata.location', ['spreadsheet', 'sheetId']);
  if (!mark.metadataKey) throw new Refused(`${at}: DeveloperMetadata.metadataKey must be specified.`);
  if (mark.visibility !== 'DOCUMENT')
    throw unknownHere(`developer metadata with visibility ${String(mark.visibility)}`);
  const sheet = place.spreadsheet ? null : sizes.sheetOf(place.sheetId);
  return () => {
    const record = {
      id: book.marks.newId(),
      key: String(mark.metadataKey),
      value: String(mark.metadataValue ?? ''),
      visibility: 'DOCUMENT',
      where: sheet === null ? ('SPREADSHEET' as const) : ('SHEET' as const),
      sheet,
      anchor: null,
    };
    book.marks.metadata = [...book.marks.metadata, record];
    return { createDeveloperMetadata: { developerMetadata: describedMark(record) } };
  };
}

/** updateDeveloperMetadata of the value, of marks found by their number. */
export function planSetMark(book: Book, body: unknown, _sizes: Sizes, at: string): Step {
  const { dataFilters, developerMetadata, fields } = onlyFields(body, 'update_developer_metadata', [
    'dataFilters',
    'developerMetadata',
    'fields',
  ]);
  if (fields !== 'metadataValue') throw unknownHere(`updateDeveloperMetadata of ${String(fields)}`);
  const { metadataValue } = onlyFields(developerMetadata, 'developer_metadata', ['metadataValue']);
  const filters = (dataFilters ?? []) as readonly object[];
  if (filters.length === 0) throw new Refused(`${at}: At least one data filter must be specified.`);
  const ids = filters.map((filter) => {
    const { developerMetadataLookup } = onlyFields(filter, 'data_filters', ['developerMetadataLookup']);
    return onlyFields(developerMetadataLookup, 'developer_metadata_lookup', ['metadataId']).metadataId;
  });
  return () => {
    const value = String(metadataValue ?? '');
    const isMeant = ({ id }: { readonly id: number }): boolean => ids.includes(id);
    book.marks.metadata = book.marks.metadata.map((record) => (isMeant(record) ? { ...record, value } : record));
    const changed = book.marks.metadata.filter(isMeant).map(describedMark);
    return { updateDeveloperMetadata: { developerMetadata: changed } };
  };
}
