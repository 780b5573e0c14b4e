import { DataValidationErrorStyle, type IDataValidationRule } from '@univerjs/core';
import type { Box, CellValue } from '../execution/wire';
import type { RuleSpec } from '../script/dataValidation';
import { type Book, rangeOf } from './book';
import { instantOf } from './serial';

interface Stored extends IDataValidationRule {
  readonly bizInfo?: IDataValidationRule['bizInfo'] & { readonly asked?: RuleSpec };
}

/** Rules of a sheet as the engine keeps them. */
export const rulesOf = (book: Book, sheet: string): readonly Stored[] =>
  book
    .sheet(sheet)
    .getDataValidations()
    .map((each) => each.rule as Stored);

/** The script's words for a rule; a rule made at the page is put into them. */
function specOf(rule: Stored): RuleSpec {
  if (rule.bizInfo?.asked) return rule.bizInfo.asked;
  const allowInvalid = rule.errorStyle !== DataValidationErrorStyle.STOP;
  const help = rule.prompt ?? null;
  if (rule.type === 'list') return { type: 'VALUE_IN_LIST', values: [listOf(rule.formula1), true], allowInvalid, help };
  if (rule.type === 'checkbox') return { type: 'CHECKBOX', values: [], allowInvalid, help };
  return { type: 'CUSTOM_FORMULA', values: [rule.formula1 ?? ''], allowInvalid, help };
}

function listOf(text: string | undefined): string[] {
  try {
    const parsed: unknown = JSON.parse(text ?? '[]');
    if (Array.isArray(parsed)) return parsed.map(String);
  } catch {
    // A list typed with commas.
  }
  return (text ?? '').split(',');
}

function engineRule(book: Book, spec: RuleSpec): IDataValidationRule | null {
  const builder = book.engine.api.newDataValidation();
  const [first, second] = spec.values;
  const box = (value: unknown): Box => (value as { box: Box }).box;
  const date = (value: unknown): Date => new Date((value as { at: number }).at);
  switch (spec.type) {
    case 'VALUE_IN_LIST':
      builder.requireValueInList(first as string[], false, second !== false);
      break;
    case 'VALUE_IN_RANGE': {
      const { sheet, row, column, rows, columns } = box(first);
      builder.requireValueInRange(
        book.sheet(sheet).getRange(row - 1, column - 1, rows, columns),
        false,
        second !== false,
      );
      break;
    }
    case 'CHECKBOX':
      if (spec.values.length > 0) builder.requireCheckbox(String(first), String(second ?? ''));
      else builder.requireCheckbox();
      break;
    case 'NUMBER_BETWEEN':
      builder.requireNumberBetween(Number(first), Number(second));
      break;
    case 'NUMBER_GREATER_THAN':
      builder.requireNumberGreaterThan(Number(first));
      break;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      builder.requireNumberGreaterThanOrEqualTo(Number(first));
      break;
    case 'DATE_IS_VALID_DATE':
      builder.requireDateBetween(new Date(instantOf(2, book.zone)), new Date(instantOf(401_769, book.zone)));
      break;
    case 'DATE_BETWEEN':
      builder.requireDateBetween(date(first), date(second));
      break;
    case 'CUSTOM_FORMULA':
      builder.requireFormulaSatisfied(String(first));
      break;
    case 'TEXT_IS_VALID_EMAIL':
      builder.requireFormulaSatisfied('=TRUE');
      break;
    default:
      return null;
  }
  builder.setAllowInvalid(spec.allowInvalid).setAllowBlank(true);
  if (spec.help) builder.setOptions({ prompt: spec.help, error: spec.help, showErrorMessage: true });
  const { rule } = builder.build();
  return { ...rule, bizInfo: { ...rule.bizInfo, asked: spec } as NonNullable<IDataValidationRule['bizInfo']> };
}

export function setValidation(book: Book, box: Box, spec: RuleSpec | null): void {
  const range = book.sheet(box.sheet).getRange(box.row - 1, box.column - 1, box.rows, box.columns);
  range.setDataValidation(null);
  if (!spec) return;
  const rule = engineRule(book, spec);
  if (!rule) return;
  book.engine.commands.syncExecuteCommand('sheet.command.addDataValidation', {
    unitId: 'book',
    subUnitId: box.sheet,
    rule: { ...rule, ranges: [{ ...rangeOf(box), rangeType: 0 }] },
  });
}

/** One rule for each cell: equal neighbours in a column share a range. */
export function setValidationGrid(book: Book, box: Box, specs: readonly (readonly (RuleSpec | null)[])[]): void {
  for (let column = 0; column < box.columns; column++) {
    for (let row = 0; row < box.rows; ) {
      const spec = specs[row]?.[column] ?? null;
      const text = JSON.stringify(spec);
      let rows = 1;
      while (row + rows < box.rows && JSON.stringify(specs[row + rows]?.[column] ?? null) === text) rows++;
      setValidation(book, { ...box, row: box.row + row, column: box.column + column, rows, columns: 1 }, spec);
      row += rows;
    }
  }
}

export function validations(book: Book, box: Box): (RuleSpec | null)[][] {
  const rules = rulesOf(book, box.sheet);
  return Array.from({ length: box.rows }, (_, row) =>
    Array.from({ length: box.columns }, (_unused, column) => {
      const found = rules.find(({ ranges }) =>
        ranges.some((range: Lines) => holds(range, box.row - 1 + row, box.column - 1 + column)),
      );
      return found ? specOf(found) : null;
    }),
  );
}

type Lines = { startRow: number; endRow: number; startColumn: number; endColumn: number };

const holds = (range: Lines, row: number, column: number): boolean =>
  range.startRow <= row && row <= range.endRow && range.startColumn <= column && column <= range.endColumn;

const agrees = ({ type, values }: RuleSpec, value: CellValue): boolean => {
  if (value === '') return true;
  if (type === 'VALUE_IN_LIST') return (values[0] as string[]).includes(String(value));
  if (type === 'NUMBER_BETWEEN')
    return typeof value === 'number' && value >= Number(values[0]) && value <= Number(values[1]);
  if (type === 'CHECKBOX' && values.length === 0)
    return typeof value === 'boolean' || /^(true|false|истина|ложь)$/i.test(String(value));
  return true;
};

/** Google refuses a whole write that breaks a rule with setAllowInvalid(false). */
export function refuseInvalid(book: Book, box: Box, values: readonly (readonly CellValue[])[]): void {
  const strict = rulesOf(book, box.sheet)
    .map((rule) => ({ rule, spec: specOf(rule) }))
    .filter(({ spec }) => !spec.allowInvalid);
  for (const { rule, spec } of strict) {
    for (const range of rule.ranges) {
      const lastRow = Math.min(range.endRow, box.row + box.rows - 2);
      const lastColumn = Math.min(range.endColumn, box.column + box.columns - 2);
      for (let row = Math.max(range.startRow, box.row - 1); row <= lastRow; row++) {
        for (let column = Math.max(range.startColumn, box.column - 1); column <= lastColumn; column++) {
          if (agrees(spec, values[row - box.row + 1]?.[column - box.column + 1] ?? '')) continue;
          throw new Error(
            `The data you entered in cell ${nameOf(row, column)} violates the data validation rules set on this cell.`,
          );
        }
      }
    }
  }
}

const nameOf = (row: number, column: number): string => {
  let rest = column + 1;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return `${letters}${row + 1}`;
};
