import { CannotProceed } from '../problem';
import type { Cell } from '../schema/cell';
import { type Grid, readTable, type Table } from '../schema/readTable';
import type { Registry } from '../schema/registry';
import { fromGoogle } from './clock';
import { type Marks, readMarks } from './marks';
import { patiently } from './retry';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The spreadsheet as one execution sees it: each sheet is read once, whole, when it is first asked for. */
export interface Book {
  read<R extends Registry>(registry: R): Table<R>;
  /** Reads again what may have changed under a person's hand. */
  readAgain<R extends Registry>(registry: R): Table<R>;
  /** Only the captions: for sheets that are added to at the top and may have grown long. */
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
    const table = readTable(registry, {
      cells: readCells(sheetOf(registry)),
      marks: marks.columns.get(registry.key) ?? {},
    } satisfies Grid);
    tables.set(registry.key, table as unknown as Table<Registry>);
    return table;
  };
  const readHeader = <R extends Registry>(registry: R): Table<R> =>
    readTable(registry, {
      cells: patiently(() => sheetOf(registry).getRange('1:1').getValues()).map((row) => row.map(fromGoogle)),
      marks: marks.columns.get(registry.key) ?? {},
    });
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
