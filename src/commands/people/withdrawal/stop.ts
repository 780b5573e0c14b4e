import { type Book, demand } from '../../../google/book';
import { today } from '../../../google/clock';
import { type AnyBatch, commit } from '../../../google/commit';
import { numberRows } from '../../../google/numberRows';
import type { Calls } from '../../../panels';
import { erasureOf } from '../../../people/erasure';
import {
  leaver,
  pairsToStop,
  type RegisterChange,
  registerWithdrawal,
  stoppedPair,
  suggestionsWithout,
  type Withdrawal,
} from '../../../people/withdrawal';
import { CannotProceed } from '../../../problem';
import { consents } from '../../../registries/consents';
import { pairs } from '../../../registries/pairs';
import { settingsSheet } from '../../../registries/settings';
import { suggestions } from '../../../registries/suggestions';
import { CONSENT, CONSENT_KINDS } from '../../../registries/vocabulary';
import type { Update } from '../../../schema/changes';
import type { Table } from '../../../schema/readTable';
import type { Registry } from '../../../schema/registry';
import { journalLine } from '../../journalLine';
import { peopleFollow } from '../../pairing/peopleFollow';
import { type Bases, basesOf, type Participant, participantOf } from '../participant';
import { erasedOf, readEverything } from './everything';

export interface Stopped {
  /** Numbers of the pairs that ended by it. */
  readonly pairs: readonly string[];
  /** Of these, the ones an order names. */
  readonly ordered: readonly string[];
  /** Those who lost their counterpart. */
  readonly freed: readonly string[];
}

const FINAL = 'Отзыв согласия не отменяется. Если согласие дано снова, запишите его в карточке участника.';

/** Ends all processing in one commit; the plan of an erasure is written down with it, so that no break can lose it. */
export function stop(book: Book, request: Calls['people.withdraw']['argument'], isErasing: boolean): Stopped {
  numberRows(book, [consents], []);
  const bases = basesOf(book);
  const person = participantOf(bases, request.personId);
  const day = today();
  const withdrawal: Withdrawal = {
    personId: request.personId,
    kind: request.kind,
    mentorId: request.mentorId ?? null,
    saidYes: request.kind === 'data' && person.record.consent === CONSENT.yes,
    today: day,
  };
  const pairTable = demand(book.read(pairs));
  const ending = pairsToStop(pairTable, withdrawal);
  const batches = [
    registerBatch(book, withdrawal, isErasing ? destroyed(book, bases, request.personId) : []),
    ...pairBatches(book, bases, person, withdrawal),
    ...suggestionBatch(book, bases, withdrawal),
  ].filter(isWriting);
  const action = `Согласие отозвано: ${request.personId}, ${CONSENT_KINDS[request.kind].toLowerCase()}`;
  if (batches.length > 0) {
    const count = ending.length + 1;
    const subjects = [request.personId, ...ending.map(({ id }) => id)];
    const [edited] = commit(book, ...batches, journalLine(book, { action, count, subjects, final: FINAL }));
    if (edited) throw new CannotProceed(edited);
  }
  // A run that broke off may have ended them already: what was stopped today is told as well.
  const told = pairTable.rows.filter((row) => ending.includes(row) || isStoppedToday(row.record, withdrawal));
  return {
    pairs: told.map(({ id }) => id),
    ordered: told.filter(({ record }) => record.order !== null).map(({ id }) => id),
    freed: told.map(({ record }) => (record.menteeId === request.personId ? record.mentorId : record.menteeId) ?? ''),
  };
}

const isWriting = ({ updates = [], additions = [], replacement }: AnyBatch): boolean =>
  updates.length + additions.length > 0 || replacement !== undefined;

const isStoppedToday = (
  { status, endedOn, menteeId, mentorId }: Table<typeof pairs>['rows'][number]['record'],
  { personId, kind, today: day, mentorId: only }: Withdrawal,
): boolean =>
  status === stoppedPair(day).status &&
  endedOn === day &&
  (kind === 'data' || kind === 'mentor') &&
  (menteeId === personId || mentorId === personId) &&
  (only === null || mentorId === only);

function registerBatch(book: Book, withdrawal: Withdrawal, plan: readonly string[]): AnyBatch {
  const table = demand(book.read(consents));
  const change: RegisterChange = registerWithdrawal(table, withdrawal);
  if (plan.length === 0) return { table, ...change };
  const known = table.rows.find(({ id }) => id === change.lineId)?.record.erased?.split('\n') ?? [];
  const erased = [...new Set([...known, ...plan])].join('\n');
  if (change.additions.length > 0) return { table, additions: change.additions.map((line) => ({ ...line, erased })) };
  const withdrawn = change.updates.find(({ id }) => id === change.lineId)?.values ?? {};
  const others = change.updates.filter(({ id }) => id !== change.lineId);
  return { table, updates: [...others, { id: change.lineId, values: { ...withdrawn, erased } }] };
}

const destroyed = (book: Book, bases: Bases, personId: string): readonly string[] =>
  erasureOf(erasedOf(bases, personId), readEverything(book)).destroyed;

/** The pairs end, the person leaves, and both sides' rows follow. */
function pairBatches(book: Book, bases: Bases, person: Participant, withdrawal: Withdrawal): AnyBatch[] {
  const table = demand(book.read(pairs));
  const values = stoppedPair(withdrawal.today);
  const ending = pairsToStop(table, withdrawal).map(({ id }) => ({ id, values }));
  const leaving =
    withdrawal.kind === 'data' ? changed(person, leaver(person.record, person.side, withdrawal.today)) : {};
  const own: Update<Registry> = { id: withdrawal.personId, values: leaving as never };
  const after = {
    settings: demand(book.read(settingsSheet)),
    pairs: applied(table, ending),
    mentees: applied(bases.mentees, person.side === 'mentee' ? [own as never] : []),
    mentors: applied(bases.mentors, person.side === 'mentor' ? [own as never] : []),
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

const applied = <R extends Registry>(table: Table<R>, updates: readonly Update<R>[]): Table<R> => {
  const valuesOf = new Map(updates.map(({ id, values }) => [id, values]));
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, record: { ...row.record, ...valuesOf.get(row.id) } })),
  };
};

function suggestionBatch(book: Book, bases: Bases, withdrawal: Withdrawal): AnyBatch[] {
  const table = demand(book.read(suggestions));
  const replacement = suggestionsWithout(table.rows, withdrawal, erasedOf(bases, withdrawal.personId).traces);
  return replacement ? [{ table, replacement }] : [];
}
