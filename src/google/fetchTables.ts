import { mayHoldDates, type RawGrid, tableOf } from '../schema/rawGrid';
import { findColumns, type Table } from '../schema/readTable';
import type { Registry } from '../schema/registry';
import { isUnknownRange, valuesOf } from './ownSpreadsheet';
import { type Places, quoted } from './places';

/** A sheet to read: whole, or its captions alone. */
export interface Wanted {
  readonly registry: Registry;
  readonly captionsOnly: boolean;
}

type Columns = Readonly<Record<string, number>>;

interface Fetched extends Wanted {
  readonly grid: RawGrid;
  /** Marked columns; looked at only where captions leave a doubt. */
  readonly columns: Columns;
}

/** Reads sheets in one call; where captions or a sheet are missing, the marks help, at the price of more calls. */
export function fetchTables(places: Places, requests: readonly Wanted[]): Table<Registry>[] {
  const fetched = withMarks(places, read(places, requests));
  const shown = asShown(places, fetched);
  return fetched.map((one) => tableOf(one.registry, one.grid, one.columns, shown.get(one)));
}

function read(places: Places, requests: readonly Wanted[]): Fetched[] {
  const fetch = (): Fetched[] => {
    const grids = readGrids(requests.map(({ registry, captionsOnly }) => rangeOf(places, registry, captionsOnly)));
    return requests.map((request, index) => {
      const grid = grids[index] ?? { values: [], height: 0 };
      const kept = request.captionsOnly ? { ...grid, values: grid.values.slice(0, 1) } : grid;
      return { ...request, grid: kept, columns: {} };
    });
  };
  try {
    return fetch();
  } catch (error) {
    if (!isUnknownRange(error)) throw error;
    // A sheet was renamed while the command was at work: its mark tells which one it is.
    places.lookAgain(requests.map(({ registry }) => registry));
    return fetch();
  }
}

/** The second row comes along with the captions: its absence tells that the sheet has no row to spare. */
const rangeOf = (places: Places, registry: Registry, captionsOnly: boolean): string =>
  quoted(places.of(registry).title) + (captionsOnly ? '!1:2' : '');

function withMarks(places: Places, fetched: readonly Fetched[]): readonly Fetched[] {
  const unsure = fetched.filter(hasGaps);
  if (unsure.length === 0) return fetched;
  const elsewhere = places.lookAgain(unsure.map(({ registry }) => registry));
  const moved = unsure.filter(({ registry }) => elsewhere.has(registry));
  const again = new Map(read(places, moved).map((one) => [one.registry, one]));
  const { columns } = places.marks();
  return fetched.map((one) =>
    unsure.includes(one) ? { ...(again.get(one.registry) ?? one), columns: columns.get(one.registry.key) ?? {} } : one,
  );
}

const hasGaps = ({ registry, grid: { values } }: Fetched): boolean =>
  findColumns(registry, { cells: values.slice(0, 1), marks: {} }).problems.length > 0;

/** What the sheets show in place of numbers that may be dates: one call more, and only when there are any. */
function asShown(places: Places, fetched: readonly Fetched[]): ReadonlyMap<Fetched, RawGrid> {
  const doubtful = fetched.filter(({ registry, grid, columns }) => mayHoldDates(registry, grid, columns));
  const shown = readGrids(
    doubtful.map(({ registry }) => rangeOf(places, registry, false)),
    'FORMATTED_STRING',
  );
  return new Map(doubtful.map((one, index) => [one, shown[index] ?? one.grid]));
}

/** Several ranges in one call. */
const readGrids = (
  ranges: readonly string[],
  dates: 'SERIAL_NUMBER' | 'FORMATTED_STRING' = 'SERIAL_NUMBER',
): RawGrid[] =>
  ranges.length === 0
    ? []
    : valuesOf(ranges, dates).map(({ range = '', values = [] }) => {
        const width = values.reduce((most, row) => Math.max(most, row.length), 0);
        const lines = values.map((row) => Array.from({ length: width }, (_, place) => row[place] ?? ''));
        return { values: lines, height: Math.max(lastRowOf(range), lines.length) };
      });

/** The last row a range names: 201 of «'Пары'!A1:N201». */
const lastRowOf = (range: string): number => Number(/(\d+)$/.exec(range)?.[1] ?? 0);
