import type { Book } from '../google/book';
import { today } from '../google/clock';
import { type AnyBatch, commit } from '../google/commit';
import { WORD_DECISION, wordInbox } from '../registries/dictionary';
import { mentees } from '../registries/mentees';
import { mentors } from '../registries/mentors';
import type { Registry } from '../schema/registry';
import { dictionaryOf, recogniser } from './dictionary';
import { journalled } from './journalLine';

const bases = { mentees, mentors } as const;

/**
 * Applies what the curator decided on «Новые слова»: people whose answers hold a decided word get its tag. Each decision
 * is applied once; tags a person has stay, whoever gave them. Returns how many people got a tag.
 */
export function applyDecisions(book: Book): number {
  const table = book.read(wordInbox);
  const decided = table.rows.filter(({ record }) => record.decision && !record.applied);
  if (decided.length === 0) return 0;
  const teaching = decided.filter(({ record }) => record.decision !== WORD_DECISION.ignore);
  const people = new Set(teaching.flatMap(({ record }) => (record.people ?? '').split(/[,\s]+/)));
  const dictionary = dictionaryOf(book);
  const batches = (['mentees', 'mentors'] as const).map((key): AnyBatch => {
    const base = book.read(bases[key] as Registry);
    const recognise = recogniser(key, dictionary);
    const updates = base.rows
      .filter(({ id }) => people.has(id))
      .flatMap(({ id, record }) => {
        const present = ((record as Readonly<Record<string, unknown>>).tags ?? []) as readonly string[];
        const fresh = recognise(record as never).tags.filter((tag) => !present.includes(tag));
        return fresh.length > 0 ? [{ id, values: { tags: [...present, ...fresh] } }] : [];
      });
    return { table: base, updates };
  });
  const taught = batches.reduce((sum, { updates }) => sum + (updates?.length ?? 0), 0);
  const applied = { table, updates: decided.map(({ id }) => ({ id, values: { applied: today() } })) };
  commit(
    book,
    ...journalled(book, { action: 'Применены решения о новых словах', count: decided.length }, batches),
    // Undoing takes the tags back and leaves the decisions applied: otherwise the next intake would apply them again.
    applied,
  );
  book.readAgain(wordInbox as Registry, mentees as Registry, mentors as Registry);
  return taught;
}
