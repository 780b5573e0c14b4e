import { type AgeFacts, ageGroup } from './age';
import {
  type ConsentEntry,
  type ConsentKind,
  type ConsentRegister,
  isWithdrawn,
  LONG_AGO,
  type Signer,
} from './consentRegister';
import { type Sayings, sayings } from './consentSayings';
import { CONSENT, GUARDIAN_CONSENT, NO, YES } from './vocabulary';

/** What the gate needs to know about a person, mentee or mentor; the consents are what the questionnaire said. */
export interface ConsentFacts extends AgeFacts {
  readonly id: string | null;
  /** null when what stands in the cell is not a name. */
  readonly name: string | null;
  readonly consent: string | null;
  /** `yyyy-MM-dd` */
  readonly consentDate: string | null;
  /** When the last answer of the person came, `yyyy-MM-ddTHH:mm:ss`. */
  readonly answered?: string | null;
  /** A mentor's permission to be named to other organisations. */
  readonly sharing?: string | null;
}

export type Gate =
  | { readonly open: true }
  | {
      readonly open: false;
      /** The person or the parent said no, or took a consent back: nothing may be done but to stop and to erase. */
      readonly refused: boolean;
      readonly reason: string;
    };

const OPEN: Gate = { open: true };
const closed = (reason: string, refused = false): Gate => ({ open: false, refused, reason });

/**
 * The one gate: nobody is paired, named in a document, written to, exported or published without a ground (R053–R055,
 * R064; methodology 6). Every kind rests on the consent to the processing of personal data. What the questionnaire said
 * counts as signatures of the day it names; a withdrawal makes everything signed up to that day void.
 */
export function consentGate(
  person: ConsentFacts,
  register: ConsentRegister,
  today: string,
  kind: ConsentKind = 'data',
  mentorId: string | null = null,
): Gate {
  const entries = register.get(person.id ?? '') ?? [];
  const data = dataGate(person, entries, today);
  if (!data.open || kind === 'data') return data;
  const needed = signersOf(person, kind, today);
  if (kind === 'sharing' && person.sharing === NO) return closed(sayings.sharing.participant, true);
  const about = entries.filter((one) => one.kind === kind && (kind !== 'mentor' || concerns(one, mentorId)));
  return signedGate([...about, ...permission(person, kind)], needed, today, sayings[kind]);
}

/** A withdrawal that names no mentor concerns every one. */
const concerns = (entry: ConsentEntry, mentorId: string | null): boolean =>
  mentorId !== null && (entry.mentorId === mentorId || (entry.mentorId === null && entry.withdrawn !== null));

function dataGate(person: ConsentFacts, entries: readonly ConsentEntry[], today: string): Gate {
  const own = entries.filter(({ kind }) => kind === 'data');
  const said = questionnaireEntries(person, today);
  const needed = signersOf(person, 'data', today);
  const gate = signedGate([...own, ...said], needed, today, sayings.data);
  if (!gate.open && gate.refused) return gate;
  if (person.consent === CONSENT.no) return closed('согласие на обработку данных не дано', true);
  if (person.name === null) return closed('имя не распознано');
  if (gate.open || own.length > 0) return gate;
  if (person.consent !== CONSENT.yes) return closed(sayings.data.participant);
  const isUndated = person.consentDate === null && needed.every((signer) => said.some((one) => one.signer === signer));
  return isUndated ? closed('не указана дата подписания согласия') : gate;
}

const UNDATED = { until: null, mentorId: null, withdrawn: null } as const;

/** Signatures the questionnaire speaks of: the person's own and, once the paper is handed in, the parent's. */
function questionnaireEntries(person: ConsentFacts, today: string): ConsentEntry[] {
  if (person.consent !== CONSENT.yes) return [];
  const date = saidOn(person, today);
  const signers: Signer[] =
    person.guardianConsent === GUARDIAN_CONSENT.handedIn ? ['participant', 'guardian'] : ['participant'];
  return signers.map((signer) => ({ ...UNDATED, kind: 'data', signer, date }));
}

/**
 * The day from which the questionnaire's words may outdo a withdrawal: the day of signing, but no later than the answer
 * came. A row typed by hand, or a day that is still to come, outdoes none.
 */
function saidOn({ consentDate, answered }: ConsentFacts, today: string): string | null {
  if (!consentDate) return null;
  const came = answered?.slice(0, 10) ?? LONG_AGO;
  const day = came < consentDate ? came : consentDate;
  return day > today ? LONG_AGO : day;
}

/** The permission a mentor gave in the base; it has no day, so any withdrawal outdoes it. */
const permission = ({ sharing }: ConsentFacts, kind: ConsentKind): ConsentEntry[] =>
  kind === 'sharing' && sharing === YES ? [{ ...UNDATED, kind, signer: 'participant', date: LONG_AGO }] : [];

/**
 * Whose signatures a kind needs: under 14 the parent's, from 14 to 17 the parent's and the pupil's, from 18 the person's
 * own. Of a minor's assessment and mentor the parent decides (R055, story 13); only employees sign under the Labour Code.
 */
function signersOf(person: ConsentFacts, kind: ConsentKind, today: string): readonly Signer[] {
  const age = ageGroup(person, today);
  if (kind === 'employee') return person.role === 'Педагог' ? ['participant'] : [];
  if (kind === 'survey' || kind === 'mentor') return age === 'adult' ? [] : ['guardian'];
  if (age === 'adult') return ['participant'];
  return age === 'child' ? ['guardian'] : ['guardian', 'participant'];
}

function signedGate(entries: readonly ConsentEntry[], needed: readonly Signer[], today: string, say: Sayings): Gate {
  const withdrawals = entries.filter((one) => isWithdrawn(one, today));
  const lastWithdrawal = withdrawals.reduce(
    (latest, { withdrawn }) => (withdrawn && withdrawn > latest ? withdrawn : latest),
    '',
  );
  const signatures = entries.filter((one) => !withdrawals.includes(one));
  const inForce = signatures.filter(({ date, until }) => isInForce(date, until, lastWithdrawal, today));
  const missing = needed.find((signer) => !inForce.some((one) => one.signer === signer));
  // Where nobody has to sign, everybody may still say no.
  const isSaidNo = lastWithdrawal !== '' && (missing !== undefined || inForce.length === 0);
  if (isSaidNo) return closed(say.withdrawn, true);
  if (!missing) return OPEN;
  const expired = signatures.some(({ signer, until }) => signer === missing && until !== null && until < today);
  return closed(expired ? `${say[missing]}: срок прежнего истёк` : say[missing]);
}

const isInForce = (date: string | null, until: string | null, lastWithdrawal: string, today: string): boolean =>
  date !== null && date <= today && date > lastWithdrawal && (until === null || until >= today);
