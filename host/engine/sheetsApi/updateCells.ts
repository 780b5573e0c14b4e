import type { Book } from '../book';
import { BOOLEAN, engineFormula, NUMBER, TEXT } from '../cells';
import { CELL_LIMIT, type CellChange, SET } from '../writeCells';
import { onlyFields, Refused, unknownHere } from './fault';
import type { Sizes, Step } from './step';

const VALUE = 'userEnteredValue';
const FORMAT = 'userEnteredFormat.numberFormat';

const noValue: CellChange = { v: null, t: null, f: null, si: null, p: null, custom: null };

interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * updateCells of values and number formats. Values are taken literally: a text never becomes a formula, a number or a
 * date. What a cell of the range leaves out of the listed fields is cleared.
 */
export function planCells(book: Book, body: unknown, sizes: Sizes, at: string): Step {
  const request = onlyFields(body, 'update_cells', ['rows', 'fields', 'start', 'range']);
  const fields = String(request.fields ?? '')
    .split(',')
    .map((field) => field.trim())
    .filter((field) => field !== '');
  if (fields.length === 0) throw new Refused(`${at}: At least one field must be listed in 'fields'.`);
  const other = fields.find((field) => field !== VALUE && field !== FORMAT);
  if (other) throw unknownHere(`field ${other} of updateCells`);
  const rows = ((request.rows ?? []) as readonly object[]).map(
    (row) => (onlyFields(row, 'update_cells.rows', ['values']).values ?? []) as readonly object[],
  );
  const spot = spotOf(request, rows, sizes, at);
  const changes = Array.from({ length: spot.rows }, (_, row) =>
    Array.from({ length: spot.columns }, (_unused, column) => changeOf(rows[row]?.[column] ?? {}, fields, at)),
  );
  return () => {
    const cellValue = Object.fromEntries(
      changes.map((line, row) => [
        spot.row + row,
        Object.fromEntries(line.map((change, column) => [spot.column + column, change])),
      ]),
    );
    book.mutate(SET, spot.sheet, { cellValue });
    return {};
  };
}

/** Where the cells go, counted from 0. */
function spotOf(
  request: Readonly<Record<string, unknown>>,
  rows: readonly (readonly object[])[],
  sizes: Sizes,
  at: string,
): Spot {
  if ((request.start === undefined) === (request.range === undefined))
    throw new Refused(`${at}: exactly one of 'start' and 'range' must be set.`);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const given = onlyFields(
    request.start ?? request.range,
    'update_cells.area',
    request.start
      ? ['sheetId', 'rowIndex', 'columnIndex']
      : ['sheetId', 'startRowIndex', 'endRowIndex', 'startColumnIndex', 'endColumnIndex'],
  );
  const sheet = sizes.sheetOf(given.sheetId);
  const size = sizes.sizeOf(sheet);
  const row = Number(given.rowIndex ?? given.startRowIndex ?? 0);
  const column = Number(given.columnIndex ?? given.startColumnIndex ?? 0);
  const endRow = request.start ? row + rows.length : Number(given.endRowIndex ?? size.rows);
  const endColumn = request.start ? column + width : Number(given.endColumnIndex ?? size.columns);
  if (row + rows.length > endRow)
    throw new Refused(`${at}: Attempting to write row: ${endRow}, beyond the last requested row of: ${endRow - 1}`);
  if (column + width > endColumn)
    throw new Refused(
      `${at}: Attempting to write column: ${endColumn}, beyond the last requested column of: ${endColumn - 1}`,
    );
  if (endRow > size.rows)
    throw new Refused(`${at}: GridRange.endRowIndex[${endRow}] is after last row in grid[${size.rows}]`);
  if (endColumn > size.columns)
    throw new Refused(`${at}: GridRange.endColumnIndex[${endColumn}] is after last column in grid[${size.columns}]`);
  return { sheet, row, column, rows: endRow - row, columns: endColumn - column };
}

function changeOf(given: object, fields: readonly string[], at: string): CellChange {
  const cell = onlyFields(given, 'cell', ['userEnteredValue', 'userEnteredFormat']);
  return {
    ...(fields.includes(VALUE) ? newValue(cell.userEnteredValue, at) : {}),
    ...(fields.includes(FORMAT) ? { s: { n: formatOf(cell.userEnteredFormat) } } : {}),
  };
}

function newValue(given: unknown, at: string): CellChange {
  if (given === undefined) return noValue;
  const value = onlyFields(given, 'user_entered_value', ['stringValue', 'numberValue', 'boolValue', 'formulaValue']);
  const kinds = Object.keys(value).filter((kind) => value[kind] !== undefined);
  if (kinds.length !== 1) throw new Refused(`${at}: exactly one kind of value must be set.`);
  const { stringValue, numberValue, boolValue, formulaValue } = value;
  if (stringValue === '') return noValue;
  if (typeof stringValue === 'string') {
    if (stringValue.length > CELL_LIMIT)
      throw new Refused(`${at}: Your input contains more than the maximum of 50000 characters in a single cell.`);
    return { ...noValue, v: stringValue, t: TEXT };
  }
  if (typeof numberValue === 'number' && Number.isFinite(numberValue)) return { ...noValue, v: numberValue, t: NUMBER };
  if (typeof boolValue === 'boolean') return { ...noValue, v: boolValue ? 1 : 0, t: BOOLEAN };
  if (typeof formulaValue === 'string') return { ...noValue, f: engineFormula(formulaValue) };
  throw new Refused(`${at}: Invalid value of a cell.`);
}

const usual: Readonly<Record<string, string>> = {
  TEXT: '@',
  NUMBER: '#,##0.00',
  DATE: 'dd.MM.yyyy',
  DATE_TIME: 'dd.MM.yyyy HH:mm:ss',
};

/** The engine's number format; null takes it away. */
function formatOf(given: unknown): { pattern: string } | null {
  if (given === undefined) return null;
  const { numberFormat } = onlyFields(given, 'user_entered_format', ['numberFormat']);
  if (numberFormat === undefined) return null;
  const { type, pattern } = onlyFields(numberFormat, 'number_format', ['type', 'pattern']);
  const known = usual[String(type)];
  if (known === undefined) throw unknownHere(`number format of type ${String(type)}`);
  return { pattern: String(type) === 'TEXT' ? '@' : String(pattern ?? known) };
}
