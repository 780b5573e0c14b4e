import { type Book, demand } from '../../../google/book';
import type { AnyBatch } from '../../../google/commit';
import { erasureOf } from '../../../people/erasure';
import {
  leaver,
  pairsToStop,
  type RegisterChange,
  stoppedPair,
  suggestionsWithout,
  type Withdrawal,
} from '../../../people/withdrawal';
import { consents } from '../../../registries/consents';
import { pairs } from '../../../registries/pairs';
import { settingsSheet } from '../../../registries/settings';
import { suggestions } from '../../../registries/suggestions';
import type { Update } from '../../../schema/changes';
import { recordsAfter } from '../../../schema/recordsAfter';
import type { Registry } from '../../../schema/registry';
import { peopleFollow } from '../../pairing/peopleFollow';
import type { Bases, Participant } from '../participant';
import { erasedOf, readEverything } from './everything';

/** The register's lines; the plan of an erasure stands in the line of the withdrawal. */
export function registerBatch(book: Book, change: RegisterChange, plan: readonly string[]): AnyBatch {
  const table = demand(book.read(consents));
  if (plan.length === 0) return { table, ...change };
  const known = table.rows.find(({ id }) => id === change.lineId)?.record.erased?.split('\n') ?? [];
  const erased = [...new Set([...known, ...plan])].join('\n');
  if (change.additions.length > 0) return { table, additions: change.additions.map((line) => ({ ...line, erased })) };
  const withdrawn = change.updates.find(({ id }) => id === change.lineId)?.values ?? {};
  const others = change.updates.filter(({ id }) => id !== change.lineId);
  return { table, updates: [...others, { id: change.lineId, values: { ...withdrawn, erased } }] };
}

/** What an erasure will destroy, sheet by sheet. */
export const plannedErasure = (book: Book, bases: Bases, personId: string): readonly string[] =>
  erasureOf(erasedOf(bases, personId), readEverything(book)).destroyed;

/** The pairs end, the person leaves, and both sides' rows follow. */
export function pairBatches(book: Book, bases: Bases, person: Participant, withdrawal: Withdrawal): AnyBatch[] {
  const table = demand(book.read(pairs));
  const values = stoppedPair(withdrawal.today);
  const ending = pairsToStop(table, withdrawal).map(({ id }) => ({ id, values }));
  const leaving =
    withdrawal.kind === 'data' ? changed(person, leaver(person.record, person.side, withdrawal.today)) : {};
  const own: Update<Registry> = { id: withdrawal.personId, values: leaving as never };
  const after = {
    settings: demand(book.read(settingsSheet)),
    pairs: recordsAfter(table, ending),
    mentees: recordsAfter(bases.mentees, person.side === 'mentee' ? [own as never] : []),
    mentors: recordsAfter(bases.mentors, person.side === 'mentor' ? [own as never] : []),
  };
  const follow = peopleFollow(book, after);
  const updatesOf = (followed: unknown, isOwn: boolean): Update<Registry>[] => [
    ...(isOwn && Object.keys(leaving).length > 0 ? [own] : []),
    ...follow
      .filter((batch) => batch.table === followed)
      .flatMap(({ updates }) => [...(updates ?? [])])
      .filter(({ id }) => !(isOwn && withdrawal.kind === 'data' && id === withdrawal.personId)),
  ];
  return [
    { table, updates: ending },
    { table: bases.mentees, updates: updatesOf(after.mentees, person.side === 'mentee') },
    { table: bases.mentors, updates: updatesOf(after.mentors, person.side === 'mentor') },
  ];
}

function changed(person: Participant, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const record = person.record as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(values).filter(([key, value]) => record[key] !== value));
}

export function suggestionBatch(book: Book, bases: Bases, withdrawal: Withdrawal): AnyBatch[] {
  const table = demand(book.read(suggestions));
  const replacement = suggestionsWithout(table.rows, withdrawal, erasedOf(bases, withdrawal.personId).traces);
  return replacement ? [{ table, replacement }] : [];
}
