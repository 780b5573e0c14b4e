import { blocks, type CellChange } from '../schema/changes';
import type { Table } from '../schema/readTable';
import { idKey, type KeyOf, type Registry } from '../schema/registry';
import type { Book } from './book';
import { columnLetters } from './columnLetters';
import { applyAll, isUnknownRange, type Request } from './ownSpreadsheet';
import { quoted } from './places';
import { blockRequest } from './requests';

/** Cells written on one sheet, by positions of `fresh`. */
export interface Written {
  readonly fresh: Table<Registry>;
  readonly changes: readonly CellChange[];
}

const REPAIRS = 2;

/**
 * Carries out the requests, all or nothing, then looks in Google's answer whether the rows were still where they had
 * been read: where a person sorted the sheet in that instant the touched cells are put right (R-F25). Gives the tables
 * for which that happened.
 */
export function writeWatching(
  book: Book,
  requests: readonly Request[],
  written: readonly Written[],
): readonly Table<Registry>[] {
  const astray = carryOut(book, requests, written);
  for (const one of astray) setRight(book, one);
  return astray.map(({ fresh }) => fresh);
}

/** What was written onto a row that is no longer the one it was meant for. */
function carryOut(book: Book, requests: readonly Request[], written: readonly Written[]): Written[] {
  const watched = written.filter(isWatched);
  const answer = applyShowing(book, requests, watched);
  return watched.flatMap((one) => {
    const { sheetId } = book.placeOf(one.fresh.registry);
    const sheet = answer?.sheets?.find(({ properties }) => (properties?.sheetId ?? 0) === sheetId);
    const seen = idsIn(one.fresh.registry, sheet?.data?.[0]);
    return one.changes.some(({ id, row }) => seen.get(row) !== id) ? [one] : [];
  });
}

function applyShowing(book: Book, requests: readonly Request[], watched: readonly Written[]) {
  const apply = () =>
    applyAll(
      requests,
      watched.map((one) => idRange(book, one)),
    );
  try {
    return apply();
  } catch (error) {
    if (!isUnknownRange(error)) throw error;
    // A sheet was renamed a moment ago, so nothing was done at all.
    book.lookAgain(watched.map(({ fresh }) => fresh.registry));
    return apply();
  }
}

const idPlace = ({ fresh: { registry, layout } }: Written): number | undefined =>
  layout[(idKey(registry) ?? '') as KeyOf<Registry>];

const isWatched = (one: Written): boolean => idPlace(one) !== undefined && one.changes.length > 0;

/** The cells that hold the numbers of the touched rows. */
function idRange(book: Book, one: Written): string {
  const rows = one.changes.map(({ row }) => row);
  const letters = columnLetters((idPlace(one) ?? 0) + 1);
  const first = rows.reduce((least, row) => Math.min(least, row));
  const last = rows.reduce((most, row) => Math.max(most, row));
  return `${quoted(book.placeOf(one.fresh.registry).title)}!${letters}${first}:${letters}${last}`;
}

function idsIn(
  registry: Registry,
  data: GoogleAppsScript.Sheets.Schema.GridData | undefined,
): ReadonlyMap<number, string> {
  const column = registry.columns[idKey(registry) ?? ''];
  return new Map(
    (data?.rowData ?? []).map(({ values }, index) => {
      const value = values?.[0]?.effectiveValue;
      const id: unknown = column?.parse(value?.stringValue ?? value?.numberValue ?? '').value;
      return [(data?.startRow ?? 0) + index + 1, typeof id === 'string' ? id : ''];
    }),
  );
}

/** Writes the values where their rows are now, and gives strangers' cells back what stood there before. */
function setRight(book: Book, { fresh, changes }: Written): void {
  let basis = fresh;
  let wanted = changes;
  for (let round = 0; round < REPAIRS; round++) {
    const now = book.readAgain(fresh.registry);
    const idAt = new Map(now.rows.map(({ row, id }) => [row, id]));
    const rowOf = new Map(now.rows.map(({ row, id }) => [id, row]));
    const astray = wanted.filter(({ id, row }) => idAt.get(row) !== id && rowOf.has(id));
    if (astray.length === 0) return;
    const earlier = new Map(basis.rows.map(({ id, cells }) => [id, cells]));
    const restored = astray.flatMap((change) => {
      const stranger = idAt.get(change.row);
      const cell = stranger === undefined ? '' : earlier.get(stranger)?.[change.column - 1];
      const mine =
        stranger !== undefined && wanted.some(({ id, column }) => id === stranger && column === change.column);
      return cell === undefined || mine ? [] : [{ ...change, id: stranger ?? '', cell }];
    });
    const moved = wanted.map((change) => ({ ...change, row: rowOf.get(change.id) ?? change.row }));
    const place = book.placeOf(fresh.registry);
    const requests = blocks([...moved, ...restored]).map((block) => blockRequest(place, block));
    if (carryOut(book, requests, [{ fresh: now, changes: moved }]).length === 0) return;
    basis = now;
    wanted = moved;
  }
}
