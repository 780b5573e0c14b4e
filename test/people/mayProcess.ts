import type { ConsentFacts } from '../../src/registries/consent';
import { CONSENT_KINDS, SIGNERS } from '../../src/registries/vocabulary';
import type { Line } from './consentPeople';

/**
 * The law once more, in other words than the program's: may this person's data be processed on this day? Kept apart from
 * the gate on purpose, so that one can be held against the other.
 */
export function mayProcess(person: ConsentFacts, lines: readonly Line[], day: string): boolean {
  if (person.name === null || person.consent === 'Не даю согласие') return false;
  const own = lines.filter(({ personId }) => personId?.toUpperCase() === person.id);
  const signed = (who: 'participant' | 'guardian'): boolean =>
    own.some((line) => line.kind === CONSENT_KINDS.data && line.signer === SIGNERS[who] && holds(line, own, day)) ||
    isSaid(person, who, own, day);
  const year = person.birthYear;
  const age = year === null ? null : 2026 - year;
  if (age === null)
    return person.role === 'Ученик' || person.role === null ? signed('guardian') : signed('participant');
  if (age > 18 || (age === 18 && person.guardianConsent === 'Мне есть 18 лет')) return signed('participant');
  // Whoever turns 14 this year may still be 13.
  return age > 14 ? signed('guardian') && signed('participant') : signed('guardian');
}

const isDay = (text: string | undefined): text is string => /^\d{4}-/.test(text ?? '');

function holds(line: Line, own: readonly Line[], day: string): boolean {
  if (isBack(line, day) || !isDay(line.date) || line.date > day) return false;
  if (line.until && (!isDay(line.until) || line.until < day)) return false;
  const date = line.date;
  return backs(own, day).every((back) => isDay(back) && date > back);
}

const isBack = ({ withdrawn = '' }: Line, day: string): boolean =>
  withdrawn !== '' && (!isDay(withdrawn) || withdrawn <= day);

const backs = (own: readonly Line[], day: string): string[] =>
  own.filter((line) => line.kind === CONSENT_KINDS.data && isBack(line, day)).map(({ withdrawn = '' }) => withdrawn);

function isSaid(person: ConsentFacts, who: string, own: readonly Line[], day: string): boolean {
  const { consent, guardianConsent, consentDate, answered } = person;
  if (consent !== 'Даю согласие' || consentDate === null) return false;
  if (who === 'guardian' && guardianConsent !== 'Сдано куратору') return false;
  const withdrawals = backs(own, day);
  if (withdrawals.length === 0) return true;
  const came = answered?.slice(0, 10);
  return withdrawals.every(
    (back) =>
      isDay(back) && came !== undefined && came > back && consentDate > back && (came <= day || consentDate <= day),
  );
}
