import type { Box } from '../execution/wire';
import type { Range } from './range';
import { rangeOf } from './sheetRegistry';
import { line, Shim } from './shim';

export class Filter extends Shim {
  private readonly sheet: string;
  constructor(sheet: string) {
    super('Filter');
    this.sheet = sheet;
  }
  getRange(): Range {
    return rangeOf(line().read<Box>(0, 'filter.range', this.sheet));
  }
  remove(): void {
    line().change(0, 'filter.remove', this.sheet);
  }
}
