import { type Book, demand } from '../../google/book';
import type { AnyBatch } from '../../google/commit';
import type { UnknownWord } from '../../questionnaires/takeIn';
import { wordInbox } from '../../registries/dictionary';
import { looseKey } from '../../schema/cell';

/** Words not yet in the inbox; those already there wait for the curator as they are. */
export function inboxLines(book: Book, words: readonly UnknownWord[]): AnyBatch | null {
  if (words.length === 0) return null;
  const table = demand(book.read(wordInbox));
  const present = new Set(table.rows.map(({ record }) => looseKey(record.word ?? '')));
  const additions = words
    .filter(({ word }) => !present.has(looseKey(word)))
    .map(({ word, suggestion, people }) => ({
      word,
      suggestion: suggestion ?? null,
      people: people.join(', '),
      count: people.length,
    }));
  return additions.length > 0 ? { table, additions } : null;
}
