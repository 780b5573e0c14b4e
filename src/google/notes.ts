import { MARK, type NoteMark } from './marks';
import type { Request } from './ownSpreadsheet';

/** What a note says, or null where it is missing or damaged. */
export function notedIn<T>(notes: ReadonlyMap<string, NoteMark>, name: string): T | null {
  const text = notes.get(name)?.text;
  if (!text) return null;
  try {
    return JSON.parse(text.slice(text.indexOf('=') + 1)) as T;
  } catch {
    return null;
  }
}

/** The requests that make the notes say these values; none for those that say so already. */
export const noteRequests = (notes: ReadonlyMap<string, NoteMark>, values: ReadonlyMap<string, unknown>): Request[] =>
  [...values].flatMap(([name, value]): Request[] => {
    const metadataValue = `~${name}=${JSON.stringify(value)}`;
    const kept = notes.get(name);
    if (kept?.text === metadataValue) return [];
    return kept
      ? [
          {
            updateDeveloperMetadata: {
              dataFilters: [{ developerMetadataLookup: { metadataId: kept.metadataId } }],
              developerMetadata: { metadataValue },
              fields: 'metadataValue',
            },
          },
        ]
      : [
          {
            createDeveloperMetadata: {
              developerMetadata: {
                metadataKey: MARK,
                metadataValue,
                visibility: 'DOCUMENT',
                location: { spreadsheet: true },
              },
            },
          },
        ];
  });
