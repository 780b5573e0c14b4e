import type { AnyBatch } from '../../google/commit';
import { type Pair, pairs } from '../../registries/pairs';
import type { Table, TableRow } from '../../schema/readTable';
import { columnKeys, type Registry } from '../../schema/registry';
import type { Tables } from './material';

/** The tables as they will stand once these pairs and the people's rows are written: what was written need not be read. */
export function tablesAfter(tables: Tables, accepted: readonly Partial<Pair>[], people: readonly AnyBatch[]): Tables {
  return {
    ...tables,
    pairs: { ...tables.pairs, rows: [...tables.pairs.rows, ...accepted.map(newRow)] },
    mentees: updated(tables.mentees, people),
    mentors: updated(tables.mentors, people),
  };
}

const newRow = (values: Partial<Pair>): TableRow<typeof pairs> => ({
  row: 0,
  id: values.id ?? '',
  record: { ...Object.fromEntries(columnKeys(pairs).map((key) => [key, null])), ...values } as Pair,
  cells: [],
});

function updated<R extends Registry>(table: Table<R>, people: readonly AnyBatch[]): Table<R> {
  const updates = people
    .filter((batch) => batch.table === table)
    .flatMap(({ updates }) => (Array.isArray(updates) ? updates : []));
  const valuesOf = new Map(updates.map(({ id, values }) => [id, values]));
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, record: { ...row.record, ...(valuesOf.get(row.id) ?? {}) } })),
  };
}
