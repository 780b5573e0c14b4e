import { spreadsheetFacts } from './ownSpreadsheet';

/** Developer metadata: a second witness of what a sheet and a column are, when a person renames or moves them. */
export const MARK = 'nastavnichestvo';

/** A sheet as the Sheets service addresses it. */
export interface Place {
  readonly sheetId: number;
  readonly title: string;
}

/** A small fact kept as a mark, see notes.ts. */
export interface NoteMark {
  readonly metadataId: number;
  readonly text: string;
}

export interface Marks {
  /** Sheet by registry key. */
  readonly sheets: ReadonlyMap<string, Place>;
  /** 0-based column by registry key, then column key. */
  readonly columns: ReadonlyMap<string, Readonly<Record<string, number>>>;
  readonly notes: ReadonlyMap<string, NoteMark>;
}

const MARK_FIELDS = 'developerMetadata(metadataId,metadataKey,metadataValue)';
const FIELDS = `${MARK_FIELDS},sheets(properties(sheetId,title),${MARK_FIELDS},data(columnMetadata(${MARK_FIELDS})))`;

type Metadata = GoogleAppsScript.Sheets.Schema.DeveloperMetadata;

const ours = (metadata: readonly Metadata[] | undefined): readonly Metadata[] =>
  (metadata ?? []).filter(({ metadataKey }) => metadataKey === MARK);

/** One call for the whole spreadsheet. */
export function readMarks(): Marks {
  const found = spreadsheetFacts(FIELDS);
  const sheets = new Map<string, Place>();
  const columns = new Map<string, Record<string, number>>();
  for (const { properties, developerMetadata, data } of found.sheets ?? []) {
    const place = { sheetId: properties?.sheetId ?? 0, title: properties?.title ?? '' };
    for (const { metadataValue = '' } of ours(developerMetadata)) sheets.set(metadataValue, place);
    data?.[0]?.columnMetadata?.forEach((column, index) => {
      for (const { metadataValue = '' } of ours(column.developerMetadata)) {
        const [registry = '', key = ''] = metadataValue.split('.');
        columns.set(registry, { ...columns.get(registry), [key]: index });
      }
    });
  }
  return { sheets, columns, notes: notesIn(found.developerMetadata) };
}

function notesIn(metadata: readonly Metadata[] | undefined): ReadonlyMap<string, NoteMark> {
  const notes = new Map<string, NoteMark>();
  for (const { metadataId = 0, metadataValue = '' } of ours(metadata)) {
    const name = /^~(\w+)=/.exec(metadataValue)?.[1];
    if (name !== undefined) notes.set(name, { metadataId, text: metadataValue });
  }
  return notes;
}
