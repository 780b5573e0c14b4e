import { daysBetween } from '../language/calendar';
import { yearsOfWork } from '../language/experience';
import { type CertificateRegister, certificateLack } from '../registries/certificateGate';
import { consentGate, type Gate } from '../registries/consent';
import type { ConsentRegister } from '../registries/consentRegister';
import type { Mentee } from '../registries/mentees';
import type { Mentor } from '../registries/mentors';
import { MEETING_FORMATS, TIMES } from '../registries/vocabulary';
import { type Audience, ageBit, audienceBits, readAudience } from './audience';
import { roleBit, rolesServed } from './forms';
import { gradeIn, gradeOfWorkplace } from './grade';
import { modelBit } from './models';
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
  /** Bits over the role models: the one a mentee asked for, those a mentor is ready for. */
  readonly models: number;
  /** Full years of work; null where not known. */
  readonly years: number | null;
}

type Ranks = ReadonlyMap<string, number>;

/** What participants said of one another, seen from the mentee; null where nothing was said. */
export interface SaidOf {
  readonly avoided: ReadonlySet<string> | null;
  readonly refusedByGuardian: ReadonlySet<string> | null;
  /** Place of a mentor in the mentee's preferences, and of the mentee in a mentor's. */
  readonly prefers: Ranks | null;
  readonly preferredBy: Ranks | null;
}

export interface MenteeFacts extends Facts, SaidOf {
  readonly roleBit: number;
  readonly ageBit: number;
  readonly wanted: Wanted;
  /** Weight of each tag of `tags`, and their sum. */
  readonly tagWeights: readonly number[];
  readonly tagTotal: number;
  /** Mentor of the pair at work, or null. */
  readonly runningWith: string | null;
  readonly forbidden: ReadonlySet<string> | null;
  /** By tag: EXACT, CLOSE or 0 – what the mentee can give back to a mentor of equal standing. */
  readonly gives: Uint8Array | null;
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
  /** What is wrong with the certificates of a mentor from outside; '' where nothing is. */
  readonly recordLack: string;
  readonly medicalLack: string;
  /** By tag: EXACT, CLOSE or 0. */
  readonly offers: Uint8Array;
  /** Tags the mentor would like to learn from a mentee of equal standing. */
  readonly learns: readonly number[];
  /** Belongs to the school of the table. */
  readonly ownSchool: boolean;
}

export interface Known {
  readonly repeated: boolean;
  readonly nameNumber: number;
  readonly today: string;
  readonly consents: ConsentRegister;
  readonly tags: readonly number[];
}

const ALL_FORMATS = (1 << MEETING_FORMATS.length) - 1;
const MIXED: (typeof MEETING_FORMATS)[number] = 'Смешанный';

export function menteeFacts(
  id: string,
  record: Mentee,
  known: Known & Pick<MenteeFacts, 'runningWith' | 'forbidden' | 'tagWeights' | 'gives'> & { readonly said: SaidOf },
): MenteeFacts {
  const grade = gradeIn(record.schoolClass);
  return {
    ...sharedFacts(id, record, known),
    ...known.said,
    grade,
    models: modelBit(record.roleModel),
    years: record.years ?? (record.role === 'Ученик' ? null : yearsOfWork(record.position, true)),
    gives: known.gives,
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
  known: Known &
    Pick<MentorFacts, 'places' | 'running' | 'offers' | 'learns' | 'ownSchool'> & {
      readonly certificates: CertificateRegister;
    },
): MentorFacts {
  const audience = readAudience(record.audience);
  return {
    ...sharedFacts(id, record, known),
    grade: gradeIn(record.schoolClass) ?? (record.role === 'Ученик' ? gradeOfWorkplace(record.workplace) : null),
    models: (record.roleModels ?? []).reduce((bits, caption) => bits | modelBit(caption), 0),
    years: record.years ?? yearsOfWork(record.workplace, false),
    learns: known.learns,
    ownSchool: known.ownSchool,
    audience,
    ages: audienceBits(audience),
    rolesServed: rolesServed(record.role),
    kind: kindOf(record.role),
    places: known.places,
    running: known.running,
    recordLack: certificateLack(record, known.certificates, known.today, 'record'),
    medicalLack: certificateLack(record, known.certificates, known.today, 'medical'),
    offers: known.offers,
  };
}

function sharedFacts(
  id: string,
  record: Mentee | Mentor,
  { repeated, nameNumber, today, tags, consents }: Known,
): Omit<Facts, 'grade' | 'models' | 'years'> {
  return {
    id,
    role: record.role,
    status: record.status,
    gate: consentGate(record, consents, today),
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

/** The same person on both sides: the same name, and years of birth that do not contradict. */
export const samePerson = (mentee: MenteeFacts, mentor: MentorFacts): boolean =>
  mentee.nameNumber !== 0 &&
  mentee.nameNumber === mentor.nameNumber &&
  (mentee.birthYear === null || mentor.birthYear === null || mentee.birthYear === mentor.birthYear);
