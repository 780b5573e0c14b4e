import { consentGate, type Gate } from '../registries/consent';
import type { Mentee } from '../registries/mentees';
import type { Mentor } from '../registries/mentors';
import { MEETING_FORMATS, TIMES } from '../registries/vocabulary';
import { type Audience, ageBit, audienceBits, readAudience } from './audience';
import { roleBit, rolesServed } from './forms';
import { gradeIn, gradeOfWorkplace } from './grade';
import { kindOf, readWanted, type Wanted } from './wanted';

/** What both sides have; computed once for a person, because a district compares millions of pairs. */
interface Facts {
  readonly id: string;
  readonly role: string | null;
  readonly status: string | null;
  readonly gate: Gate;
  /** The id stands in the sheet more than once. */
  readonly repeated: boolean;
  /** Class 1…11, null for adults and where it cannot be read. */
  readonly grade: number | null;
  /** Bits over TIMES; 0 = not said. */
  readonly times: number;
  /** Bits over MEETING_FORMATS, «Смешанный» already means all; 0 = not said. */
  readonly meeting: number;
  /** Equal for equal names; 0 = no name. */
  readonly nameNumber: number;
  readonly birthYear: number | null;
  /** Numbers in the tag table, in the person's order. */
  readonly tags: readonly number[];
}

export interface MenteeFacts extends Facts {
  readonly roleBit: number;
  readonly ageBit: number;
  readonly wanted: Wanted;
  /** Weight of each tag of `tags`, and their sum. */
  readonly tagWeights: readonly number[];
  readonly tagTotal: number;
  /** Mentor of the pair at work, or null. */
  readonly runningWith: string | null;
  readonly forbidden: ReadonlySet<string> | null;
  /** Days since the person asked; null where no day is known. */
  readonly waitingDays: number | null;
}

export interface MentorFacts extends Facts {
  readonly audience: Audience;
  /** Bits of the ages and roles the mentor works with, and of the kind of mentor. */
  readonly ages: number;
  readonly rolesServed: number;
  readonly kind: number;
  /** Places in all, after the default and the limit of the settings. */
  readonly places: number;
  readonly running: number;
  readonly certificate: string | null;
  /** By tag: EXACT, CLOSE or 0. */
  readonly offers: Uint8Array;
}

export interface Known {
  readonly repeated: boolean;
  readonly nameNumber: number;
  readonly today: string;
  readonly tags: readonly number[];
}

const ALL_FORMATS = (1 << MEETING_FORMATS.length) - 1;
const MIXED: (typeof MEETING_FORMATS)[number] = 'Смешанный';

export function menteeFacts(
  id: string,
  record: Mentee,
  known: Known & Pick<MenteeFacts, 'runningWith' | 'forbidden' | 'tagWeights'>,
): MenteeFacts {
  const grade = gradeIn(record.schoolClass);
  return {
    ...sharedFacts(id, record, known),
    grade,
    roleBit: roleBit(record.role),
    ageBit: ageBit(record.role, grade),
    wanted: readWanted(record.wanted),
    tagWeights: known.tagWeights,
    tagTotal: known.tagWeights.reduce((sum, weight) => sum + weight, 0),
    runningWith: known.runningWith,
    forbidden: known.forbidden,
    waitingDays: daysBetween(record.joined ?? record.answered?.slice(0, 10) ?? null, known.today),
  };
}

export function mentorFacts(
  id: string,
  record: Mentor,
  known: Known & Pick<MentorFacts, 'places' | 'running' | 'offers'>,
): MentorFacts {
  const audience = readAudience(record.audience);
  return {
    ...sharedFacts(id, record, known),
    grade: gradeIn(record.schoolClass) ?? (record.role === 'Ученик' ? gradeOfWorkplace(record.workplace) : null),
    audience,
    ages: audienceBits(audience),
    rolesServed: rolesServed(record.role),
    kind: kindOf(record.role),
    places: known.places,
    running: known.running,
    certificate: record.certificate,
    offers: known.offers,
  };
}

function sharedFacts(
  id: string,
  record: Mentee | Mentor,
  { repeated, nameNumber, today, tags }: Known,
): Omit<Facts, 'grade'> {
  return {
    id,
    role: record.role,
    status: record.status,
    gate: consentGate(record, today),
    repeated,
    times: bitsOver(TIMES, record.times),
    meeting: record.meeting?.includes(MIXED) ? ALL_FORMATS : bitsOver(MEETING_FORMATS, record.meeting),
    nameNumber,
    birthYear: record.birthYear,
    tags,
  };
}

const bitsOver = (options: readonly string[], chosen: readonly string[] | null): number =>
  options.reduce((bits, option, index) => (chosen?.includes(option) ? bits | (1 << index) : bits), 0);

function daysBetween(from: string | null, to: string): number | null {
  const days = from === null ? Number.NaN : Math.round((dayNumber(to) - dayNumber(from)) / 86_400_000);
  return Number.isNaN(days) ? null : Math.max(0, days);
}

function dayNumber(day: string): number {
  const [year = Number.NaN, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date);
}

/** The same person on both sides: the same name, and years of birth that do not contradict. */
export const samePerson = (mentee: MenteeFacts, mentor: MentorFacts): boolean =>
  mentee.nameNumber !== 0 &&
  mentee.nameNumber === mentor.nameNumber &&
  (mentee.birthYear === null || mentor.birthYear === null || mentee.birthYear === mentor.birthYear);
