import { type Book, demand } from '../../../google/book';
import { today } from '../../../google/clock';
import { type AnyBatch, commit } from '../../../google/commit';
import { numberRows } from '../../../google/numberRows';
import type { Calls } from '../../../panels';
import { pairsToStop, registerWithdrawal, stoppedPair, type Withdrawal } from '../../../people/withdrawal';
import { CannotProceed } from '../../../problem';
import { consents } from '../../../registries/consents';
import { pairs } from '../../../registries/pairs';
import { CONSENT, CONSENT_KINDS } from '../../../registries/vocabulary';
import type { Table } from '../../../schema/readTable';
import { type Deed, journalLine } from '../../journalLine';
import { basesOf, participantOf } from '../participant';
import { pairBatches, plannedErasure, registerBatch, suggestionBatch } from './batches';

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
  const plan = isErasing ? plannedErasure(book, bases, request.personId) : [];
  const following = [...pairBatches(book, bases, person, withdrawal), ...suggestionBatch(book, bases, withdrawal)];
  const change = registerWithdrawal(demand(book.read(consents)), withdrawal);
  const batches = [registerBatch(book, change, plan), ...following].filter(isWriting);
  const isNew = change.updates.length + change.additions.length > 0 || following.some(isWriting);
  const deeds = [
    ...(isNew ? [withdrawn(request, ending)] : []),
    ...(plan.length > 0 ? [erased(request.personId, plan.length)] : []),
  ];
  if (batches.length > 0) {
    const [edited] = commit(book, ...batches, journalLine(book, ...deeds));
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

const withdrawn = (
  { personId, kind }: Calls['people.withdraw']['argument'],
  ending: readonly { readonly id: string }[],
): Deed => ({
  action: `Согласие отозвано: ${personId}, ${CONSENT_KINDS[kind].toLowerCase()}`,
  count: ending.length + 1,
  subjects: [personId, ...ending.map(({ id }) => id)],
  final: FINAL,
});

/** Journalled with the plan: the erasing itself empties the journal and may be taken up again. */
const erased = (personId: string, count: number): Deed => ({
  action: `Персональные данные стёрты: ${personId}`,
  count,
  subjects: [personId],
  final: 'Стёртое не восстанавливается.',
});

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
