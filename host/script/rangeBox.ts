import type { Box } from '../execution/wire';
import { lettersOf, type Named, parseA1 } from './a1';
import { Exception } from './line';
import { line } from './shim';

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export const sizeOf = (sheet: string): Size => line().handle<Size>('sheet.size', sheet);

const outside = (): Exception => new Exception('The coordinates of the range are outside the dimensions of the sheet.');

const whole = (value: number, what: string): number => {
  if (!Number.isFinite(value)) throw new Exception(`Cannot convert ${String(value)} to int.`);
  const rounded = Math.trunc(value);
  if (rounded < 1) throw new Exception(`The ${what} of the range must be at least 1.`);
  return rounded;
};

/** A checked rectangle: Google refuses one that does not lie on the grid. */
export function boxAt(sheet: string, row: number, column: number, rows = 1, columns = 1): Box {
  const size = sizeOf(sheet);
  if (row < 1) throw new Exception('The starting row of the range is too small.');
  if (column < 1) throw new Exception('The starting column of the range is too small.');
  const box = {
    sheet,
    row: whole(row, 'starting row'),
    column: whole(column, 'starting column'),
    rows: whole(rows, 'number of rows'),
    columns: whole(columns, 'number of columns'),
  };
  if (box.row + box.rows - 1 > size.rows || box.column + box.columns - 1 > size.columns) throw outside();
  return box;
}

export function boxNamed(text: string, sheet: string): Box {
  const named = parseA1(text);
  if (!named) throw new Exception(`Range not found`);
  return boxOf(named, sheet);
}

export function boxOf(named: Named, sheet: string): Box {
  const size = sizeOf(sheet);
  const [top, bottom] = ordered(named.row ?? 1, named.lastRow ?? size.rows);
  const [left, right] = ordered(named.column ?? 1, named.lastColumn ?? size.columns);
  return boxAt(sheet, top, left, bottom - top + 1, right - left + 1);
}

const ordered = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);

export function a1Of({ row, column, rows, columns }: Box): string {
  const start = `${lettersOf(column)}${row}`;
  return rows === 1 && columns === 1 ? start : `${start}:${lettersOf(column + columns - 1)}${row + rows - 1}`;
}

/** Checks that a two-dimensional argument covers the range exactly. */
export function fits(box: Box, values: readonly (readonly unknown[])[]): void {
  if (!Array.isArray(values) || !values.every(Array.isArray))
    throw new Exception("The parameters don't match the method signature for SpreadsheetApp.Range.");
  if (values.length !== box.rows)
    throw new Exception(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${box.rows}.`,
    );
  for (const line of values) {
    if (line.length !== box.columns)
      throw new Exception(
        `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${box.columns}.`,
      );
  }
}
