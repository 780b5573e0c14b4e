import { type Book, demand, openBook } from '../../google/book';
import type { DeedCard, DeedsView } from '../../panels/check';
import { journal } from '../../registries/records';
import type { Table } from '../../schema/readTable';
import { CAN_BE_UNDONE } from '../journalLine';

const LISTED = 100;
const BEFORE_NUMBERS =
  'Действие записано прежней версией программы, его прежние значения – в столбце «Прежние значения».';

/** Deeds of the journal, newest first. */
export const deedsList = (): DeedsView => deedsOf(demand(openBook(journal).read(journal)));

export function deedsOf(table: Table<typeof journal>): DeedsView {
  const rows = [...table.rows].sort(
    (a, b) => (a.id && b.id ? byNumber(b.id, a.id) : 0) || (b.record.at ?? '').localeCompare(a.record.at ?? ''),
  );
  return {
    deeds: rows.slice(0, LISTED).map((row) => cardOf(row)),
    older: Math.max(0, rows.length - LISTED),
  };
}

const byNumber = (a: string, b: string): number => a.localeCompare(b, 'ru', { numeric: true });

function cardOf({ id, record }: Table<typeof journal>['rows'][number]): DeedCard {
  const { at, who, action, count, undo, undoneOn, undoneBy } = record;
  const facts = { id, at: at ?? '', who: who ?? '', action: action ?? '', count: count ?? 0 };
  if (undoneOn) return { ...facts, undo: 'done', note: undoneBy ? `Отменено: ${undoneBy}` : 'Отменено' };
  if (undo === CAN_BE_UNDONE && id !== '') return { ...facts, undo: 'possible', note: '' };
  return { ...facts, undo: 'impossible', note: undo ?? BEFORE_NUMBERS };
}

/** The journal's line of a deed, or undefined. */
export const deedCalled = (book: Book, id: string): DeedCard | undefined => {
  const row = demand(book.read(journal)).rows.find((one) => one.id === id);
  return row && cardOf(row);
};
