import { parseFullName } from '../language/fullName';
import { genderOf } from '../language/gender';
import { shortName, signatureName } from '../language/nameForms';

/** A surname longer than this may part from its initials: in a narrow column the line has to break somewhere. */
const LONG_SURNAME = 10;

/**
 * Surname with initials: «Ивановой М.П.» in a text, «М.П. Иванова» under it. What is no name is left whole.
 * @param nominative full name, from which the initials are taken
 * @param inCase the same name in the case the text needs
 */
export function withInitials(nominative: string, inCase: string, place: 'text' | 'signature'): string {
  const name = parseFullName(nominative);
  if (name.problem !== undefined) return inCase;
  const surname = inCase === nominative ? name.last : firstWords(inCase, name.last.split(' ').length);
  if (place === 'signature') return signatureName({ ...name, last: surname });
  const short = shortName(name, surname);
  return surname.length > LONG_SURNAME ? short.replace(/\u00a0/g, ' ') : short;
}

/** «Уважаемая Мария Петровна!»; '' where the gender has to be asked. @param nominative full name */
export function salutation(nominative: string): string {
  const name = parseFullName(nominative);
  const gender = genderOf(name);
  if (gender === null || name.initialsOnly || name.problem !== undefined) return '';
  const address = [name.first, name.middle, name.suffix].filter((part) => part !== '').join(' ');
  return `${gender === 'male' ? 'Уважаемый' : 'Уважаемая'} ${address}!`;
}

function firstWords(text: string, count: number): string {
  return text.split(' ').slice(0, count).join(' ');
}
