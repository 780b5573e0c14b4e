import type { Cell } from '../schema/cell';
import { type Block, cellOf } from '../schema/changes';
import { serialOfWall } from '../schema/dayNumber';
import type { Table } from '../schema/readTable';
import { columnKeys, type KeyOf, type Registry, type RowOf } from '../schema/registry';
import { formatOf } from '../schema/sheetPlan';
import type { Place } from './marks';
import type { Request } from './ownSpreadsheet';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;

const FIELDS = 'userEnteredValue,userEnteredFormat.numberFormat';

/** A text is given as a text: the Sheets service never makes a formula, a number or a date of it. */
function literal(cell: Cell): CellData {
  if (cell === '') return {};
  if (typeof cell === 'string') return { userEnteredValue: { stringValue: cell } };
  if (typeof cell === 'boolean') return { userEnteredValue: { boolValue: cell } };
  return { userEnteredValue: { numberValue: typeof cell === 'number' ? cell : serialOfWall(cell) } };
}

/** The format travels with the value: a text cell keeps what a person types into it later. */
function numberFormat(pattern: string): GoogleAppsScript.Sheets.Schema.NumberFormat {
  if (pattern === '@') return { type: 'TEXT' };
  if (pattern.startsWith('0')) return { type: 'NUMBER', pattern };
  return { type: /H/.test(pattern) ? 'DATE_TIME' : 'DATE', pattern };
}

const cellData = (cell: Cell, pattern: string): CellData => ({
  ...literal(cell),
  userEnteredFormat: { numberFormat: numberFormat(pattern) },
});

export const blockRequest = ({ sheetId }: Place, { row, column, cells, formats }: Block): Request => ({
  updateCells: {
    start: { sheetId, rowIndex: row - 1, columnIndex: column - 1 },
    rows: cells.map((line, at) => ({ values: line.map((cell, place) => cellData(cell, formats[at]?.[place] ?? '@')) })),
    fields: FIELDS,
  },
});

type Rows<R extends Registry> = readonly Partial<RowOf<R>>[];

/** Adds rows below the last one. The rows are inserted, so that a row a person adds at this moment only moves down. */
export const additionRequests = (place: Place, table: Table<Registry>, rows: Rows<Registry>): Request[] => [
  insertionRequest(place, table, rows.length),
  ...rowRequests(place, table, table.lastRow + 1, rows, rows.length),
];

/**
 * Puts new rows in place of all rows of a sheet the program owns: the new ones and the blanks over what is left of the
 * old ones. Columns a person added are not touched.
 */
export function replacementRequests(place: Place, table: Table<Registry>, rows: Rows<Registry>): Request[] {
  const height = Math.max(rows.length, table.lastRow - 1);
  const missing = rows.length + 1 - table.height;
  return [
    ...(missing > 0 ? [insertion(place, table, table.height, missing)] : []),
    ...(height > 0 ? rowRequests(place, table, 2, rows, height) : []),
  ];
}

/** Makes room for rows below the last one. */
export const insertionRequest = (place: Place, table: Table<Registry>, count: number): Request =>
  insertion(place, table, table.lastRow, count);

/** Cells of whole rows, a person's own columns included, put below the last one as they were. */
export function rawRowsRequest(
  place: Place,
  { lastRow }: Table<Registry>,
  lines: readonly (readonly Cell[])[],
): Request {
  const width = lines.reduce((most, cells) => Math.max(most, cells.length), 0);
  return blockRequest(place, {
    row: lastRow + 1,
    column: 1,
    cells: lines.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? '')),
    formats: lines.map((cells) => Array.from({ length: width }, (_, at) => formatOfCell(cells[at] ?? ''))),
  });
}

function formatOfCell(cell: Cell): string {
  if (typeof cell === 'number') return '0.###';
  if (typeof cell !== 'object') return '@';
  return cell.wall.length > 10 ? 'dd.MM.yyyy HH:mm:ss' : 'dd.MM.yyyy';
}

/** New rows look like the row above; the first ones like the spare row below them, not like the header. */
const insertion = ({ sheetId }: Place, { height }: Table<Registry>, after: number, count: number): Request => ({
  insertDimension: {
    range: { sheetId, dimension: 'ROWS', startIndex: after, endIndex: after + count },
    inheritFromBefore: after > 1 || height <= 1,
  },
});

/** `height` rows from row `first` on, own columns only; those without values are made blank. */
function rowRequests<R extends Registry>(
  place: Place,
  { registry, layout }: Table<R>,
  first: number,
  rows: Rows<R>,
  height: number,
): Request[] {
  return runs(registry, layout).map(({ start, keys }) => {
    const columns = keys.map((key) => registry.columns[key]);
    const cells = Array.from({ length: height }, (_, index) =>
      keys.map((key, at) => {
        const column = columns[at];
        return column ? cellOf(column, rows[index]?.[key]) : '';
      }),
    );
    const formats = columns.map((column) => (column ? formatOf(column.input) : '@'));
    return blockRequest(place, { row: first, column: start + 1, cells, formats: cells.map(() => formats) });
  });
}

/** Own columns that stand side by side. */
function runs<R extends Registry>(registry: R, layout: Table<R>['layout']): { start: number; keys: KeyOf<R>[] }[] {
  const placed = columnKeys(registry)
    .flatMap((key) => (layout[key] === undefined ? [] : [{ key, place: layout[key] as number }]))
    .sort((a, b) => a.place - b.place);
  const found: { start: number; keys: KeyOf<R>[] }[] = [];
  for (const { key, place } of placed) {
    const last = found[found.length - 1];
    if (last && last.start + last.keys.length === place) last.keys.push(key);
    else found.push({ start: place, keys: [key] });
  }
  return found;
}
