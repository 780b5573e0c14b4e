import type { Problem } from '../problem';
import { blocks, type CellChange, cellChanges, type Update } from '../schema/changes';
import type { AnyColumn } from '../schema/column';
import type { Table } from '../schema/readTable';
import type { Registry, RowOf } from '../schema/registry';
import { formatOf } from '../schema/sheetPlan';
import { tableAfter } from '../schema/tableAfter';
import type { Book } from './book';
import { noteRequests } from './notes';
import type { Request } from './ownSpreadsheet';
import { type Removal, removalRequests, settleRemovals, withoutRemoved } from './removeRows';
import { additionRequests, blockRequest, replacementRequests } from './requests';
import { type Written, writeWatching } from './writtenRows';

/** What one command wants to change on one sheet. */
export interface Batch<R extends Registry> {
  readonly table: Table<R>;
  readonly updates?: readonly Update<R>[];
  /** More changes, told by the sheet as it is read just before writing. */
  readonly amend?: (fresh: Table<R>) => readonly Update<R>[];
  readonly additions?: readonly Partial<RowOf<R>>[];
  /** Ids of rows that go. */
  readonly removals?: readonly string[];
  /** In place of all rows of a sheet the program owns. */
  readonly replacement?: readonly Partial<RowOf<R>>[];
}

// biome-ignore lint/suspicious/noExplicitAny: batches of different sheets travel together
export type AnyBatch = Batch<any>;

const formatFor = (column: AnyColumn): string => formatOf(column.input);

/**
 * Writes all batches and notes at once: either everything is there afterwards or nothing. Sheets with changes are read
 * again in one call just before, and rows are found by their number, so that sorting or editing in between does no
 * harm. Returns what was left as the person made it. Repeating a commit changes nothing.
 */
export function commit(book: Book, ...batches: readonly AnyBatch[]): Problem[] {
  const problems: Problem[] = [];
  const requests: Request[] = [];
  const written: Written[] = [];
  const removed: Removal[] = [];
  const after: { read: Table<Registry>; now: Table<Registry> | null }[] = [];
  readUpdated(book, batches);
  for (const batch of batches as readonly Batch<Registry>[]) {
    const { table, updates = [], amend, additions = [], removals = [], replacement } = batch;
    const { registry } = table;
    const fresh = isChanging(batch) ? book.read(registry) : table;
    const wanted = [...updates, ...(amend?.(fresh) ?? [])];
    const changes: CellChange[] = [];
    if (wanted.length > 0) {
      const outcome = cellChanges(table, fresh, wanted, formatFor);
      problems.push(...outcome.problems);
      changes.push(...outcome.changes);
    }
    if (removals.length > 0) removed.push({ decided: table, fresh, ids: removals });
    if (changes.length === 0 && additions.length === 0 && !replacement) continue;
    const place = book.placeOf(registry);
    requests.push(...blocks(changes).map((block) => blockRequest(place, block)));
    if (changes.length > 0) written.push({ fresh, changes });
    if (replacement) requests.push(...replacementRequests(place, table, replacement));
    if (additions.length > 0) requests.push(...additionRequests(place, fresh, additions));
    after.push({ read: fresh, now: replacement ? null : tableAfter(fresh, changes, additions) });
  }
  // Last of all: a row taken away moves those below it.
  requests.push(...removed.flatMap((removal) => removalRequests(book, removal)));
  if (book.unwritten.size > 0) requests.push(...noteRequests(book.notes(), book.unwritten));
  book.unwritten.clear();
  const settled = written.map((one) => withoutRemoved(one, removed));
  const astray = requests.length > 0 ? writeWatching(book, requests, settled) : [];
  for (const { read, now } of after) book.replace(read, astray.includes(read) ? null : now);
  return [...problems, ...settleRemovals(book, removed)];
}

const isChanging = ({ updates = [], amend, removals = [] }: AnyBatch): boolean =>
  updates.length > 0 || amend !== undefined || removals.length > 0;

function readUpdated(book: Book, batches: readonly AnyBatch[]): void {
  const registries = new Set(batches.filter(isChanging).map(({ table }) => table.registry as Registry));
  const [first, ...others] = registries;
  if (first) book.readAgain(first, ...others);
}
