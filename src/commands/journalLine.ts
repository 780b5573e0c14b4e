import { actor } from '../google/actor';
import type { Book } from '../google/book';
import { nowWall } from '../google/clock';
import type { AnyBatch } from '../google/commit';
import { type Change, changesOf, type DeedBatch } from '../people/deedChanges';
import { logRows } from '../people/deedLog';
import { wordsOf } from '../people/deedWords';
import { journal } from '../registries/records';
import { undoLog } from '../registries/undoLog';
import { idGiver } from '../schema/nextId';

export interface Deed {
  readonly action: string;
  readonly count: number;
  /** Numbers of the people, pairs or documents touched. */
  readonly subjects?: readonly string[];
  /** Why it cannot be undone, for the curator; then nothing of what it changed is kept. */
  readonly final?: string;
}

/** What `journalled` cannot see from the batches; the rest is derived. */
export type NamedDeed = Partial<Deed> &
  Pick<Deed, 'action'> & {
    /** Number of the deed this one undoes. */
    readonly undoes?: string;
    /** Rows that a sheet of the program loses to new ones are kept as well. */
    readonly keepsReplaced?: boolean;
  };

const LONGEST_LIST = 200;
export const CAN_BE_UNDONE = 'Можно отменить';
const NOTHING_TO_UNDO = 'Отменять нечего: ячейки не изменены.';
const LAST = 'deeds';

/** The lines of the journal for deeds that change nothing that could be put back, newest on top. */
export const journalLine = (book: Book, ...deeds: readonly Deed[]): AnyBatch => {
  const give = deedNumbers(book);
  return lines(
    book,
    deeds.map((deed) => ({ ...lineOf(give(), deed), undo: deed.final ?? NOTHING_TO_UNDO })),
  );
};

/**
 * The line of a deed nobody can call back and nobody needs to call by a number: finding the next number would be one
 * more wait for Google.
 */
export const journalNote = (book: Book, deed: Deed & Required<Pick<Deed, 'final'>>): AnyBatch =>
  lines(book, [{ ...lineOf(null, deed), undo: deed.final }]);

/**
 * The batches of a deed with its line in the journal and everything undoing it needs, all derived from the batches
 * themselves (F40). They are written at once with the deed, so that there is never a change nobody can undo. A deed that
 * changes nothing leaves no line, unless it tells how many it was.
 */
export function journalled(book: Book, deed: string | NamedDeed, batches: readonly AnyBatch[]): AnyBatch[] {
  const named: NamedDeed = typeof deed === 'string' ? { action: deed } : deed;
  const written = batches as readonly DeedBatch[];
  const changes = changesOf(written, named.keepsReplaced);
  if (changes.length === 0 && named.count === undefined) return [...batches];
  const id = deedNumbers(book)();
  const subjects = named.subjects ?? touched(changes);
  const line = {
    ...lineOf(id, { ...named, count: named.count ?? touched(changes).length, subjects }),
    before: named.final ? null : wordsOf(written, changes),
    undo: named.final ?? (changes.length > 0 ? CAN_BE_UNDONE : NOTHING_TO_UNDO),
    undoes: named.undoes ?? null,
  };
  const log = named.final ? [] : logRows(id, changes);
  return [
    ...(log.length > 0 ? [{ table: book.readHeader(undoLog), additions: log }] : []),
    lines(book, [line]),
    ...batches,
  ];
}

const touched = (changes: readonly Change[]): string[] => [
  ...new Set(changes.map(({ id }) => id).filter((id) => id !== '')),
];

const lines = (book: Book, additions: readonly object[]): AnyBatch => ({ table: book.readHeader(journal), additions });

const lineOf = (id: string | null, { action, count, subjects }: Deed) => ({
  id,
  at: nowWall(),
  who: actor(),
  action,
  count,
  subjects: shortList(subjects ?? []),
});

const givers = new WeakMap<Book, () => string>();

/** Numbers of deeds go on from the last one noted on the spreadsheet: the journal grows long and is not read for it. */
function deedNumbers(book: Book): () => string {
  const known = givers.get(book);
  if (known) return known;
  const last = book.noted<string>(LAST);
  const next = idGiver('Ж-', last === null ? book.read(journal).rows.map(({ id }) => id) : [last]);
  const give = () => {
    const id = next();
    book.note(LAST, id);
    return id;
  };
  givers.set(book, give);
  return give;
}

const shortList = (subjects: readonly string[]): string | null =>
  subjects.length === 0
    ? null
    : subjects.length <= LONGEST_LIST
      ? subjects.join(', ')
      : `${subjects.slice(0, LONGEST_LIST).join(', ')} и ещё ${subjects.length - LONGEST_LIST}`;
