import { counted } from '../language/plural';
import type { Solution } from './assignment/instance';
import { lockedPairs } from './lockedPairs';
import type { Prepared } from './prepare';

/** A competing group larger than this says nothing to a teacher; then the shortage is described by tags. */
const LARGEST_GROUP = 8;

const PLACES = ['свободное место', 'свободных места', 'свободных мест'] as const;

interface Competition {
  readonly reason: string;
  readonly group: { readonly menteeIds: readonly string[]; readonly mentorIds: readonly string[] };
}

/**
 * For a mentee without a mentor in a `coverage` optimum: the people who can only go to the same few mentors, more of them
 * than places (Hall 1935), found by following swaps from that mentee; undefined if the group is large.
 */
export function competition(prepared: Prepared, { mentorOf }: Solution): (mentee: number) => Competition | undefined {
  const { instance, seekers, helpers } = prepared;
  const { rowStart, mentor } = instance;
  const holders = holdersOf(instance.capacities.length, mentorOf);
  const alone = [...mentorOf.keys()].filter((i) => mentorOf[i] === -1 && rowStart[i] !== rowStart[i + 1]);
  const lockedAt = lockedByMentor(prepared);
  const mentorsOf = (i: number): Int32Array => mentor.subarray(rowStart[i], rowStart[i + 1]);
  return (start) => {
    const mentees = new Set([start]);
    const mentors = new Set<number>();
    for (const i of mentees) {
      for (const j of mentorsOf(i)) {
        if (mentors.has(j)) continue;
        mentors.add(j);
        for (const other of holders[j] ?? []) mentees.add(other);
      }
      if (mentees.size > LARGEST_GROUP || mentors.size > LARGEST_GROUP) return undefined;
    }
    for (const i of alone) if (mentorsOf(i).every((j) => mentors.has(j))) mentees.add(i);
    const mentorIds = sorted(mentors).map((j) => helpers[j]?.id ?? '');
    const locked = mentorIds.flatMap((id) => lockedAt.get(id) ?? []);
    const menteeIds = [...sorted(mentees).map((i) => seekers[i]?.id ?? ''), ...locked];
    if (menteeIds.length > LARGEST_GROUP) return undefined;
    const places = sorted(mentors).reduce((sum, j) => sum + (instance.capacities[j] as number), locked.length);
    return { reason: sentence(mentorIds, menteeIds, places, locked), group: { menteeIds, mentorIds } };
  };
}

function holdersOf(mentors: number, mentorOf: Int32Array): number[][] {
  const holders = Array.from({ length: mentors }, (): number[] => []);
  mentorOf.forEach((j, i) => {
    if (j >= 0) holders[j]?.push(i);
  });
  return holders;
}

function lockedByMentor(prepared: Prepared): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { mentee, mentor } of lockedPairs(prepared))
    found.set(mentor.id, [...(found.get(mentor.id) ?? []), mentee.id]);
  return found;
}

const sorted = (numbers: ReadonlySet<number>): number[] => [...numbers].sort((a, b) => a - b);

function sentence(
  mentorIds: readonly string[],
  menteeIds: readonly string[],
  places: number,
  locked: readonly string[],
): string {
  const fit = mentorIds.length === 1 ? `Подходит только ${mentorIds[0]}` : `Подходят только ${mentorIds.join(', ')}`;
  const fixed = locked.length > 0 ? `, закреплено ${locked.length}` : '';
  return `${fit}: ${counted(places, PLACES)}${fixed}, желающих ${menteeIds.length} (${menteeIds.join(', ')}).`;
}
