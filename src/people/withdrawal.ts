import type { ConsentKind } from '../registries/consentRegister';
import type { Consent, consents } from '../registries/consents';
import { PAIR_STATUS, type Pair, type pairs, RUNNING } from '../registries/pairs';
import { statusChange } from '../registries/statusValues';
import type { Suggestion } from '../registries/suggestions';
import { CONSENT, CONSENT_KINDS, MENTEE_STATUS } from '../registries/vocabulary';
import type { Update } from '../schema/changes';
import { idGiver } from '../schema/nextId';
import type { Table, TableRow } from '../schema/readTable';
import { type PersonTraces, withoutTraces } from './traces';

/** Somebody takes a consent back. */
export interface Withdrawal {
  readonly personId: string;
  readonly kind: ConsentKind;
  /** For the agreement to a mentor; null takes back every one. */
  readonly mentorId: string | null;
  /** The questionnaire has a consent of this kind. */
  readonly saidYes: boolean;
  /** `yyyy-MM-dd` */
  readonly today: string;
}

export interface RegisterChange {
  readonly updates: readonly Update<typeof consents>[];
  readonly additions: readonly Partial<Consent>[];
  /** Number of the line that keeps what was erased. */
  readonly lineId: string;
}

/**
 * What the register says of a withdrawal: every line of the kind in force is withdrawn today; where there is none, a line
 * of its own says so, for the consent of the questionnaire ends with it. A second time changes nothing.
 */
export function registerWithdrawal({ rows }: Table<typeof consents>, withdrawal: Withdrawal): RegisterChange {
  const { personId, kind, mentorId, today } = withdrawal;
  const own = rows.filter(
    ({ id, record }) =>
      id !== '' &&
      record.personId === personId &&
      record.kind === CONSENT_KINDS[kind] &&
      (kind !== 'mentor' || mentorId === null || record.mentorId === mentorId),
  );
  const last = own[own.length - 1];
  // The questionnaire may have been answered anew since the last withdrawal, which left no line to withdraw.
  const isOutdated = withdrawal.saidYes && last !== undefined && (last.record.withdrawn ?? today) < today;
  const updates = own
    .filter(({ record }) => record.withdrawn === null)
    .map(({ id }) => ({ id, values: { withdrawn: today } }));
  if (last && !isOutdated) return { updates, additions: [], lineId: last.id };
  const lineId = idGiver(
    'С-',
    rows.map(({ id }) => id),
  )();
  const line = { id: lineId, personId, kind: CONSENT_KINDS[kind], mentorId, withdrawn: today };
  return { updates: [], additions: [line], lineId };
}

/** Pairs that may not go on: all of the person's, or those with the mentor who is not agreed to any more. */
export const pairsToStop = (
  { rows }: Table<typeof pairs>,
  { personId, kind, mentorId }: Withdrawal,
): TableRow<typeof pairs>[] =>
  rows.filter(({ id, record }) => {
    if (id === '' || !RUNNING.includes(record.status ?? '')) return false;
    if (kind === 'data') return record.menteeId === personId || record.mentorId === personId;
    return kind === 'mentor' && record.menteeId === personId && (mentorId === null || record.mentorId === mentorId);
  });

export const stoppedPair = (today: string): Pick<Pair, 'status' | 'endedOn'> => ({
  status: PAIR_STATUS.stopped,
  endedOn: today,
});

const REASON = 'согласие на обработку персональных данных отозвано';

/** The person's own row: out of the programme, and what the questionnaire said of consents is void. */
export const leaver = (record: { readonly status: string | null }, side: 'mentee' | 'mentor', today: string) => ({
  consent: CONSENT.no,
  consentDate: null,
  ...statusChange(record, MENTEE_STATUS.left, today, REASON),
  ...(side === 'mentee' ? { mentorName: null, mentorPlace: null } : { menteeNames: null, menteePlace: null }),
});

/** «Подбор» without the person; null when it does not name them. */
export function suggestionsWithout(
  rows: readonly { readonly record: Suggestion }[],
  { personId, kind, mentorId }: Withdrawal,
  traces: PersonTraces,
): Suggestion[] | null {
  if (kind !== 'data' && kind !== 'mentor') return null;
  const isGone = (record: Suggestion): boolean =>
    kind === 'data'
      ? record.menteeId === personId || record.mentorId === personId
      : record.menteeId === personId && record.mentorId !== null && (mentorId === null || record.mentorId === mentorId);
  const rest = rows.map(({ record }) => record).filter((record) => !isGone(record));
  const isNamed = ({ alternative }: Suggestion): boolean =>
    kind === 'data' && alternative !== null && withoutTraces(alternative, traces, personId) !== null;
  if (rest.length === rows.length && !rest.some(isNamed)) return null;
  return rest.map((record) => (isNamed(record) ? { ...record, alternative: null } : record));
}
