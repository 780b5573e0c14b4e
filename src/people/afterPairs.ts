import type { Mentee } from '../registries/mentees';
import type { Mentor } from '../registries/mentors';
import { PAIR_STATUS, type Pair, RUNNING } from '../registries/pairs';
import { statusChange, statusValues } from '../registries/statusValues';
import { MENTEE_STATUS, MENTOR_STATUS } from '../registries/vocabulary';

type PairRow = Partial<Pair>;

interface Person<Row> {
  readonly id: string;
  readonly record: Row;
}

interface Change<Row> {
  readonly id: string;
  readonly values: Partial<Row>;
}

/** Statuses that give way to a pair or come from one; what the curator set beyond the list stays. */
const FOLLOWING: readonly (string | null)[] = [
  null,
  ...Object.values(MENTOR_STATUS).filter(
    (status) => status !== MENTOR_STATUS.finished && status !== MENTOR_STATUS.left,
  ),
];

const isRunning = ({ status }: PairRow): boolean => RUNNING.includes(status ?? '');

/** Pairs that are over, the latest last. */
const over = (pairs: readonly PairRow[]): PairRow[] =>
  pairs
    .filter(({ status }) => status === PAIR_STATUS.ended || status === PAIR_STATUS.stopped)
    .sort((a, b) => ((a.endedOn ?? a.id ?? '') < (b.endedOn ?? b.id ?? '') ? -1 : 1));

/** The row of a mentee as the pairs have it, or null when it says so already. A stopped pair frees for a new search. */
export function menteeAfterPairs(
  { id, record }: Person<Mentee>,
  pairs: readonly PairRow[],
  mentorPlace: (mentorId: string | null | undefined) => string | null,
  today: string,
): Change<Mentee> | null {
  if (!FOLLOWING.includes(record.status)) return null;
  const running = pairs.find(isRunning);
  if (running) {
    const status = statusChange(record, MENTEE_STATUS.paired, today);
    const isNamed = record.status === MENTEE_STATUS.paired && record.mentorName && !isFormer(record, pairs);
    // A name that stands there may have been corrected by hand.
    if (isNamed) return null;
    return differing(id, record, {
      ...status,
      mentorName: running.mentor ?? null,
      form: running.form ?? null,
      mentorPlace: mentorPlace(running.mentorId),
    });
  }
  const last = over(pairs).pop();
  if (!last || record.status !== MENTEE_STATUS.paired) return null;
  return last.status === PAIR_STATUS.ended
    ? { id, values: { ...statusValues(MENTEE_STATUS.finished, today), finished: last.endedOn ?? today } }
    : {
        id,
        values: {
          ...statusValues(MENTEE_STATUS.reserve, today, stopped(last)),
          mentorName: null,
          form: null,
          mentorPlace: null,
        },
      };
}

const isFormer = ({ mentorName }: Mentee, pairs: readonly PairRow[]): boolean =>
  over(pairs).some(({ mentor }) => mentor === mentorName) &&
  !pairs.some((pair) => isRunning(pair) && pair.mentor === mentorName);

const stopped = ({ id }: PairRow): string => `пара ${id ?? ''} прекращена`;

/** The same for a mentor, who may have a group: names of all mentees stand in one cell, those of stopped pairs go. */
export function mentorAfterPairs(
  { id, record }: Person<Mentor>,
  pairs: readonly PairRow[],
  menteePlace: (menteeId: string | null | undefined) => string | null,
  proven: () => string,
  today: string,
): Change<Mentor> | null {
  const running = pairs.filter(isRunning);
  const isFollowing = FOLLOWING.includes(record.status);
  const named = namesAfter(record, pairs, menteePlace);
  if (running.length > 0) {
    const status = isFollowing ? statusChange(record, MENTOR_STATUS.paired, today) : {};
    const isNew = 'status' in status || named.menteeNames !== record.menteeNames;
    return differing(id, record, { ...status, ...named, ...(isNew ? { form: running[0]?.form ?? null } : {}) });
  }
  const last = over(pairs).pop();
  if (!last || record.status !== MENTOR_STATUS.paired) return null;
  const ended = over(pairs).filter(
    ({ status, programmeYear }) => status === PAIR_STATUS.ended && programmeYear === last.programmeYear,
  );
  return ended.length > 0
    ? { id, values: { ...statusValues(MENTOR_STATUS.finished, today), ...named, finished: last.endedOn ?? today } }
    : { id, values: { ...statusValues(proven(), today, stopped(last)), ...named } };
}

function namesAfter(
  record: Mentor,
  pairs: readonly PairRow[],
  menteePlace: (menteeId: string | null | undefined) => string | null,
): Pick<Mentor, 'menteeNames' | 'menteePlace'> {
  const kept = pairs.filter(({ status }) => status !== PAIR_STATUS.stopped);
  const gone = pairs.filter(({ status }) => status === PAIR_STATUS.stopped);
  const running = kept.filter(isRunning);
  const names = running.map(({ mentee }) => mentee);
  const places = running.map(({ menteeId }) => menteePlace(menteeId));
  const keptNames = kept.map(({ mentee }) => mentee);
  const keptPlaces = kept.map(({ menteeId }) => menteePlace(menteeId));
  return {
    menteeNames: joined(
      record.menteeNames,
      names,
      gone.map(({ mentee }) => mentee).filter((name) => !keptNames.includes(name)),
    ),
    menteePlace: joined(
      record.menteePlace,
      places,
      gone.map(({ menteeId }) => menteePlace(menteeId)).filter((place) => !keptPlaces.includes(place)),
    ),
  };
}

type Words = readonly (string | null | undefined)[];

const joined = (earlier: string | null, added: Words, removed: Words): string | null =>
  [...new Set([...(earlier ?? '').split('; '), ...added.map((text) => text ?? '')])]
    .filter((text) => text !== '' && !removed.includes(text))
    .join('; ') || null;

function differing<Row>(id: string, record: Row, values: Partial<Row>): Change<Row> | null {
  const changed = Object.entries(values).filter(([key, value]) => value !== record[key as keyof Row]);
  return changed.length > 0 ? { id, values: Object.fromEntries(changed) as Partial<Row> } : null;
}
