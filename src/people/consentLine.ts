import type { Calls } from '../panels';
import type { ConsentKind } from '../registries/consentRegister';
import type { Consent, consents } from '../registries/consents';
import type { documents } from '../registries/documents';
import { CONSENT_KINDS, CONSENT_MEDIA, SIGNERS } from '../registries/vocabulary';
import { idGiver } from '../schema/nextId';
import type { Table, TableRow } from '../schema/readTable';

/** A consent somebody signed, as the card sends it. */
type SignedConsent = Calls['people.consent']['argument'];

export interface ConsentLine {
  readonly id: string;
  /** The register has the line already: its term and place are put right. */
  readonly isKnown: boolean;
  readonly values: Partial<Consent>;
  /** The register as it will stand. */
  readonly after: Table<typeof consents>;
}

/** The line of the register for a consent; the same consent recorded again is the same line. */
export function consentLine(table: Table<typeof consents>, signed: SignedConsent, version: string | null): ConsentLine {
  const same = table.rows.find(({ id, record }) => id !== '' && isSame(record, signed));
  const give = idGiver(
    'С-',
    table.rows.map(({ id }) => id),
  );
  const id = same?.id ?? give();
  const values: Partial<Consent> = {
    personId: signed.personId,
    kind: CONSENT_KINDS[signed.kind],
    signer: SIGNERS[signed.signer],
    date: signed.date,
    until: signed.until || null,
    medium: same?.record.medium ?? CONSENT_MEDIA[0],
    kept: signed.kept.trim() || (same?.record.kept ?? null),
    version: same?.record.version ?? version,
    mentorId: signed.mentorId ?? null,
  };
  const row = { row: 0, id, cells: [], record: { ...EMPTY, ...same?.record, ...values, id } };
  const others = table.rows.filter((one) => one !== same);
  return { id, isKnown: same !== undefined, values, after: { ...table, rows: [...others, row] } };
}

const EMPTY = { withdrawn: null, erased: null, note: null } as Consent;

const isSame = (record: Consent, { personId, kind, signer, date, mentorId }: SignedConsent): boolean =>
  record.personId === personId &&
  record.kind === CONSENT_KINDS[kind] &&
  record.signer === SIGNERS[signer] &&
  record.date === date &&
  record.mentorId === (mentorId ?? null) &&
  record.withdrawn === null;

/** Blanks of each kind in the catalogue of documents. */
const BLANKS: Readonly<Record<ConsentKind, readonly string[]>> = {
  data: ['consent-adult', 'consent-guardian', 'consent-teenager'],
  survey: ['consent-survey'],
  publication: ['consent-publication'],
  sharing: ['consent-transfer'],
  mentor: ['pair-notice'],
  employee: ['consent-employee'],
};

/** Which text was signed: the latest blank made out for the person, where the program made it (R064). */
export function signedText(
  rows: readonly TableRow<typeof documents>[],
  { personId, kind }: SignedConsent,
): string | null {
  const own = rows.filter(
    ({ record }) => BLANKS[kind].includes(record.kind ?? '') && record.subject === personId && record.link !== null,
  );
  const last = own[own.length - 1];
  return last ? `${last.id}, редакция ${last.record.version ?? 1}` : null;
}
