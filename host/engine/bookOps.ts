import type { Ops } from '../execution/ops';
import type { Box } from '../execution/wire';
import { lettersOf, parseA1 } from '../script/a1';
import type { Book } from './book';
import { shiftOf } from './serial';
import { freeName, numberOf } from './shaping';
import type { Selections } from './sheetOps';

export const SPREADSHEET_ID = 'local-spreadsheet';

export function bookOps(book: Book, chosen: Selections): Ops {
  const { workbook } = book.engine;
  const boxOf = (reference: string): Box | null => {
    const named = parseA1(reference.replace(/^=/, ''));
    const sheet = named?.sheet ? book.byName(named.sheet) : null;
    if (!named || !sheet) return null;
    const id = sheet.getSheetId();
    const size = book.size(id);
    const row = named.row ?? 1;
    const column = named.column ?? 1;
    const rows = (named.lastRow ?? size.rows) - row + 1;
    return { sheet: id, row, column, rows, columns: (named.lastColumn ?? size.columns) - column + 1 };
  };
  const nameOf = (wanted: string) => workbook.getDefinedNames().find((each) => each.getName() === wanted);
  const remove = (name: string): void => {
    if (nameOf(name)) workbook.deleteDefinedName(name);
  };
  return {
    'book.facts': (execution) => ({
      id: SPREADSHEET_ID,
      name: book.title,
      url: `https://docs.google.com/spreadsheets/d/${SPREADSHEET_ID}/edit`,
      locale: book.locale,
      zone: book.zone,
      user: execution.user,
    }),
    'book.rename': (_, name: string) => {
      workbook.setName(name);
    },
    'book.setLocale': (_, locale: string) => {
      book.locale = locale;
    },
    'book.setZone': (_, zone: string) => {
      shiftOf(0, zone);
      book.zone = zone;
    },
    'book.sheets': () => book.ids(),
    'book.byName': (_, name: string) => book.byName(name)?.getSheetId() ?? null,
    'book.byNumber': (_, number: number) => book.ids().find((id) => numberOf(id) === number) ?? null,
    'book.activeSheet': () => chosen.active(),
    'book.insertSheet': (_, wanted: string | null, index: number | null) => {
      const name = wanted ?? freeSheetName(book);
      if (book.byName(name))
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      const position = index ?? book.ids().indexOf(chosen.active()) + 1;
      if (position > book.ids().length || position < 0) throw new Error('Invalid argument: sheetIndex');
      const id = addSheet(book, name, position);
      chosen.activate(id, null);
      return id;
    },
    'book.deleteSheet': (_, id: string) => deleteSheet(book, chosen, id),
    'book.moveSheet': (_, id: string, position: number) => {
      if (position < 1 || position > book.ids().length) throw new Error('Invalid argument: pos');
      workbook.moveSheet(book.sheet(id), position - 1);
    },
    'names.box': (_, name: string) => {
      const found = nameOf(name);
      return found ? boxOf(found.getFormulaOrRefString()) : null;
    },
    'names.set': (_, name: string, box: Box) => {
      if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) || parseA1(name)) throw new Error(`Invalid name: ${name}`);
      remove(name);
      const to = `$${lettersOf(box.column + box.columns - 1)}$${box.row + box.rows - 1}`;
      const title = book.sheet(box.sheet).getSheetName().replace(/'/g, "''");
      workbook.insertDefinedName(name, `'${title}'!$${lettersOf(box.column)}$${box.row}:${to}`);
    },
    'names.remove': (_, name: string) => remove(name),
    'names.list': () =>
      workbook.getDefinedNames().flatMap((each) => {
        const box = boxOf(each.getFormulaOrRefString());
        return box ? [{ name: each.getName(), box }] : [];
      }),
  };
}

export function freeSheetName(book: Book): string {
  for (let number = book.ids().length + 1; ; number++) {
    if (!book.byName(`Лист${number}`)) return `Лист${number}`;
  }
}

/** Adds a sheet, of Google's usual 1000 × 26 cells unless told otherwise; `position` counts from 0. */
export function addSheet(
  book: Book,
  name: string,
  position: number,
  { rows, columns } = { rows: 1000, columns: 26 },
): string {
  const cells = book.ids().reduce((sum, id) => sum + book.size(id).rows * book.size(id).columns, 0);
  if (cells + rows * columns > 10_000_000)
    throw new Error(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  const numbers = new Set(book.ids());
  let id = '';
  do id = String(Math.floor(Math.random() * 2_000_000_000));
  while (numbers.has(id));
  book.engine.workbook.create(freeName(book, name), rows, columns, { index: position, sheet: { id } });
  return id;
}

export function deleteSheet(book: Book, chosen: Selections, id: string): void {
  const sheet = book.sheet(id);
  const visible = book.ids().filter((each) => !book.sheet(each).isSheetHidden());
  if (visible.length === 1 && visible[0] === id) throw new Error("You can't remove all the sheets in a document.");
  book.engine.workbook.deleteSheet(sheet);
  if (chosen.active() === id) chosen.activate(book.ids()[0] ?? '', null);
}
