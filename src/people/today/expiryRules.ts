import { daysLater } from '../../language/calendar';
import { formatDate } from '../../language/dates';
import type { PersonAction } from '../../panels/card';
import { type CertificateKind, certificateLack } from '../../registries/certificateGate';
import { type ConsentEntry, isWithdrawn } from '../../registries/consentRegister';
import { settingOn } from '../../registries/readSettings';
import { CERTIFICATE_KINDS, CONSENT_KINDS, OUT_OF_PROGRAMME } from '../../registries/vocabulary';
import { openCard, openForm } from './actions';
import type { Finding, SchoolToday, TodayRule } from './rule';

interface Term {
  readonly personId: string;
  /** What must be renewed: a kind of paper and who or what it is about. */
  readonly matter: string;
  readonly kind: string;
  /** '' – for good. */
  readonly until: string;
}

const FOR_EVER = '9999-12-31';

/** Of several papers about the same matter the one that lasts longest. */
function lasting(terms: readonly Term[]): Term[] {
  const best = new Map<string, Term>();
  for (const term of terms) {
    const key = `${term.personId} ${term.matter}`;
    const known = best.get(key);
    if (!known || (known.until || FOR_EVER) < (term.until || FOR_EVER)) best.set(key, term);
  }
  return [...best.values()].filter(({ until }) => until !== '').sort((a, b) => (a.until < b.until ? -1 : 1));
}

const endingSoon = (terms: readonly Term[], { today }: SchoolToday, days: number): Term[] => {
  const last = daysLater(today, days);
  return lasting(terms).filter(({ until }) => until >= today && until <= last);
};

const present = ({ mentees, mentors }: SchoolToday): ReadonlySet<string> =>
  new Set([...mentees, ...mentors].flatMap(({ id, record }) => (OUT_OF_PROGRAMME.includes(record.status) ? [] : [id])));

const day = (until: string): string => formatDate(until, 'digits');

/** A consent ends soon: without a new one the person stops being processed that day (R053). */
export const consentExpiring: TodayRule = {
  id: 'consentEnds',
  title: 'Согласия скоро закончатся',
  urgency: 2,
  threshold: 'todayExpiryDays',
  find: (school, limit) => {
    const here = present(school);
    const terms = [...school.consents].flatMap(([personId, entries]) =>
      here.has(personId) ? entries.filter((one) => !isWithdrawn(one, school.today)).flatMap(termOf(personId)) : [],
    );
    return endingSoon(terms, school, limit).map(({ personId, kind, until }) => ({
      personId,
      text: `«${CONSENT_KINDS[kind as ConsentEntry['kind']]}» – до ${day(until)}`,
      actions: [openForm('Записать новое', 'consent', kind), openCard],
    }));
  },
};

const termOf =
  (personId: string) =>
  ({ kind, signer, mentorId, date, until }: ConsentEntry): Term[] =>
    date && signer ? [{ personId, kind, matter: `${kind} ${signer} ${mentorId ?? ''}`, until: until ?? '' }] : [];

/** Kinds the settings ask of mentors from outside. */
const kindsAsked = ({ settings }: SchoolToday): CertificateKind[] => [
  ...(settingOn(settings, 'certificateNeeded') ? (['record'] as const) : []),
  ...(settingOn(settings, 'medicalNeeded') ? (['medical'] as const) : []),
];

const recordCertificate = (kind: string): PersonAction => openForm('Записать справку', 'certificate', kind);

/** A mentor from outside may not meet children without it (R067); those who do already stand first. */
export const certificateLacking: TodayRule = {
  id: 'certificate',
  title: 'Справки: нет или просрочены',
  urgency: 1,
  find: (school) => {
    const here = present(school);
    const found = school.mentors.flatMap((row): (Finding & { isPaired: boolean })[] =>
      here.has(row.id)
        ? kindsAsked(school).flatMap((kind) => {
            const text = certificateLack(row.record, school.certificates, school.today, kind);
            const isPaired = school.standingOf(row).runningPairs > 0;
            return text ? [{ personId: row.id, text, isPaired, actions: [recordCertificate(kind), openCard] }] : [];
          })
        : [],
    );
    return found.sort((one, other) => Number(other.isPaired) - Number(one.isPaired));
  },
};

/** A new certificate takes weeks to get. */
export const certificateExpiring: TodayRule = {
  id: 'certificateEnds',
  title: 'Справки скоро закончатся',
  urgency: 2,
  threshold: 'todayExpiryDays',
  find: (school, limit) => {
    const here = present(school);
    const asked: readonly string[] = kindsAsked(school);
    const terms = [...school.certificates].flatMap(([personId, seen]) =>
      here.has(personId) ? seen.map(({ kind, until }) => ({ personId, kind, matter: kind, until: until ?? '' })) : [],
    );
    return endingSoon(terms, school, limit)
      .filter(({ kind }) => asked.includes(kind))
      .map(({ personId, kind, until }) => ({
        personId,
        text: `${CERTIFICATE_KINDS[kind as CertificateKind].toLowerCase()} – до ${day(until)}`,
        actions: [recordCertificate(kind), openCard],
      }));
  },
};
