import type { Book } from '../../../google/book';
import { type AnyBatch, commit } from '../../../google/commit';
import { erasureOf } from '../../../people/erasure';
import { isOwnRow } from '../../../people/ownCells';
import { CannotProceed } from '../../../problem';
import type { Table } from '../../../schema/readTable';
import type { Registry } from '../../../schema/registry';
import { journalLine } from '../../journalLine';
import { basesOf } from '../participant';
import { erasedOf, readEverything } from './everything';

/** Numbers of answers as the forms know them, by questionnaire. */
export type AnswersOf = ReadonlyMap<string, ReadonlySet<string>>;

const FINAL = 'Стёртое не восстанавливается.';

/** Makes the tables forget a person and tells which answers the forms still keep. */
export function erase(book: Book, personId: string): AnswersOf {
  const tables = readEverything(book);
  const { batches } = erasureOf(erasedOf(basesOf(book), personId), tables);
  if (batches.length > 0) {
    const line = journalLine(book, {
      action: `Персональные данные стёрты: ${personId}`,
      count: batches.reduce((sum, { updates = [], removals = [] }) => sum + updates.length + removals.length, 0),
      subjects: [personId],
      final: FINAL,
    });
    const [edited] = commit(book, line, ...(batches as readonly AnyBatch[]));
    if (edited) throw new CannotProceed(edited);
  }
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
