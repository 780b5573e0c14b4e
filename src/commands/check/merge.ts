import { openBook } from '../../google/book';
import { today } from '../../google/clock';
import { type AnyBatch, commit } from '../../google/commit';
import { alone } from '../../google/lock';
import type { CheckCalls } from '../../panels/check';
import { mergePeople } from '../../people/mergePeople';
import { CannotProceed } from '../../problem';
import { distinctKey } from '../../questionnaires/nearDuplicates';
import { registries } from '../../registries/index';
import { journalled } from '../journalLine';
import { duplicatesOf, rowCalled } from './duplicates';
import { baseOf, readTables } from './material';

type Merge = CheckCalls['duplicates.merge'];

/**
 * One row of two that are one person: what names the other number is changed and its row goes, in one write. Where a
 * person changed that row meanwhile it stays, and merging again does the rest.
 */
export function mergeDuplicates({ survivorId, removedId, take }: Merge['argument']): Merge['value'] {
  return alone(() => {
    const book = openBook(...registries);
    const tables = readTables(book);
    const base = baseOf(tables, survivorId);
    const isPair = survivorId !== removedId && baseOf(tables, removedId) === base;
    if (!isPair || !rowCalled(base, survivorId) || !rowCalled(base, removedId)) throw gone();
    const batches = mergePeople({
      base,
      others: [...tables.others, base === tables.mentees ? tables.mentors : tables.mentees],
      suggestions: tables.suggestions,
      ...{ survivorId, removedId, take },
    });
    const deed = {
      action: `Объединены записи ${survivorId} и ${removedId}`,
      subjects: [survivorId, removedId],
      count: 1,
      keepsReplaced: true,
    };
    const problems = commit(book, ...journalled(book, deed, batches as readonly AnyBatch[]));
    const text = `Теперь это одна запись – ${survivorId}. Вернуть как было: «Отменить действие…».`;
    return { text, problems, view: duplicatesOf(readTables(book)) };
  });
}

const gone = (): CannotProceed =>
  new CannotProceed({
    code: 'П-30',
    message: 'Одной из двух строк больше нет. Ничего не изменено. Откройте окно заново. (П-30)',
  });

type Apart = CheckCalls['duplicates.distinct'];

/** Remembers that the two are different people. */
export function keepApart({ oneId, otherId }: Apart['argument']): Apart['value'] {
  return alone(() => {
    const book = openBook(...registries);
    const tables = readTables(book);
    const people = distinctKey(oneId, otherId);
    const isKnown = tables.distinct.rows.some(({ record }) => record.people === people);
    if (!isKnown) {
      const added = { table: tables.distinct, additions: [{ people, decidedOn: today() }] };
      const deed = { action: `Отмечено: ${oneId} и ${otherId} – разные люди`, subjects: [oneId, otherId], count: 1 };
      commit(book, ...journalled(book, deed, [added]));
    }
    return duplicatesOf(readTables(book));
  });
}
