import { GUARDIAN_CONSENT } from './vocabulary';

/** What is known of a person's age. */
export interface AgeFacts {
  readonly birthYear: number | null;
  readonly role: string | null;
  /** The questionnaire's answer about the parent's consent, which may say «Мне есть 18 лет». */
  readonly guardianConsent: string | null;
}

/** Under 14, from 14 to 17, 18 and older: what the law on consents tells apart. */
type AgeGroup = 'child' | 'teenager' | 'adult';

/**
 * The year alone leaves 13 or 14 and 17 or 18 open: it is read as the younger, unless the person said to be of age
 * (methodology 6). A pupil whose year is unknown counts as a child; adults often leave the year out.
 */
export function ageGroup({ role, birthYear, guardianConsent }: AgeFacts, today: string): AgeGroup {
  if (birthYear === null) return role === 'Ученик' || role === null ? 'child' : 'adult';
  const atMost = Number(today.slice(0, 4)) - birthYear;
  if (atMost <= 14) return 'child';
  if (atMost < 18) return 'teenager';
  return atMost > 18 || guardianConsent === GUARDIAN_CONSENT.adult ? 'adult' : 'teenager';
}

export const isMinor = (person: AgeFacts, today: string): boolean => ageGroup(person, today) !== 'adult';
