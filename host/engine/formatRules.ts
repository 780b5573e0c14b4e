import type { FormatSpec } from '../script/conditionalFormat';
import { type Book, rangeOf } from './book';

/** Rules of a sheet in the script's words; the ranges are where the engine has moved them to. */
export function formatRules(book: Book, id: string): FormatSpec[] {
  return book
    .sheet(id)
    .getConditionalFormattingRules()
    .map(({ cfId, ranges }) => {
      const known = book.marks.formats.get(cfId);
      const boxes = ranges.map((range) => ({
        sheet: id,
        row: range.startRow + 1,
        column: range.startColumn + 1,
        rows: range.endRow - range.startRow + 1,
        columns: range.endColumn - range.startColumn + 1,
      }));
      const spec = known ?? {
        type: 'CUSTOM_FORMULA',
        values: [],
        background: null,
        fontColor: null,
        bold: null,
        ranges: [],
      };
      return { ...spec, ranges: boxes };
    });
}

export function setFormatRules(book: Book, id: string, rules: readonly FormatSpec[]): void {
  const sheet = book.sheet(id);
  for (const { cfId } of sheet.getConditionalFormattingRules()) {
    sheet.deleteConditionalFormattingRule(cfId);
    book.marks.formats.delete(cfId);
  }
  // The engine puts a new rule before the others.
  for (const spec of [...rules].reverse()) {
    const rule = engineRule(book, id, spec);
    if (!rule) continue;
    sheet.addConditionalFormattingRule(rule);
    book.marks.formats.set(rule.cfId, spec);
  }
}

function engineRule(book: Book, id: string, spec: FormatSpec) {
  const builder = book.sheet(id).newConditionalFormattingRule();
  const [value = ''] = spec.values;
  const made = (() => {
    switch (spec.type) {
      case 'CUSTOM_FORMULA':
        return builder.whenFormulaSatisfied(String(value));
      case 'TEXT_EQUAL_TO':
        return builder.whenTextEqualTo(String(value));
      case 'TEXT_CONTAINS':
        return builder.whenTextContains(String(value));
      case 'TEXT_STARTS_WITH':
        return builder.whenTextStartsWith(String(value));
      case 'CELL_EMPTY':
        return builder.whenCellEmpty();
      case 'CELL_NOT_EMPTY':
        return builder.whenCellNotEmpty();
      case 'NUMBER_GREATER_THAN':
        return builder.whenNumberGreaterThan(Number(value));
      case 'NUMBER_LESS_THAN':
        return builder.whenNumberLessThan(Number(value));
      case 'NUMBER_EQUAL_TO':
        return builder.whenNumberEqualTo(Number(value));
      default:
        return null;
    }
  })();
  if (!made) return null;
  if (spec.background) made.setBackground(spec.background);
  if (spec.fontColor) made.setFontColor(spec.fontColor);
  if (spec.bold !== null) made.setBold(spec.bold);
  return made.setRanges(spec.ranges.map((box) => ({ ...rangeOf(box), rangeType: 0 as number }))).build();
}
