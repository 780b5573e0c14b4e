import { type Case, type Declined, OBLIQUE, type ObliqueCase } from './cases';
import { foldCase } from './cleanText';
import { type FullName, joinName, parseFullName } from './fullName';
import { type Gender, genderOf } from './gender';
import { shortName } from './nameForms';
import { declineFirstName, declinePatronymic, declineSurname } from './partDeclension';
import { titleCase } from './titleCase';

/**
 * A line of the school's own table «Формы имён»: what stands in the nominative (a whole name, or a single surname,
 * first name or patronymic) and its forms. Without `gender` it holds for everybody. A form left out is computed.
 */
export interface NameForms {
  readonly nominative: string;
  readonly gender?: Gender;
  readonly forms: Partial<Readonly<Record<ObliqueCase, string>>>;
}

type Overrides = readonly NameForms[];

function written(
  nominative: string,
  gender: Gender | null,
  kase: ObliqueCase,
  overrides: Overrides,
): string | undefined {
  const found = overrides.find(
    (line) =>
      foldCase(line.nominative.trim()) === foldCase(nominative) &&
      (line.gender === undefined || line.gender === gender),
  );
  return found?.forms[kase]?.trim() || undefined;
}

interface DeclinedParts {
  readonly last: Declined;
  readonly first: Declined;
  readonly middle: Declined;
}

/** Each part by the school's table, otherwise by the rules; names in capitals come out in ordinary case. */
function declineParts(name: FullName, gender: Gender, kase: ObliqueCase, overrides: Overrides): DeclinedParts {
  const part = (nominative: string, decline: (text: string) => Declined): Declined => {
    const ready = nominative === '' ? '' : written(nominative, gender, kase, overrides);
    return ready === undefined ? decline(inOrdinaryCase(nominative)) : { text: ready, sure: true };
  };
  return {
    last: part(name.last, (text) => declineSurname(text, gender, kase)),
    first: part(name.first, (text) => declineFirstName(text, gender, kase)),
    middle: part(name.middle, (text) => declinePatronymic(text, name.suffix, gender, kase)),
  };
}

const inOrdinaryCase = (text: string): string =>
  text.length > 2 && text === text.toUpperCase() && !text.endsWith('.')
    ? text.split(' ').map(titleCase).join(' ')
    : text;

/**
 * The full name in a case. With an unknown gender nothing is declined, because a wrong gender gives a wrong form that
 * nobody notices: the nominative comes back, marked as not sure. Lines of `overrides` win.
 */
export function declineName(name: FullName, gender: Gender | null, kase: Case, overrides: Overrides = []): Declined {
  if (kase === 'nom') return { text: name.text, sure: true };
  const whole = written(name.text, gender, kase, overrides);
  if (whole !== undefined) return { text: whole, sure: true };
  if (gender === null || name.last === '') return { text: name.text, sure: false };
  const { last, first, middle } = declineParts(name, gender, kase, overrides);
  return {
    text: joinName(last.text, first.text, middle.text, name.suffix),
    sure: last.sure && first.sure && middle.sure,
  };
}

/** «Ивановой М.П.»: the surname in a case, the initials after a no-break space. */
export function declineShortName(
  name: FullName,
  gender: Gender | null,
  kase: Case,
  overrides: Overrides = [],
  gap = '',
): Declined {
  if (kase === 'nom') return { text: shortName(name, name.last, gap), sure: true };
  const ready = written(name.last, gender, kase, overrides);
  if (ready !== undefined) return { text: shortName(name, ready, gap), sure: true };
  if (gender === null || name.last === '') return { text: shortName(name, name.last, gap), sure: false };
  const surname = declineSurname(inOrdinaryCase(name.last), gender, kase);
  return { text: shortName(name, surname.text, gap), sure: surname.sure };
}

/** All forms of one name; `gender` is «м» or «ж», null when it has to be asked. */
export interface AllForms extends Readonly<Record<ObliqueCase, string>> {
  readonly gender: 'м' | 'ж' | null;
  readonly sure: boolean;
}

/** Every oblique form of a name as typed. `sure` holds when all of them are certain. */
export function forms(fullName: string, gender?: Gender, overrides: Overrides = []): AllForms {
  const name = parseFullName(fullName);
  const known = gender ?? genderOf(name);
  const declined = OBLIQUE.map((kase) => declineName(name, known, kase, overrides));
  const [gen = '', dat = '', acc = '', ins = '', pre = ''] = declined.map(({ text }) => text);
  return {
    gender: known === null ? null : known === 'male' ? 'м' : 'ж',
    sure: name.problem === undefined && declined.every(({ sure }) => sure),
    ...{ gen, dat, acc, ins, pre },
  };
}
