import type { CellValue } from '../execution/wire';
import type { Book } from './book';
import type { Style } from './cells';
import { recognised } from './typing';
import { type CellChange, changeFor, given, SET } from './writeCells';

/** Some cells of one row, by column. */
export function writeRow<T>(
  book: Book,
  sheet: string,
  row: number,
  cells: ReadonlyMap<number, T>,
  change: (cell: T) => CellChange,
): void {
  const line: Record<number, CellChange> = {};
  for (const [column, cell] of cells) line[column - 1] = change(cell);
  book.mutate(SET, sheet, { cellValue: { [row - 1]: line } });
}

/** An answer for one cell; without a pattern it takes the one its value brings. */
export interface AnswerCell {
  readonly value: CellValue;
  readonly pattern?: string;
}

/**
 * The row of a form's answer, by column: recognised as values, but never as formulas. Each cell's number format follows
 * its own value, whatever the row above looks like: a number under a date stays a number.
 */
export function setAnswers(
  book: Book,
  sheet: string,
  row: number,
  answers: ReadonlyMap<number, AnswerCell>,
  year: number,
): void {
  writeRow(book, sheet, row, answers, ({ value, pattern }) => {
    const { s, ...change } = changeFor(
      typeof value === 'string' ? recognised(value, year) : given(value, undefined, year),
      undefined,
    ) as { s?: Style };
    return { ...change, s: { n: pattern === undefined ? (s?.n ?? null) : { pattern } } };
  });
}
