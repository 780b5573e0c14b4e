import type { Box } from '../execution/wire';
import { Range } from './range';
import { line, Shim } from './shim';

export class NamedRange extends Shim {
  private readonly name: string;
  private readonly box: Box;
  constructor(name: string, box: Box) {
    super('NamedRange');
    this.name = name;
    this.box = box;
  }
  getName(): string {
    return this.name;
  }
  getRange(): Range {
    return new Range(this.box);
  }
  remove(): void {
    line().change(0, 'names.remove', this.name);
  }
}
