import type { AnyBatch } from '../../google/commit';
import type { mentees } from '../../registries/mentees';
import type { mentors } from '../../registries/mentors';
import { type Pair, RUNNING } from '../../registries/pairs';
import { MENTEE_STATUS, MENTOR_STATUS } from '../../registries/vocabulary';
import type { Update } from '../../schema/changes';
import type { Tables } from './material';

type PairRow = Partial<Pair>;

/**
 * What the rows of mentees and mentors must say, given the pairs at work and those just accepted. Pairs are the
 * commitment and people follow, so that whatever a broken command left out is made good by the next one. A status the
 * curator gave (завершил, выбыл) stays.
 */
export function peopleFollow(tables: Tables, accepted: readonly PairRow[] = []): AnyBatch[] {
  const running = tables.pairs.rows.map(({ record }) => record).filter(({ status }) => RUNNING.includes(status ?? ''));
  const all: PairRow[] = [...running, ...accepted];
  const ofMentees = menteeUpdates(tables, all);
  const ofMentors = mentorUpdates(tables, all);
  return [
    ...(ofMentees.length > 0 ? [{ table: tables.mentees, updates: ofMentees }] : []),
    ...(ofMentors.length > 0 ? [{ table: tables.mentors, updates: ofMentors }] : []),
  ];
}

const MOVING: readonly (string | null | undefined)[] = [
  null,
  MENTEE_STATUS.base,
  MENTEE_STATUS.waiting,
  MENTOR_STATUS.base,
  MENTOR_STATUS.registry,
];

function menteeUpdates(tables: Tables, all: readonly PairRow[]): Update<typeof mentees>[] {
  const recordOf = new Map(tables.mentees.rows.map(({ id, record }) => [id, record]));
  const mentorOf = new Map(tables.mentors.rows.map(({ id, record }) => [id, record]));
  return all.flatMap((pair) => {
    const record = recordOf.get(pair.menteeId ?? '');
    if (!record || !MOVING.includes(record.status)) return [];
    const values = {
      status: MENTEE_STATUS.paired,
      mentorName: pair.mentor ?? null,
      form: pair.form ?? null,
      mentorPlace: mentorOf.get(pair.mentorId ?? '')?.workplace ?? null,
    };
    return [{ id: pair.menteeId ?? '', values }];
  });
}

/** A mentor of a group has all names in one cell, those of earlier pairs first. */
function mentorUpdates(tables: Tables, all: readonly PairRow[]): Update<typeof mentors>[] {
  const menteeOf = new Map(tables.mentees.rows.map(({ id, record }) => [id, record]));
  const recordOf = new Map(tables.mentors.rows.map(({ id, record }) => [id, record]));
  const byMentor = new Map<string, PairRow[]>();
  for (const pair of all) byMentor.set(pair.mentorId ?? '', [...(byMentor.get(pair.mentorId ?? '') ?? []), pair]);
  return [...byMentor].flatMap(([id, own]) => {
    const record = recordOf.get(id);
    if (!record) return [];
    const people = own.map(({ menteeId }) => menteeOf.get(menteeId ?? ''));
    const menteeNames = joined(
      record.menteeNames,
      own.map(({ mentee }) => mentee),
    );
    const menteePlace = joined(
      record.menteePlace,
      people.map((person) => person?.schoolClass ?? person?.position),
    );
    const isMoving = MOVING.includes(record.status);
    if (!isMoving && menteeNames === record.menteeNames) return [];
    const values = { menteeNames, menteePlace, form: own[0]?.form ?? null };
    return [{ id, values: isMoving ? { ...values, status: MENTOR_STATUS.paired } : values }];
  });
}

const joined = (earlier: string | null | undefined, added: readonly (string | null | undefined)[]): string | null =>
  [...new Set([...(earlier ?? '').split('; '), ...added.map((text) => text ?? '')])]
    .filter((text) => text !== '')
    .join('; ') || null;
