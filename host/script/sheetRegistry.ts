import type { Box } from '../execution/wire';
import type { Range } from './range';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';

/** Makers of the objects that refer to one another; filled in once all of them are defined. */
interface Makers {
  readonly sheet: (id: string) => Sheet;
  readonly range: (box: Box) => Range;
  readonly spreadsheet: () => Spreadsheet;
}

let makers: Makers;

export const setMakers = (made: Makers): void => {
  makers = made;
};

export const sheetOf = (id: string): Sheet => makers.sheet(id);
export const rangeOf = (box: Box): Range => makers.range(box);
export const spreadsheetOf = (): Spreadsheet => makers.spreadsheet();
