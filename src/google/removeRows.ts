import type { Problem } from '../problem';
import { sameRow } from '../schema/changes';
import type { Table, TableRow } from '../schema/readTable';
import type { Registry } from '../schema/registry';
import type { Book } from './book';
import { applyAll, type Request } from './ownSpreadsheet';
import { insertionRequest, rawRowsRequest } from './requests';
import type { Written } from './writtenRows';

type Row = TableRow<Registry>;

/** Rows of one sheet that are to go. */
export interface Removal {
  /** The sheet as it was when that was decided. */
  readonly decided: Table<Registry>;
  /** The sheet as it was read just before writing. */
  readonly fresh: Table<Registry>;
  readonly ids: readonly string[];
}

const ROUNDS = 3;

/** Takes the rows away as they were decided on; one a person changed since stays. */
export function removalRequests(book: Book, { decided, fresh, ids }: Removal): Request[] {
  const going = rowsToGo(decided, fresh, new Set(ids));
  if (going.length === 0) return [];
  const { sheetId } = book.placeOf(fresh.registry);
  // A sheet must keep a row below the frozen caption.
  const spare = going.length >= fresh.height - 1 ? [insertionRequest(book.placeOf(fresh.registry), fresh, 1)] : [];
  const deletions = runsFromBelow(going).map(({ first, last }) => ({
    deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: first - 1, endIndex: last } },
  }));
  return [...spare, ...deletions];
}

/**
 * Reads back what was taken away: where the sheet was sorted in that instant and a stranger's row went instead, the
 * stranger comes back and the search goes on. Rows a person changed meanwhile are reported.
 */
export function settleRemovals(book: Book, removals: readonly Removal[]): Problem[] {
  const [first, ...others] = removals.map(({ fresh }) => fresh.registry);
  if (first) book.readAgain(first, ...others);
  return removals.flatMap((removal) => {
    const wanted = new Set(removal.ids);
    let before = removal.fresh;
    let now = book.read(before.registry);
    for (let round = 0; round < ROUNDS; round++) {
      const again = [...bringBack(book, before, now, wanted), ...removalRequests(book, { ...removal, fresh: now })];
      if (again.length === 0) break;
      applyAll(again);
      before = now;
      now = book.readAgain(before.registry);
    }
    return now.rows.filter(({ id }) => wanted.has(id)).map((row) => changedMeanwhile(now.registry, row));
  });
}

const rowsToGo = (decided: Table<Registry>, fresh: Table<Registry>, wanted: ReadonlySet<string>): Row[] => {
  const before = new Map(decided.rows.map(({ id, cells }) => [id, cells]));
  return fresh.rows.filter(({ id, cells }) => {
    const earlier = before.get(id);
    return wanted.has(id) && earlier !== undefined && sameRow(earlier, cells);
  });
};

/** Where changed rows stand once others of their sheet are gone. */
export function withoutRemoved(one: Written, removals: readonly Removal[]): Written {
  const gone = removals
    .filter(({ fresh }) => fresh.registry === one.fresh.registry)
    .flatMap(({ decided, fresh, ids }) => rowsToGo(decided, fresh, new Set(ids)))
    .map(({ row }) => row);
  if (gone.length === 0) return one;
  const changes = one.changes
    .filter(({ row }) => !gone.includes(row))
    .map((change) => ({ ...change, row: change.row - gone.filter((row) => row < change.row).length }));
  return { ...one, changes };
}

/** From the bottom up, neighbours together: what stands above keeps its place. */
function runsFromBelow(rows: readonly Row[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const { row } of [...rows].sort((a, b) => b.row - a.row)) {
    const below = runs[runs.length - 1];
    if (below && below.first === row + 1) below.first = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

/** Everybody who went by mistake, below the last row as it is now. */
function bringBack(book: Book, before: Table<Registry>, now: Table<Registry>, wanted: ReadonlySet<string>): Request[] {
  const present = new Set(now.rows.map(({ id }) => id));
  const lost = before.rows.filter(({ id }) => id !== '' && !wanted.has(id) && !present.has(id));
  if (lost.length === 0) return [];
  const place = book.placeOf(now.registry);
  const lines = lost.map(({ cells }) => cells);
  return [insertionRequest(place, now, lost.length), rawRowsRequest(place, now, lines)];
}

const changedMeanwhile = (registry: Registry, { id, row }: Row): Problem => ({
  code: 'edited-meanwhile',
  message: `Лист «${registry.sheet}», строка ${row} (${id}): её исправили, пока шла работа. Строка оставлена.`,
  where: { sheet: registry.sheet, row },
});
