import type { Box } from '../execution/wire';
import { isDate } from './clock';
import type { Range } from './range';
import { rangeOf } from './sheetRegistry';
import { Shim } from './shim';

/** A rule as it travels: ranges as boxes, dates as milliseconds. */
export interface RuleSpec {
  readonly type: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

interface BoxValue {
  readonly box: Box;
}
interface DateValue {
  readonly at: number;
}

const pack = (value: unknown): unknown => {
  if (isDate(value)) return { at: value.getTime() } satisfies DateValue;
  if (typeof value === 'object' && value !== null && 'box' in value)
    return { box: (value as Range).box } satisfies BoxValue;
  return value;
};

const unpack = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if ('box' in value) return rangeOf((value as BoxValue).box);
  return 'at' in value ? new Date((value as DateValue).at) : value;
};

export class DataValidation extends Shim {
  readonly spec: RuleSpec;
  constructor(spec: RuleSpec) {
    super('DataValidation');
    this.spec = spec;
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.spec);
  }
  getAllowInvalid(): boolean {
    return this.spec.allowInvalid;
  }
  getCriteriaType(): string {
    return this.spec.type;
  }
  getCriteriaValues(): unknown[] {
    return this.spec.values.map(unpack);
  }
  getHelpText(): string | null {
    return this.spec.help;
  }
}

export class DataValidationBuilder extends Shim {
  private spec: RuleSpec;
  constructor(spec: RuleSpec = { type: '', values: [], allowInvalid: true, help: null }) {
    super('DataValidationBuilder');
    this.spec = spec;
  }
  private require(type: string, ...values: unknown[]): this {
    this.spec = { ...this.spec, type, values: values.map(pack) };
    return this;
  }
  requireValueInList(values: unknown[], dropdown = true): this {
    return this.require('VALUE_IN_LIST', values.map(String), dropdown);
  }
  requireValueInRange(range: Range, dropdown = true): this {
    return this.require('VALUE_IN_RANGE', range, dropdown);
  }
  requireCheckbox(...values: unknown[]): this {
    return this.require('CHECKBOX', ...values);
  }
  requireNumberBetween(start: number, end: number): this {
    return this.require('NUMBER_BETWEEN', start, end);
  }
  requireNumberGreaterThan(number: number): this {
    return this.require('NUMBER_GREATER_THAN', number);
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  requireDate(): this {
    return this.require('DATE_IS_VALID_DATE');
  }
  requireDateBetween(start: Date, end: Date): this {
    return this.require('DATE_BETWEEN', start, end);
  }
  requireFormulaSatisfied(formula: string): this {
    return this.require('CUSTOM_FORMULA', formula);
  }
  requireTextIsEmail(): this {
    return this.require('TEXT_IS_VALID_EMAIL');
  }
  setAllowInvalid(allowInvalid: boolean): this {
    this.spec = { ...this.spec, allowInvalid };
    return this;
  }
  setHelpText(help: string): this {
    this.spec = { ...this.spec, help };
    return this;
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.spec);
  }
  getAllowInvalid(): boolean {
    return this.spec.allowInvalid;
  }
  getCriteriaType(): string | null {
    return this.spec.type || null;
  }
  getCriteriaValues(): unknown[] {
    return this.spec.values.map(unpack);
  }
  getHelpText(): string | null {
    return this.spec.help;
  }
  build(): DataValidation {
    return new DataValidation(this.spec);
  }
}

export const specOf = (rule: DataValidation | null): RuleSpec | null => rule?.spec ?? null;
export const dataValidationFrom = (spec: RuleSpec | null): DataValidation | null =>
  spec ? new DataValidation(spec) : null;
