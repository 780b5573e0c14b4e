import type { Box, CellValue } from '../execution/wire';
import type { Book } from './book';
import { BOOLEAN, engineFormula, isDatePattern, NUMBER, type RawCell, type Style, TEXT } from './cells';
import { type Typed, typed } from './typing';
import { refuseInvalid } from './validation';

export const SET = 'sheet.mutation.set-range-values';
export const CELL_LIMIT = 50_000;

/** A change of one cell in the engine's terms; null takes a property away. */
export type CellChange = Readonly<Record<string, unknown>>;

const blank: CellChange = { v: null, t: null, f: null, si: null, p: null, custom: null };

export function writeCells(book: Book, box: Box, change: (row: number, column: number) => CellChange): void {
  const cellValue: Record<number, Record<number, CellChange>> = {};
  for (let row = 0; row < box.rows; row++) {
    const line: Record<number, CellChange> = {};
    for (let column = 0; column < box.columns; column++) line[box.column - 1 + column] = change(row, column);
    cellValue[box.row - 1 + row] = line;
  }
  book.mutate(SET, box.sheet, { cellValue });
}

/** The cell as it will be; `pattern` is the number format it already has. */
export function changeFor(typedValue: Typed, pattern: string | undefined): CellChange {
  if ('formula' in typedValue) return { ...blank, f: engineFormula(typedValue.formula) };
  const { value, pattern: brought } = typedValue;
  if (value === '') return blank;
  const keeps = pattern !== undefined && pattern !== 'General' && (brought !== '0%' || pattern !== '@');
  const style: { s?: Style } = brought && !(keeps && isDatePattern(pattern)) ? { s: { n: { pattern: brought } } } : {};
  if (typeof value === 'object') return { ...blank, v: value.serial, t: NUMBER, ...style };
  if (typeof value === 'boolean') return { ...blank, v: value ? 1 : 0, t: BOOLEAN };
  if (typeof value === 'number') return { ...blank, v: value, t: NUMBER, ...style };
  return { ...blank, v: value, t: TEXT };
}

const isWhole = (serial: number): boolean => Math.abs(serial - Math.round(serial)) < 1e-9;

/** A value a script gave: texts are read as if typed, dates bring a format. */
export function given(value: CellValue, pattern: string | undefined, year: number): Typed {
  if (typeof value === 'string') return typed(value, pattern ?? 'General', year);
  if (typeof value === 'object')
    return { value, pattern: isWhole(value.serial) ? 'dd.MM.yyyy' : 'dd.MM.yyyy HH:mm:ss' };
  return { value };
}

/** setValues, and typing by hand. Throws before anything is written. */
export function setValues(book: Book, box: Box, values: readonly (readonly CellValue[])[], year: number): void {
  for (const line of values) {
    for (const value of line) {
      if (typeof value === 'string' && value.length > CELL_LIMIT)
        throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
    }
  }
  refuseInvalid(book, box, values);
  const patterns = book.grid(box, (cell) => book.pattern(cell));
  writeCells(book, box, (row, column) => {
    const pattern = patterns[row]?.[column];
    return changeFor(given(values[row]?.[column] ?? '', pattern, year), pattern);
  });
}

export function setFormulas(book: Book, box: Box, formulas: readonly (readonly string[])[]): void {
  writeCells(book, box, (row, column) => {
    const formula = formulas[row]?.[column] ?? '';
    return formula === '' ? blank : { ...blank, f: engineFormula(formula) };
  });
}

export function setLooks(book: Book, box: Box, look: (row: number, column: number) => Style): void {
  writeCells(book, box, (row, column) => ({ s: look(row, column) }));
}

const plain: Style = {
  n: null,
  bl: null,
  it: null,
  ul: null,
  st: null,
  fs: null,
  ff: null,
  cl: null,
  bg: null,
  bd: null,
  ht: null,
  vt: null,
  tb: null,
};

export function clearCells(book: Book, box: Box, what: { content?: boolean; format?: boolean }): void {
  if (!what.content && !what.format) return;
  const present = book.grid(box, (cell) => cell !== null && cell !== undefined);
  const cellValue: Record<number, Record<number, CellChange>> = {};
  const change = { ...(what.content ? blank : {}), ...(what.format ? { s: plain } : {}) };
  present.forEach((line, row) => {
    line.forEach((filled, column) => {
      if (!filled) return;
      const target = cellValue[box.row - 1 + row] ?? {};
      target[box.column - 1 + column] = change;
      cellValue[box.row - 1 + row] = target;
    });
  });
  if (Object.keys(cellValue).length > 0) book.mutate(SET, box.sheet, { cellValue });
}

export function setRichTexts(
  book: Book,
  box: Box,
  texts: readonly (readonly { text: string; link: string | null }[])[],
): void {
  writeCells(book, box, (row, column) => {
    const value = texts[row]?.[column];
    if (!value || value.text === '') return blank;
    const style = value.link ? { s: { ul: { s: 1 }, cl: { rgb: '#1155cc' } } } : {};
    return { ...blank, v: value.text, t: TEXT, custom: value.link ? { link: value.link } : null, ...style };
  });
}

/** Copies contents, looks or both; a smaller source is repeated over the target. */
export function copyCells(book: Book, from: Box, to: Box, what: { content: boolean; format: boolean }): void {
  const cells = book.grid(from, (cell) => ({ cell: { ...(cell ?? {}) } as RawCell, style: book.style(cell) }));
  const target = { ...to, rows: Math.max(to.rows, from.rows), columns: Math.max(to.columns, from.columns) };
  writeCells(book, target, (row, column) => {
    const source = cells[row % from.rows]?.[column % from.columns];
    const { v = null, t = null, f = null, custom = null } = source?.cell ?? {};
    return {
      ...(what.content ? { ...blank, v, t, f, custom } : {}),
      ...(what.format ? { s: { ...plain, ...source?.style } } : {}),
    };
  });
}
