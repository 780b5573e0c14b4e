import { daysLater } from '../../language/calendar';
import { formatDate } from '../../language/dates';
import type { ConsentEntry } from '../../registries/consentRegister';
import { isWithdrawn } from '../../registries/consentRegister';
import { CERTIFICATE_KINDS, CONSENT_KINDS, OUT_OF_PROGRAMME } from '../../registries/vocabulary';
import { goTo, openCard } from './actions';
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
    const last = daysLater(school.today, limit);
    const terms = [...school.consents].flatMap(([personId, entries]) =>
      here.has(personId) ? entries.filter((one) => !isWithdrawn(one, school.today)).flatMap(termOf(personId)) : [],
    );
    return lasting(terms)
      .filter(({ until }) => until >= school.today && until <= last)
      .map(({ personId, kind, until }) => ({
        personId,
        text: `«${CONSENT_KINDS[kind as ConsentEntry['kind']]}» – до ${day(until)}`,
        actions: [goTo('Записать новое', 'consents', ''), openCard],
      }));
  },
};

const termOf =
  (personId: string) =>
  ({ kind, signer, mentorId, date, until }: ConsentEntry): Term[] =>
    date && signer ? [{ personId, kind, matter: `${kind} ${signer} ${mentorId ?? ''}`, until: until ?? '' }] : [];

const CERTIFICATE_KEY = new Map(Object.entries(CERTIFICATE_KINDS).map(([key, caption]) => [caption as string, key]));

const certificateTerms = (school: SchoolToday): Term[] => {
  const here = present(school);
  return lasting(
    school.certificates.flatMap(({ record: { mentorId, kind, until } }) =>
      mentorId && kind && here.has(mentorId)
        ? [{ personId: mentorId, kind: CERTIFICATE_KEY.get(kind) ?? '', matter: kind, until: until ?? '' }]
        : [],
    ),
  );
};

const certificateLine = ({ personId, matter, until }: Term, word: string): Finding => ({
  personId,
  text: `${matter.toLowerCase()}: ${word} ${day(until)}`,
  actions: [goTo('Записать новую', 'certificates', ''), openCard],
});

/** Certificates of mentors that have run out (R067). */
export const certificateExpired: TodayRule = {
  id: 'certificateEnded',
  title: 'Справки просрочены',
  urgency: 1,
  find: (school) =>
    certificateTerms(school)
      .filter(({ until }) => until < school.today)
      .map((term) => certificateLine(term, 'закончилась')),
};

/** A new certificate takes weeks to get. */
export const certificateExpiring: TodayRule = {
  id: 'certificateEnds',
  title: 'Справки скоро закончатся',
  urgency: 2,
  threshold: 'todayExpiryDays',
  find: (school, limit) => {
    const last = daysLater(school.today, limit);
    return certificateTerms(school)
      .filter(({ until }) => until >= school.today && until <= last)
      .map((term) => certificateLine(term, 'до'));
  },
};
