import { CannotProceed } from '../problem';
import type { Cell } from '../schema/cell';
import { type Grid, readTable, type Table } from '../schema/readTable';
import { columnKeys, type Registry } from '../schema/registry';
import { fromGoogle } from './clock';
import { columnLetters } from './columnLetters';
import { type Marks, readMarks } from './marks';
import { patiently } from './retry';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The spreadsheet as one execution sees it: each sheet is read once, whole, when it is first asked for. */
export interface Book {
  read<R extends Registry>(registry: R): Table<R>;
  /** Reads again what may have changed under a person's hand. */
  readAgain<R extends Registry>(registry: R): Table<R>;
  /** Only the captions: for sheets that are added to at the top and may have grown long. Costs nothing if all are marked. */
  readHeader<R extends Registry>(registry: R): Table<R>;
  sheetOf(registry: Registry): Sheet;
  readonly marks: Marks;
}

export function openBook(): Book {
  const marks = readMarks();
  const tables = new Map<string, Table<Registry>>();
  const sheetOf = (registry: Registry): Sheet => {
    const sheet = findSheet(registry, marks);
    if (!sheet) throw noSheet(registry);
    return sheet;
  };
  const readAgain = <R extends Registry>(registry: R): Table<R> => {
    const places = marks.columns.get(registry.key) ?? {};
    const table = readTable(registry, {
      cells: allMarked(registry, places) ? readOwnColumns(sheetOf(registry), places) : readCells(sheetOf(registry)),
      marks: places,
    } satisfies Grid);
    tables.set(registry.key, table as unknown as Table<Registry>);
    return table;
  };
  const readHeader = <R extends Registry>(registry: R): Table<R> => {
    const places = marks.columns.get(registry.key) ?? {};
    return readTable(registry, {
      cells: allMarked(registry, places)
        ? [captionsAt(registry, places)]
        : patiently(() => sheetOf(registry).getRange('1:1').getValues()).map((row) => row.map(fromGoogle)),
      marks: places,
    });
  };
  return {
    marks,
    sheetOf,
    readHeader,
    readAgain,
    read: (registry) => (tables.get(registry.key) as unknown as Table<typeof registry>) ?? readAgain(registry),
  };
}

export const findSheet = (registry: Registry, marks: Marks): Sheet | null =>
  marks.sheets.get(registry.key) ?? SpreadsheetApp.getActiveSpreadsheet().getSheetByName(registry.sheet);

export const readCells = (sheet: Sheet): Cell[][] =>
  patiently(() => sheet.getDataRange().getValues()).map((row) => row.map(fromGoogle));

type Places = Readonly<Record<string, number>>;

/** Does each declared column carry its mark, and each mark stand alone? */
const allMarked = (registry: Registry, places: Places): boolean => {
  const found = columnKeys(registry).map((key) => places[key]);
  return !found.includes(undefined) && new Set(found).size === found.length;
};

/** Up to the last own column, in one call: getDataRange would first ask how large the sheet is. */
const readOwnColumns = (sheet: Sheet, places: Places): Cell[][] => {
  const last = columnLetters(1 + Math.max(...Object.values(places)));
  return patiently(() => sheet.getRange(`A:${last}`).getValues()).map((row) => row.map(fromGoogle));
};

const captionsAt = (registry: Registry, places: Places): Cell[] => {
  const captions = Array<Cell>(1 + Math.max(...Object.values(places))).fill('');
  for (const key of columnKeys(registry)) captions[places[key] ?? 0] = registry.columns[key]?.header ?? '';
  return captions;
};

const noSheet = (registry: Registry): CannotProceed =>
  new CannotProceed({
    code: 'С-20',
    message: `В таблице нет листа «${registry.sheet}». Ничего не изменено. Выполните «Настроить таблицу» – лист появится, остальные данные останутся на месте. (С-20)`,
    where: { sheet: registry.sheet },
  });

/** Stops a command when columns it needs are not there: nothing is guessed, nothing is written (R-F1). */
export function demand<R extends Registry>(table: Table<R>): Table<R> {
  const structural = table.problems.filter(({ code }) => code === 'column-missing' || code === 'column-doubled');
  const [first, ...rest] = structural;
  if (first) throw new CannotProceed(first, ...rest);
  return table;
}
