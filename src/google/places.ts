import { CannotProceed } from '../problem';
import type { Registry } from '../schema/registry';
import { type Marks, type Place, readMarks } from './marks';

/**
 * Where the sheets are. A sheet is known by its title; only when a title is missing, or captions on it are, the marks
 * are read, which cost a call.
 */
export interface Places {
  of(registry: Registry): Place;
  has(registry: Registry): boolean;
  marks(): Marks;
  /** Reads the marks anew and looks by them for these sheets; gives those that are not where they were thought to be. */
  lookAgain(registries: readonly Registry[]): ReadonlySet<Registry>;
}

export function makePlaces(): Places {
  const found = new Map<string, Place>();
  let marks: Marks | undefined;
  const known = (): Marks => {
    marks ??= readMarks();
    return marks;
  };
  const find = (registry: Registry): Place | undefined => {
    const place = found.get(registry.key) ?? placeByTitle(registry) ?? known().sheets.get(registry.key);
    if (place) found.set(registry.key, place);
    return place;
  };
  return {
    marks: known,
    has: (registry) => find(registry) !== undefined,
    of: (registry) => {
      const place = find(registry);
      if (!place) throw missing(registry.sheet);
      return place;
    },
    lookAgain: (registries) => {
      const now = readMarks();
      marks = now;
      const moved = registries.filter((registry) => {
        const place = now.sheets.get(registry.key);
        const before = found.get(registry.key);
        if (place) found.set(registry.key, place);
        return place !== undefined && (place.sheetId !== before?.sheetId || place.title !== before.title);
      });
      return new Set(moved);
    },
  };
}

const placeByTitle = ({ sheet: title }: Registry): Place | null => {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(title);
  return sheet ? { sheetId: sheet.getSheetId(), title } : null;
};

/** The sheet for what only SpreadsheetApp can do: looks, protection, showing it. */
export const sheetAt = ({ title }: Place): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(title);
  if (!sheet) throw missing(title);
  return sheet;
};

/** A title as A1 notation has it; alone it is the whole sheet. */
export const quoted = (title: string): string => `'${title.replace(/'/g, "''")}'`;

const missing = (sheet: string): CannotProceed =>
  new CannotProceed({
    code: 'С-20',
    message: `В таблице нет листа «${sheet}». Ничего не изменено. Выполните «Настроить таблицу» – лист появится, остальные данные останутся на месте. (С-20)`,
    where: { sheet },
  });
