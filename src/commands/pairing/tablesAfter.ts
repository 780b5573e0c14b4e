import type { AnyBatch } from '../../google/commit';
import type { Pair } from '../../registries/pairs';
import type { Table } from '../../schema/readTable';
import { recordsAfter } from '../../schema/recordsAfter';
import type { Registry } from '../../schema/registry';
import type { Tables } from './material';

/** The tables as they will stand once these pairs and the people's rows are written: what was written need not be read. */
export function tablesAfter(tables: Tables, accepted: readonly Partial<Pair>[], people: readonly AnyBatch[]): Tables {
  const updated = <R extends Registry>(table: Table<R>): Table<R> =>
    recordsAfter(
      table,
      people.filter((batch) => batch.table === table).flatMap(({ updates }) => (Array.isArray(updates) ? updates : [])),
    );
  return {
    ...tables,
    pairs: recordsAfter(tables.pairs, [], accepted),
    mentees: updated(tables.mentees),
    mentors: updated(tables.mentors),
  };
}
