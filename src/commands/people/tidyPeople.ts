import { type Book, demand } from '../../google/book';
import { today } from '../../google/clock';
import { type AnyBatch, commit } from '../../google/commit';
import { numberRows } from '../../google/numberRows';
import { type HandChange, handChangeAction, handChangeProblem } from '../../people/handChange';
import type { Problem } from '../../problem';
import { consentRegister } from '../../registries/consentRegister';
import { consents } from '../../registries/consents';
import { mentees } from '../../registries/mentees';
import { mentors } from '../../registries/mentors';
import { PAIR_STATUS, pairs } from '../../registries/pairs';
import { answers } from '../../registries/records';
import { interviews, trainings } from '../../registries/selection';
import { settingsSheet } from '../../registries/settings';
import type { Update } from '../../schema/changes';
import type { Table } from '../../schema/readTable';
import type { Registry } from '../../schema/registry';
import { journalled } from '../journalLine';
import { peopleFollow } from '../pairing/peopleFollow';
import { type Noticed, noticedIn } from './noticed';
import { selectionFollow } from './selectionFollow';
import { type PeopleTables, standingsOf } from './standings';

const NUMBERED: readonly Registry[] = [mentees, mentors, interviews, trainings];

/**
 * Notes what a person did on the sheets by hand since the last command: rows without a number, statuses, ended pairs,
 * interviews and training. A status is kept as the curator set it; what speaks against it is returned and journalled.
 * One commit, and nothing to do the second time. The caller holds the lock.
 */
export function tidyPeople(book: Book): Problem[] {
  numberTyped(book);
  const tables = readTables(book);
  const standings = standingsOf(book, tables);
  const noticed = [...noticedIn(book, tables, 'mentees', standings), ...noticedIn(book, tables, 'mentors', standings)];
  const follow = peopleFollow(book, tables);
  const selection = selectionFollow(book, tables, standings);
  const batches = [
    ...batchOf(tables.mentees, [...updatesOf(noticed, tables.mentees), ...updatesIn(follow, tables.mentees)]),
    ...batchOf(tables.mentors, [
      ...updatesOf(noticed, tables.mentors),
      ...updatesIn(follow, tables.mentors),
      ...updatesIn(selection.batches, tables.mentors),
    ]),
    ...batchOf(tables.pairs, undatedEnds(tables)),
    ...selection.batches.filter(({ table }) => table !== tables.mentors),
  ];
  if (batches.length === 0) return [];
  const changes = noticed.flatMap(({ id, change }) => (change ? [{ id, ...change }] : []));
  const edited = commit(book, ...journalled(book, handChangeAction(changes), batches));
  return [
    ...changes.flatMap((change) => handChangeProblem(change, statusIn(batches, change))),
    ...selection.problems,
    ...edited,
  ];
}

const readTables = (book: Book) => ({
  settings: demand(book.read(settingsSheet)),
  pairs: demand(book.read(pairs)),
  interviews: demand(book.read(interviews)),
  trainings: demand(book.read(trainings)),
  mentees: demand(book.read(mentees)),
  mentors: demand(book.read(mentors)),
});

/** A number is never given twice, not even that of a row that was removed. */
function numberTyped(book: Book): void {
  const nameless = NUMBERED.filter((registry) => demand(book.read(registry)).rows.some(({ id }) => id === ''));
  if (nameless.length > 0) {
    const answered = demand(book.read(answers)).rows.map(({ record }) => record.person);
    const inPairs = demand(book.read(pairs)).rows.flatMap(({ record }) => [record.menteeId, record.mentorId]);
    const used = [...answered, ...inPairs].map((id) => id ?? '');
    numberRows(book, nameless, [...used, ...consentRegister(demand(book.read(consents))).keys()]);
  }
}

type AnyUpdate = Update<Registry>;

const updatesOf = (noticed: readonly Noticed[], table: unknown): AnyUpdate[] =>
  noticed.filter((one) => one.table === table).map(({ id, values }) => ({ id, values: values as AnyUpdate['values'] }));

const updatesIn = (batches: readonly AnyBatch[], table: unknown): AnyUpdate[] =>
  batches.filter((batch) => batch.table === table).flatMap(({ updates }) => [...(updates ?? [])]);

/** One update for each row; what comes later in the list wins. */
function batchOf(table: unknown, updates: readonly AnyUpdate[]): AnyBatch[] {
  const merged = new Map<string, AnyUpdate['values']>();
  for (const { id, values } of updates) merged.set(id, { ...merged.get(id), ...values });
  return merged.size === 0
    ? []
    : [{ table: table as Table<Registry>, updates: [...merged].map(([id, values]) => ({ id, values })) }];
}

/** A pair ended by hand without a day ended today. */
const undatedEnds = ({ pairs: table }: PeopleTables): AnyUpdate[] =>
  table.rows.flatMap(({ id, record: { status, endedOn } }) =>
    id !== '' && endedOn === null && (status === PAIR_STATUS.ended || status === PAIR_STATUS.stopped)
      ? [{ id, values: { endedOn: today() } as AnyUpdate['values'] }]
      : [],
  );

/** The status a row gets after all. */
const statusIn = (batches: readonly AnyBatch[], { id, to }: HandChange): string =>
  (batches.flatMap(({ updates }) => [...(updates ?? [])]).find((update) => update.id === id)?.values.status as
    | string
    | undefined) ?? to;
