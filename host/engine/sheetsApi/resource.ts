import type { Box } from '../../execution/wire';
import type { Book } from '../book';
import { cellValue, displayOf } from '../cells';
import type { MetadataRecord } from '../marks';
import { numberOf } from '../shaping';
import { validations } from '../validation';
import { onlyFields, unknownHere } from './fault';
import { asks, masked } from './fieldMask';
import { boxOfRange } from './ranges';

/** Developer metadata as the API describes it. */
export function describedMark({ id, key, value, visibility, where, sheet, anchor }: MetadataRecord): object {
  const lines = anchor
    ? {
        dimensionRange: {
          sheetId: numberOf(sheet ?? ''),
          dimension: where === 'ROW' ? 'ROWS' : 'COLUMNS',
          startIndex: (where === 'ROW' ? anchor.box.row : anchor.box.column) - 1,
          endIndex: where === 'ROW' ? anchor.box.row : anchor.box.column,
        },
      }
    : {};
  return {
    metadataId: id,
    metadataKey: key,
    ...(value === '' ? {} : { metadataValue: value }),
    visibility,
    location: {
      locationType: where,
      ...(where === 'SPREADSHEET' ? { spreadsheet: true } : {}),
      ...(where === 'SHEET' ? { sheetId: numberOf(sheet ?? '') } : {}),
      ...lines,
    },
  };
}

const own = (marks: readonly MetadataRecord[]): { developerMetadata?: object[] } =>
  marks.length > 0 ? { developerMetadata: marks.map(describedMark) } : {};

const extended = (value: string | number | boolean): object =>
  typeof value === 'string'
    ? { stringValue: value }
    : typeof value === 'number'
      ? { numberValue: value }
      : { boolValue: value };

/** Cells of a box with what they hold; looks are left out. */
function rowData(book: Book, box: Box): object {
  const { rows, columns } = book.extent(box.sheet);
  const filled = {
    ...box,
    rows: Math.max(0, Math.min(box.rows, rows - box.row + 1)),
    columns: Math.max(0, Math.min(box.columns, columns - box.column + 1)),
  };
  const values = book.grid(filled, (cell) => {
    const pattern = book.pattern(cell);
    const value = cellValue(cell, pattern);
    if (value === '') return {};
    const effectiveValue = extended(typeof value === 'object' ? value.serial : value);
    const userEnteredValue = cell?.f ? { formulaValue: cell.f } : effectiveValue;
    return { userEnteredValue, effectiveValue, formattedValue: displayOf(value, pattern) };
  });
  const rules = validations(book, box);
  const lines = Array.from({ length: Math.max(values.length, 1 + rules.findLastIndex(hasRule)) }, (_, row) =>
    Array.from(
      { length: Math.max(values[row]?.length ?? 0, 1 + (rules[row]?.findLastIndex(Boolean) ?? -1)) },
      (_, at) => ({
        ...values[row]?.[at],
        ...(rules[row]?.[at]
          ? { dataValidation: { condition: { type: CONDITION[rules[row][at].type] ?? rules[row][at].type } } }
          : {}),
      }),
    ),
  );
  return lines.length > 0 ? { rowData: lines.map((line) => ({ values: line })) } : {};
}

const hasRule = (row: readonly unknown[]): boolean => row.some(Boolean);

/** Names of SpreadsheetApp's criteria as the API has them, where they differ. */
const CONDITION: Readonly<Record<string, string>> = { VALUE_IN_LIST: 'ONE_OF_LIST', CHECKBOX: 'BOOLEAN' };

function gridData(book: Book, box: Box, withCells: boolean): object {
  const marks = book.marks.metadata.filter(({ sheet, visibility }) => sheet === box.sheet && visibility !== 'FORM');
  const lines = (where: 'ROW' | 'COLUMN', first: number, count: number): object[] =>
    Array.from({ length: count }, (_, index) =>
      own(
        marks.filter(
          (mark) =>
            mark.where === where &&
            (where === 'ROW' ? mark.anchor?.box.row : mark.anchor?.box.column) === first + index,
        ),
      ),
    );
  return {
    ...(box.row > 1 ? { startRow: box.row - 1 } : {}),
    ...(box.column > 1 ? { startColumn: box.column - 1 } : {}),
    ...(withCells ? rowData(book, box) : {}),
    rowMetadata: lines('ROW', box.row, box.rows),
    columnMetadata: lines('COLUMN', box.column, box.columns),
  };
}

/** The spreadsheet as the API describes it; with ranges, only the sheets they lie on. */
export function resource(book: Book, id: string, ranges: readonly string[], data: 'none' | 'marks' | 'cells'): object {
  const boxes = ranges.map((range) => boxOfRange(book, range));
  const marks = book.marks.metadata.filter(({ visibility }) => visibility !== 'FORM');
  const sheets = book.ids().flatMap((sheet, index) => {
    const here = boxes.filter((box) => box.sheet === sheet);
    if (boxes.length > 0 && here.length === 0) return [];
    const worksheet = book.sheet(sheet);
    const { rows, columns } = book.size(sheet);
    const wanted = here.length > 0 ? here : [{ sheet, row: 1, column: 1, rows, columns }];
    const frozen = worksheet.getFrozenRows();
    return [
      {
        properties: {
          sheetId: numberOf(sheet),
          title: worksheet.getSheetName(),
          index,
          sheetType: 'GRID',
          gridProperties: { rowCount: rows, columnCount: columns, ...(frozen > 0 ? { frozenRowCount: frozen } : {}) },
          ...(worksheet.isSheetHidden() ? { hidden: true } : {}),
        },
        ...own(marks.filter((mark) => mark.where === 'SHEET' && mark.sheet === sheet)),
        ...(data === 'none' ? {} : { data: wanted.map((box) => gridData(book, box, data === 'cells')) }),
      },
    ];
  });
  return {
    spreadsheetId: id,
    properties: { title: book.title, locale: book.locale, timeZone: book.zone },
    sheets,
    ...own(marks.filter(({ where }) => where === 'SPREADSHEET')),
  };
}

/** spreadsheets.get; without a field mask grid data comes only when asked for, with one the mask alone decides. */
export function getSpreadsheet(book: Book, id: string, given: object): unknown {
  const options = onlyFields(given, 'spreadsheets.get', ['fields', 'ranges', 'includeGridData']);
  const fields = options.fields as string | undefined;
  if (fields === undefined && options.includeGridData === true) throw unknownHere('includeGridData without fields');
  const data =
    fields === undefined || !asks(fields, 'sheets', 'data')
      ? 'none'
      : asks(fields, 'sheets', 'data', 'rowData')
        ? 'cells'
        : 'marks';
  return masked(resource(book, id, (options.ranges ?? []) as readonly string[], data), fields);
}
