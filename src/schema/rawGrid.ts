import { type Cell, isWallTime } from './cell';
import type { Input } from './column';
import { wallOfSerial } from './dayNumber';
import { findColumns, type Grid, readTable, type Table } from './readTable';
import { columnKeys, type Registry } from './registry';

/** Values of a range as the Sheets service gives them: dates as numbers, rows of one width. */
export interface RawGrid {
  readonly values: readonly (readonly (string | number | boolean)[])[];
  /** Rows the range has on the sheet, blank ones included. */
  readonly height: number;
}

type Marks = Grid['marks'];

/** The table of a grid; numbers in columns of dates become the wall time they stand for. */
export function tableOf<R extends Registry>(
  registry: R,
  { values, height }: RawGrid,
  marks: Marks,
  asShown?: RawGrid,
): Table<R> {
  const { layout } = findColumns(registry, { cells: values.slice(0, 1), marks });
  const inputs = inputsByPlace(registry, layout);
  const cells = values.map((line, row) =>
    line.map((value, place): Cell => {
      if (typeof value !== 'number' || row === 0) return value;
      const isDay = isDate(inputs.get(place)) || typeof asShown?.values[row]?.[place] === 'string';
      return (isDay && inputs.has(place) ? wallOfSerial(value) : null) ?? value;
    }),
  );
  return readTable(registry, { cells, marks, height });
}

/**
 * Whether a number stands where a text or a small number belongs and may be a date: the values alone do not tell. Such
 * a cell lost its format, mostly by pasting; what the sheet shows there has to be asked for.
 */
export function mayHoldDates(registry: Registry, { values }: RawGrid, marks: Marks): boolean {
  const { layout } = findColumns(registry, { cells: values.slice(0, 1), marks });
  const inputs = inputsByPlace(registry, layout);
  return values.some((line, row) => row > 0 && line.some((value, place) => isSuspect(value, inputs.get(place))));
}

const EARLY = 20_000;
const LATE = 80_000;

function isSuspect(value: Cell, input: Input | undefined): boolean {
  if (typeof value !== 'number' || input === undefined || isDate(input) || isWallTime(value)) return false;
  const first = input.kind === 'integer' || input.kind === 'year' ? EARLY : 1;
  return value >= first && value < LATE;
}

const isDate = (input: Input | undefined): boolean => input?.kind === 'date' || input?.kind === 'moment';

const inputsByPlace = (
  registry: Registry,
  layout: Readonly<Partial<Record<string, number>>>,
): ReadonlyMap<number, Input> =>
  new Map(
    columnKeys(registry).flatMap((key) => {
      const place = layout[key];
      const input = registry.columns[key]?.input;
      return place === undefined || !input ? [] : [[place, input] as const];
    }),
  );
