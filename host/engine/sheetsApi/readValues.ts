import type { Box } from '../../execution/wire';
import type { Book } from '../book';
import { cellValue, displayOf } from '../cells';
import { onlyFields, unknownHere } from './fault';
import { boxOfRange, rangeOfBox } from './ranges';

type Value = string | number | boolean;

export interface ValueRange {
  readonly range: string;
  readonly majorDimension: 'ROWS';
  /** Absent where the range is empty. */
  readonly values?: readonly (readonly Value[])[];
}

/** spreadsheets.values.batchGet with unformatted values: errors are texts such as #REF!, blank ends are left out. */
export function batchGet(book: Book, given: object): { valueRanges: ValueRange[] } {
  const options = onlyFields(given, 'values.batchGet', [
    'ranges',
    'valueRenderOption',
    'dateTimeRenderOption',
    'majorDimension',
  ]);
  if (options.valueRenderOption !== 'UNFORMATTED_VALUE')
    throw unknownHere(`valueRenderOption ${String(options.valueRenderOption ?? 'FORMATTED_VALUE')}`);
  if ((options.majorDimension ?? 'ROWS') !== 'ROWS')
    throw unknownHere(`majorDimension ${String(options.majorDimension)}`);
  const dates = options.dateTimeRenderOption ?? 'SERIAL_NUMBER';
  if (dates !== 'SERIAL_NUMBER' && dates !== 'FORMATTED_STRING')
    throw unknownHere(`dateTimeRenderOption ${String(dates)}`);
  const boxes = ((options.ranges ?? []) as readonly string[]).map((range) => boxOfRange(book, range));
  return {
    valueRanges: boxes.map((box) => {
      const values = valuesIn(book, box, dates === 'FORMATTED_STRING');
      const range = rangeOfBox(book, box);
      return { range, majorDimension: 'ROWS', ...(values.length > 0 ? { values } : {}) };
    }),
  };
}

function valuesIn(book: Book, box: Box, datesAsShown: boolean): Value[][] {
  const { rows, columns } = book.extent(box.sheet);
  const filled = {
    ...box,
    rows: Math.max(0, Math.min(box.rows, rows - box.row + 1)),
    columns: Math.max(0, Math.min(box.columns, columns - box.column + 1)),
  };
  const grid = book.grid(filled, (cell): Value => {
    const pattern = book.pattern(cell);
    const value = cellValue(cell, pattern);
    if (typeof value !== 'object') return value;
    return datesAsShown ? displayOf(value, pattern) : value.serial;
  });
  return withoutBlankEnd(
    grid.map((line) => withoutBlankEnd(line, (value) => value === '')),
    (line) => line.length === 0,
  );
}

function withoutBlankEnd<T>(list: T[], isBlank: (item: T) => boolean): T[] {
  let length = list.length;
  while (length > 0 && isBlank(list[length - 1] as T)) length -= 1;
  return list.slice(0, length);
}
