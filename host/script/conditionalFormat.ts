import type { Box } from '../execution/wire';
import type { Range } from './range';
import { rangeOf } from './sheetRegistry';
import { Shim } from './shim';

export interface FormatSpec {
  readonly type: string;
  readonly values: readonly (string | number)[];
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly ranges: readonly Box[];
}

const none: FormatSpec = { type: '', values: [], background: null, fontColor: null, bold: null, ranges: [] };

class BooleanCondition extends Shim {
  private readonly spec: FormatSpec;
  constructor(spec: FormatSpec) {
    super('BooleanCondition');
    this.spec = spec;
  }
  getCriteriaType(): string {
    return this.spec.type;
  }
  getCriteriaValues(): (string | number)[] {
    return [...this.spec.values];
  }
  getBackground(): string | null {
    return this.spec.background;
  }
  getFontColor(): string | null {
    return this.spec.fontColor;
  }
  getBold(): boolean | null {
    return this.spec.bold;
  }
}

export class ConditionalFormatRule extends Shim {
  readonly spec: FormatSpec;
  constructor(spec: FormatSpec) {
    super('ConditionalFormatRule');
    this.spec = spec;
  }
  getRanges(): Range[] {
    return this.spec.ranges.map(rangeOf);
  }
  getBooleanCondition(): BooleanCondition {
    return new BooleanCondition(this.spec);
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.spec);
  }
}

export class ConditionalFormatRuleBuilder extends Shim {
  private spec: FormatSpec;
  constructor(spec: FormatSpec = none) {
    super('ConditionalFormatRuleBuilder');
    this.spec = spec;
  }
  private with(change: Partial<FormatSpec>): this {
    this.spec = { ...this.spec, ...change };
    return this;
  }
  whenFormulaSatisfied(formula: string): this {
    return this.with({ type: 'CUSTOM_FORMULA', values: [formula] });
  }
  whenTextEqualTo(text: string): this {
    return this.with({ type: 'TEXT_EQUAL_TO', values: [text] });
  }
  whenTextContains(text: string): this {
    return this.with({ type: 'TEXT_CONTAINS', values: [text] });
  }
  whenTextStartsWith(text: string): this {
    return this.with({ type: 'TEXT_STARTS_WITH', values: [text] });
  }
  whenCellEmpty(): this {
    return this.with({ type: 'CELL_EMPTY', values: [] });
  }
  whenCellNotEmpty(): this {
    return this.with({ type: 'CELL_NOT_EMPTY', values: [] });
  }
  whenNumberGreaterThan(number: number): this {
    return this.with({ type: 'NUMBER_GREATER_THAN', values: [number] });
  }
  whenNumberLessThan(number: number): this {
    return this.with({ type: 'NUMBER_LESS_THAN', values: [number] });
  }
  whenNumberEqualTo(number: number): this {
    return this.with({ type: 'NUMBER_EQUAL_TO', values: [number] });
  }
  setBackground(background: string | null): this {
    return this.with({ background });
  }
  setFontColor(fontColor: string | null): this {
    return this.with({ fontColor });
  }
  setBold(bold: boolean | null): this {
    return this.with({ bold });
  }
  setRanges(ranges: Range[]): this {
    return this.with({ ranges: ranges.map(({ box }) => box) });
  }
  build(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.spec);
  }
}
