import { counted } from '../language/plural';
import { lockObstacles } from './eligibility';
import type { CuratorWish, PairIds, PairingInput } from './input';
import { compareIds } from './order';
import type { MenteeFacts, MentorFacts } from './people';
import type { Context } from './rule';

/** Locked pairs that cannot stand together, or one that cannot stand at all, in words. Their locks are set aside. */
export interface Conflict {
  readonly locks: readonly PairIds[];
  readonly text: string;
}

export interface Locks {
  /** Mentor by mentee of the locks that hold. */
  readonly mentorOf: ReadonlyMap<string, string>;
  /** Places they take, by mentor. */
  readonly taken: ReadonlyMap<string, number>;
  readonly conflicts: readonly Conflict[];
}

/**
 * Decides which locks can be kept. A lock may go against the mentee's or mentor's wishes (rules that yield), never against
 * consent, status, certificate, places or form. Nothing is chosen among locks that exclude each other: all of such a set
 * are set aside and reported. A lock whose pair is at work already is fulfilled and falls away.
 */
export function settleLocks(
  { wishes, running }: PairingInput,
  mentees: readonly MenteeFacts[],
  mentors: readonly MentorFacts[],
  context: Context,
): Locks {
  const menteeBy = new Map(mentees.map((person) => [person.id, person]));
  const mentorBy = new Map(mentors.map((person) => [person.id, person]));
  const conflicts: Conflict[] = [];
  let kept = openLocks(wishes, running).filter((lock) => {
    const text = impossible(lock, menteeBy.get(lock.menteeId), mentorBy.get(lock.mentorId), context);
    if (text !== undefined) conflicts.push({ locks: [lock], text: `${naming(lock)} невозможно: ${text}.` });
    return text === undefined;
  });
  kept = withoutSets(
    kept,
    ({ menteeId }) => menteeId,
    () => 1,
    conflicts,
    (locks, id) =>
      `${id} закреплён за несколькими наставниками: ${locks.map(({ mentorId }) => mentorId).join(', ')}. Оставьте одно закрепление.`,
  );
  const free = (id: string): number => (mentorBy.get(id)?.places ?? 0) - (mentorBy.get(id)?.running ?? 0);
  kept = withoutSets(
    kept,
    ({ mentorId }) => mentorId,
    free,
    conflicts,
    (locks, id) =>
      `За наставником ${id} закреплено больше, чем у него мест: свободно ${free(id)}, закреплено ${counted(locks.length, PEOPLE)} ` +
      `(${locks.map(({ menteeId }) => menteeId).join(', ')}). Снимите лишние закрепления.`,
  );
  const taken = new Map<string, number>();
  for (const { mentorId } of kept) taken.set(mentorId, (taken.get(mentorId) ?? 0) + 1);
  return { mentorOf: new Map(kept.map(({ menteeId, mentorId }) => [menteeId, mentorId])), taken, conflicts };
}

const PEOPLE = ['человек', 'человека', 'человек'] as const;

const naming = ({ menteeId, mentorId }: PairIds): string => `Закрепление ${menteeId} – ${mentorId}`;

function openLocks(wishes: readonly CuratorWish[], running: readonly PairIds[]): PairIds[] {
  const atWork = new Set(running.map(keyOf));
  const unique = new Map(wishes.filter(({ wish }) => wish === 'lock').map((lock) => [keyOf(lock), lock]));
  return [...unique.values()]
    .filter((lock) => !atWork.has(keyOf(lock)))
    .map(({ menteeId, mentorId }) => ({ menteeId, mentorId }))
    .sort((a, b) => compareIds(a.menteeId, b.menteeId) || compareIds(a.mentorId, b.mentorId));
}

const keyOf = ({ menteeId, mentorId }: PairIds): string => `${menteeId} ${mentorId}`;

function impossible(
  { menteeId, mentorId }: PairIds,
  mentee: MenteeFacts | undefined,
  mentor: MentorFacts | undefined,
  context: Context,
): string | undefined {
  if (!mentee) return `${menteeId} нет среди наставляемых`;
  if (!mentor) return `${mentorId} нет среди наставников`;
  const broken = lockObstacles(mentee, mentor, context);
  return broken.length === 0 ? undefined : broken.map((rule) => rule.reason(mentee, mentor, context)).join('; ');
}

/** The locks without those groups that are larger than `limit` allows; the latter become conflicts. */
function withoutSets(
  locks: readonly PairIds[],
  key: (lock: PairIds) => string,
  limit: (id: string) => number,
  conflicts: Conflict[],
  text: (locks: readonly PairIds[], id: string) => string,
): PairIds[] {
  const groups = new Map<string, PairIds[]>();
  for (const lock of locks) groups.set(key(lock), [...(groups.get(key(lock)) ?? []), lock]);
  const excess = [...groups].filter(([id, group]) => group.length > limit(id));
  for (const [id, group] of excess) conflicts.push({ locks: group, text: text(group, id) });
  const aside = new Set(excess.flatMap(([, group]) => group));
  return locks.filter((lock) => !aside.has(lock));
}
