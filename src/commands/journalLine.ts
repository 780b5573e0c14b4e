import { actor } from '../google/actor';
import type { Book } from '../google/book';
import { nowWall } from '../google/clock';
import type { AnyBatch } from '../google/commit';
import { journal } from '../registries/records';

export interface Deed {
  readonly action: string;
  readonly count: number;
  /** Numbers of the people, pairs or documents touched. */
  readonly subjects?: readonly string[];
  /** Earlier values by number, so that the deed can be undone. */
  readonly before?: Readonly<Record<string, object>>;
}

const LONGEST_LIST = 200;

/** The lines of the journal for deeds, newest on top. */
export const journalLine = (book: Book, ...deeds: readonly Deed[]): AnyBatch => ({
  table: book.readHeader(journal),
  additions: deeds.map((deed) => ({
    at: nowWall(),
    who: actor(),
    action: deed.action,
    count: deed.count,
    subjects: shortList(deed.subjects ?? []),
    before: deed.before && Object.keys(deed.before).length > 0 ? JSON.stringify(deed.before) : null,
  })),
});

const shortList = (subjects: readonly string[]): string | null =>
  subjects.length === 0
    ? null
    : subjects.length <= LONGEST_LIST
      ? subjects.join(', ')
      : `${subjects.slice(0, LONGEST_LIST).join(', ')} и ещё ${subjects.length - LONGEST_LIST}`;
