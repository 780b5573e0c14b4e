import { Shim } from './shim';

export class TextValidation extends Shim {
  readonly facts: Readonly<Record<string, unknown>>;
  constructor(facts: Readonly<Record<string, unknown>>) {
    super('TextValidation');
    this.facts = facts;
  }
}

export class TextValidationBuilder extends Shim {
  private facts: Readonly<Record<string, unknown>> = {};
  constructor() {
    super('TextValidationBuilder');
  }
  private require(kind: string, ...values: unknown[]): this {
    this.facts = { ...this.facts, kind, values };
    return this;
  }
  requireTextIsEmail(): this {
    return this.require('EMAIL');
  }
  requireTextIsUrl(): this {
    return this.require('URL');
  }
  requireNumber(): this {
    return this.require('NUMBER');
  }
  requireWholeNumber(): this {
    return this.require('WHOLE_NUMBER');
  }
  requireNumberBetween(start: number, end: number): this {
    return this.require('NUMBER_BETWEEN', start, end);
  }
  requireTextMatchesPattern(pattern: string): this {
    return this.require('MATCHES', pattern);
  }
  requireTextLengthLessThanOrEqualTo(length: number): this {
    return this.require('LENGTH_AT_MOST', length);
  }
  setHelpText(help: string): this {
    this.facts = { ...this.facts, help };
    return this;
  }
  build(): TextValidation {
    return new TextValidation(this.facts);
  }
}
