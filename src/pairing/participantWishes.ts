import { consentGate } from '../registries/consent';
import type { PairingInput } from './input';
import { type MentionReader, mentionReader } from './mentions';

/** Place of a person in somebody's preferences, 1 the most wanted. */
type Ranks = ReadonlyMap<string, number>;

/** What participants say of one another, by mentee: mentors by number. Nothing here tells who said it. */
export interface ParticipantWishes {
  readonly avoided: ReadonlyMap<string, ReadonlySet<string>>;
  readonly refusedByGuardian: ReadonlyMap<string, ReadonlySet<string>>;
  readonly prefers: ReadonlyMap<string, Ranks>;
  readonly preferredBy: ReadonlyMap<string, Ranks>;
  /** Entries nobody fits, in words; numbers of rows only, never what is written there. */
  readonly notes: readonly string[];
}

export const MOST_PREFERRED = 3;

/**
 * Wishes of both sides (R024, R090). To exclude a pair, an entry that fits several people excludes them all; to prefer
 * one, it must fit exactly one.
 */
export function participantWishes({ mentees, mentors, consents, today }: PairingInput): ParticipantWishes {
  const menteesIn = mentionReader(mentees.map(({ id, record }) => ({ id, name: record.name })));
  const mentorsIn = mentionReader(mentors.map(({ id, record }) => ({ id, name: record.name })));
  const avoided = new Map<string, Set<string>>();
  const refused = new Map<string, Set<string>>();
  const prefers = new Map<string, Ranks>();
  const preferredBy = new Map<string, Map<string, number>>();
  const lost = new Map<string, string[]>();
  const read = (reader: MentionReader, where: string, id: string, text: string | null): (readonly string[])[] => {
    const entries = reader(text);
    if (entries.some((found) => found.length === 0)) lost.set(where, [...(lost.get(where) ?? []), id]);
    return [...entries];
  };
  for (const { id, record } of mentees) {
    for (const mentorId of read(mentorsIn, 'Наставляемые», столбец «С кем нежелательно', id, record.avoid).flat())
      put(avoided, id, mentorId);
    const refusals = read(
      mentorsIn,
      'Наставляемые», столбец «Отказ родителя от наставника',
      id,
      record.guardianRefusal,
    );
    for (const mentorId of refusals.flat()) put(refused, id, mentorId);
    for (const mentorId of takenBack(id, mentors, consents)) {
      const gate = consentGate(record, consents, today, 'mentor', mentorId);
      if (!gate.open && gate.refused) put(refused, id, mentorId);
    }
    const ranks = ranksOf(read(mentorsIn, PREFERENCES_OF.mentees, id, record.preferences));
    if (ranks.size > 0) prefers.set(id, ranks);
  }
  for (const { id, record } of mentors) {
    for (const menteeId of read(menteesIn, 'Наставники», столбец «С кем нежелательно', id, record.avoid).flat())
      put(avoided, menteeId, id);
    for (const [menteeId, rank] of ranksOf(read(menteesIn, PREFERENCES_OF.mentors, id, record.preferences)))
      preferredBy.set(menteeId, (preferredBy.get(menteeId) ?? new Map<string, number>()).set(id, rank));
  }
  return { avoided, refusedByGuardian: refused, prefers, preferredBy, notes: notesOf(lost) };
}

const PREFERENCES_OF = {
  mentees: 'Наставляемые», столбец «Предпочтения после групповой встречи',
  mentors: 'Наставники», столбец «Предпочтения после групповой встречи',
} as const;

/** Mentors to whom an agreement was taken back; one that names nobody concerns them all. */
const takenBack = (id: string, mentors: PairingInput['mentors'], consents: PairingInput['consents']): string[] =>
  (consents.get(id) ?? [])
    .filter(({ kind, withdrawn }) => kind === 'mentor' && withdrawn !== null)
    .flatMap(({ mentorId }) => (mentorId ? [mentorId] : mentors.map((mentor) => mentor.id)));

const put = (sets: Map<string, Set<string>>, key: string, value: string): unknown =>
  sets.set(key, (sets.get(key) ?? new Set()).add(value));

const ranksOf = (entries: readonly (readonly string[])[]): Map<string, number> => {
  const ranks = new Map<string, number>();
  entries.slice(0, MOST_PREFERRED).forEach((found, place) => {
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0 && !ranks.has(only)) ranks.set(only, place + 1);
  });
  return ranks;
};

const MOST_NAMED = 10;

const notesOf = (lost: ReadonlyMap<string, readonly string[]>): string[] =>
  [...lost].map(([where, ids]) => {
    const rows =
      ids.slice(0, MOST_NAMED).join(', ') + (ids.length > MOST_NAMED ? ` и ещё ${ids.length - MOST_NAMED}` : '');
    return `Лист «${where}»: по записи не найден человек (${rows}). В подборе она не учтена. Укажите номер или ФИО полностью.`;
  });
