import type { Box, CellValue } from '../execution/wire';
import { incoming, outgoing } from './clock';
import { fits } from './rangeBox';
import { line, Shim } from './shim';

export type Grid<T> = T[][];

const same = <T>(box: Box, value: T): Grid<T> =>
  Array.from({ length: box.rows }, () => Array<T>(box.columns).fill(value));

/** Values and formulas of a range. */
export class RangeBase extends Shim {
  readonly box: Box;

  constructor(box: Box) {
    super('Range');
    this.box = box;
  }

  protected get cells(): number {
    return this.box.rows * this.box.columns;
  }

  protected query<T>(op: string, ...args: readonly unknown[]): T {
    return line().read<T>(this.cells, op, this.box, ...args);
  }

  protected put(op: string, ...args: readonly unknown[]): this {
    line().write(this.cells, op, this.box, ...args);
    return this;
  }

  getValues(): Grid<unknown> {
    return this.query<Grid<CellValue>>('range.values').map((row) => row.map(incoming));
  }
  getValue(): unknown {
    return incoming(
      line().read<Grid<CellValue>>(1, 'range.values', { ...this.box, rows: 1, columns: 1 })[0]?.[0] ?? '',
    );
  }
  setValues(values: Grid<unknown>): this {
    fits(this.box, values);
    return this.put(
      'range.setValues',
      values.map((row) => row.map(outgoing)),
    );
  }
  setValue(value: unknown): this {
    return this.put('range.setValues', same(this.box, outgoing(value)));
  }
  getDisplayValues(): Grid<string> {
    return this.query('range.display');
  }
  getDisplayValue(): string {
    return this.getDisplayValues()[0]?.[0] ?? '';
  }
  getFormulas(): Grid<string> {
    return this.query('range.formulas');
  }
  getFormula(): string {
    return this.getFormulas()[0]?.[0] ?? '';
  }
  setFormulas(formulas: Grid<string>): this {
    fits(this.box, formulas);
    return this.put('range.setFormulas', formulas);
  }
  setFormula(formula: string): this {
    return this.put('range.setFormulas', same(this.box, formula));
  }
  isBlank(): boolean {
    return this.query<Grid<CellValue>>('range.values').every((row) => row.every((value) => value === ''));
  }
}
