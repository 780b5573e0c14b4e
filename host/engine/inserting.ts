import { Direction, type IRange } from '@univerjs/core';
import { copyRangeStyles, InsertRowByRangeCommand } from '@univerjs/sheets';
import { UpdateSheetDataValidationRangeCommand } from '@univerjs/sheets-data-validation';
import { type Book, UNIT } from './book';
import { rulesOf } from './validation';

/** Which neighbour new rows take their looks and their lists of values from. */
export type Model = 'above' | 'below';

/** Inserts `count` rows so that the first of them is row `at`, counted from 1, and dresses them as their model. */
export function insertLike(book: Book, sheet: string, at: number, count: number, model: Model): void {
  const worksheet = book.sheet(sheet).getSheet();
  const lines = { startRow: at - 1, endRow: at + count - 2 };
  const range = { ...lines, startColumn: 0, endColumn: worksheet.getColumnCount() - 1 };
  const source = model === 'above' ? at - 2 : at - 1;
  book.engine.commands.syncExecuteCommand(InsertRowByRangeCommand.id, {
    ...{ unitId: UNIT, subUnitId: sheet, range },
    direction: model === 'above' ? Direction.DOWN : Direction.UP,
    cellValue: copyRangeStyles(worksheet, lines.startRow, lines.endRow, 0, range.endColumn, true, source),
  });
  stretchRules(book, sheet, at, count, model);
}

/** A rule that begins or ends at the model row would stop short of the rows that are to be like it. */
function stretchRules(book: Book, sheet: string, at: number, count: number, model: Model): void {
  const neighbour = model === 'above' ? at - 2 : at - 1 + count;
  for (const rule of rulesOf(book, sheet)) {
    const ranges = rule.ranges.map((range: IRange) => {
      if (model === 'above' && range.endRow === neighbour) return { ...range, endRow: neighbour + count };
      if (model === 'below' && range.startRow === neighbour) return { ...range, startRow: neighbour - count };
      return range;
    });
    if (ranges.every((range: IRange, index: number) => range === rule.ranges[index])) continue;
    const to = { unitId: UNIT, subUnitId: sheet, ruleId: rule.uid, ranges };
    book.engine.commands.syncExecuteCommand(UpdateSheetDataValidationRangeCommand.id, to);
  }
}
