import type { Update } from './changes';
import type { Table, TableRow } from './readTable';
import { columnKeys, idKey, type Registry, type RowOf } from './registry';

/**
 * The table with these values in its records: what a command has decided need not be written and read again. Cells and
 * places stay as they were read; rows added have none (`tableAfter` gives both, once the sheet was read again).
 */
export function recordsAfter<R extends Registry>(
  table: Table<R>,
  updates: readonly Update<R>[],
  additions: readonly Partial<RowOf<R>>[] = [],
): Table<R> {
  const valuesOf = new Map(updates.map(({ id, values }) => [id, values]));
  const rows = table.rows.map((row) => ({ ...row, record: { ...row.record, ...valuesOf.get(row.id) } }));
  return { ...table, rows: [...rows, ...additions.map((values) => addedRow(table.registry, values))] };
}

function addedRow<R extends Registry>(registry: R, values: Partial<RowOf<R>>): TableRow<R> {
  const blank = Object.fromEntries(columnKeys(registry).map((key) => [key, null]));
  const record = { ...blank, ...values } as RowOf<R>;
  const identity = idKey(registry);
  return { row: 0, id: identity ? ((record[identity] as string | null) ?? '') : '', record, cells: [] };
}
