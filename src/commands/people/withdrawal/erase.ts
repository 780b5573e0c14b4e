import type { Book } from '../../../google/book';
import { type AnyBatch, commit } from '../../../google/commit';
import { erasureOf } from '../../../people/erasure';
import { isOwnRow } from '../../../people/ownCells';
import { CannotProceed } from '../../../problem';
import type { Table } from '../../../schema/readTable';
import type { Registry } from '../../../schema/registry';
import { basesOf } from '../participant';
import { erasedOf, readEverything } from './everything';

/** Numbers of answers as the forms know them, by questionnaire. */
export type AnswersOf = ReadonlyMap<string, ReadonlySet<string>>;

/** Makes the tables forget a person and tells which answers the forms still keep. */
export function erase(book: Book, personId: string): AnswersOf {
  const tables = readEverything(book);
  const { batches } = erasureOf(erasedOf(basesOf(book), personId), tables);
  // In one piece: while the name stands in the person's row, it stands everywhere it has to be found.
  const [edited] = batches.length > 0 ? commit(book, ...(batches as readonly AnyBatch[])) : [];
  if (edited) throw new CannotProceed(edited);
  return answersOf(personId, tables);
}

function answersOf(personId: string, tables: readonly Table<Registry>[]): AnswersOf {
  const found = new Map<string, Set<string>>();
  for (const { registry, rows } of tables) {
    for (const row of rows) {
      const { answerId, questionnaire, person } = row.record as Readonly<Record<string, unknown>>;
      if (typeof answerId !== 'string' || !(person === personId || isOwnRow(personId, row))) continue;
      const key = typeof questionnaire === 'string' ? questionnaire : registry.key;
      found.set(key, (found.get(key) ?? new Set()).add(answerId));
    }
  }
  return found;
}
