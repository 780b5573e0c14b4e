import { CONSENT, GUARDIAN_CONSENT } from './vocabulary';

/** What the gate needs to know about a person, mentee or mentor. */
export interface ConsentFacts {
  /** null when what stands in the cell is not a name. */
  readonly name: string | null;
  readonly consent: string | null;
  readonly guardianConsent: string | null;
  /** `yyyy-MM-dd` */
  readonly consentDate: string | null;
  readonly birthYear: number | null;
  readonly role: string | null;
}

export type Gate =
  | { readonly open: true }
  | { readonly open: false; readonly refused: boolean; readonly reason: string };

const closed = (reason: string, refused = false): Gate => ({ open: false, refused, reason });

/**
 * The one gate: nobody is paired, named in a document or exported without a ground (R053, R054; methodology 6).
 * A pupil counts as a minor unless both the year of birth and the questionnaire say otherwise; a year alone that
 * leaves 17 or 18 open is read as 17. A consent without the day it was signed is not yet a consent.
 */
export function consentGate(person: ConsentFacts, today: string): Gate {
  if (person.name === null) return closed('имя не распознано');
  if (person.consent === CONSENT.no) return closed('согласие на обработку данных не дано', true);
  if (person.consent !== CONSENT.yes) return closed('нет согласия на обработку персональных данных');
  if (isMinor(person, today) && person.guardianConsent !== GUARDIAN_CONSENT.handedIn)
    return closed('нет письменного согласия родителя');
  if (!person.consentDate) return closed('не указана дата подписания согласия');
  return { open: true };
}

export function isMinor({ role, birthYear, guardianConsent }: ConsentFacts, today: string): boolean {
  const year = Number(today.slice(0, 4));
  if (birthYear !== null) {
    const atMost = year - birthYear;
    if (atMost < 18) return true;
    if (atMost > 18) return false;
    return guardianConsent !== GUARDIAN_CONSENT.adult;
  }
  // Adults often leave the year out; a pupil of unknown age is treated as a child.
  return role === 'Ученик' || role === null;
}
