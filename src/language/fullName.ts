import { getFirstnameGender, getMiddlenameGender } from 'lvovich';
import { foldCase, withoutEmoji } from './cleanText';
import { hasCyrillic, hasLatin, isLookAlikeOnly, restoreCyrillic, toCyrillic } from './lookAlikes';
import { isParticle, titleCase } from './titleCase';

/** A person's name taken apart. Parts that are absent are ''. Initials keep their dots: «П.», «С.-А.». */
export interface FullName {
  readonly last: string;
  readonly first: string;
  readonly middle: string;
  /** оглы, кызы and the like: belongs to the patronymic, never declined, never an initial. */
  readonly suffix: string;
  /** Only initials are known, so the person's gender and forms are not. */
  readonly initialsOnly: boolean;
  /** «Фамилия Имя Отчество», in ordinary case, single spaces. '' when the text is not a name. */
  readonly text: string;
  /** Advice in Russian when this is not a usable name. Never repeats what was written. */
  readonly problem?: string;
}

const NOT_A_NAME = 'Не похоже на ФИО. Запишите фамилию, имя и отчество буквами, например: Иванова Мария Петровна.';
const ONE_WORD = 'Здесь одно слово. Запишите фамилию и имя, например: Иванова Мария.';

const LONGEST = 120;
const LETTERS_ONLY = /^[A-Za-z\u00c0-\u024f\u0400-\u04ff .,'’‐-―-]+$/;
const SUFFIX = /^(?:оглы|оглу|углы|угли|улы|уулу|кызы|кизи|гызы)$/;
const INITIAL = /^[А-ЯЁA-Z]\.?(?:-[А-ЯЁA-Z]\.?)?$/i;
const PATRONYMIC = /(?:вич|ьич|мич|кич|тич|вна|ична)$/;
const SURNAME = /(?:[оеё]ва?|[сц]к(?:ий|ой|ая)|енко)$/;
const NOT_SURNAMES = new Set(['ева', 'лев', 'яков', 'вова', 'лева']);
const ALWAYS_A_PARTICLE = new Set(['фон', 'де', 'да', 'ди', 'дер', 'ла', 'ле', 'дос', 'ибн', 'аль', 'эль']);
const PLACEHOLDERS = new Set([
  ...['тест', 'проверка', 'мама', 'папа', 'мать', 'отец', 'бабушка', 'дедушка', 'родитель', 'родители', 'опекун'],
  ...['нет', 'ученик', 'ученица', 'аноним', 'фио', 'имя', 'фамилия', 'отчество', 'директор', 'админ'],
  ...['test', 'admin', 'null', 'undefined', 'none', 'name'],
]);

const nobody = { last: '', first: '', middle: '', suffix: '', initialsOnly: false, text: '' };

/**
 * Reads a name as people type it into a questionnaire: any case, stray spaces, emoji, look-alike Latin letters,
 * initials, «Имя Отчество Фамилия», оглы and кызы. Formulas, placeholders and other hostile text give `problem`.
 */
export function parseFullName(input: string): FullName {
  if (input.length > LONGEST * 4) return { ...nobody, problem: NOT_A_NAME };
  const text = withoutEmoji(input);
  if (text.length > LONGEST || !LETTERS_ONLY.test(text) || /^[^\p{L}]/u.test(text)) {
    return { ...nobody, problem: NOT_A_NAME };
  }
  const words = inOneAlphabet(splitWords(text));
  if (words.length === 0 || words.some(isSuspicious) || allSame(words)) return { ...nobody, problem: NOT_A_NAME };
  return assemble(inOrdinaryCase(words));
}

/** Words of the name; initials written together («А.Г.», «М.П.Иванова») come apart. */
const splitWords = (text: string): string[] =>
  text
    .replace(/[‐-―]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/,/g, ' ')
    .replace(/\.(?!-)/g, '. ')
    .split(' ')
    .filter((word) => word !== '' && word !== '.');

/** Latin look-alikes become Cyrillic in a name that is otherwise Cyrillic; a foreign name in Latin letters stays. */
function inOneAlphabet(words: readonly string[]): string[] {
  const mostlyCyrillic = words.some(hasCyrillic);
  return words.map((word) =>
    mostlyCyrillic && isLookAlikeOnly(word.replace(/[^\p{L}]/gu, '')) ? toCyrillic(word) : restoreCyrillic(word),
  );
}

const isSuspicious = (word: string): boolean =>
  PLACEHOLDERS.has(foldCase(word).replace(/\./g, '')) ||
  (hasCyrillic(word) && hasLatin(word)) ||
  /^['’-]|-$|--/.test(word) ||
  (word.endsWith('.') && !INITIAL.test(word));

const allSame = (words: readonly string[]): boolean =>
  words.length > 1 && words.every((word) => foldCase(word) === foldCase(words[0] as string));

function inOrdinaryCase(words: readonly string[]): string[] {
  const allSmall = words.every((word) => word === word.toLowerCase());
  return words.map((word, index) => {
    const smallOnPurpose = index > 0 || (!allSmall && word === word.toLowerCase());
    return isParticle(word) && smallOnPurpose ? word.toLowerCase() : titleCase(word);
  });
}

const isInitial = (word: string | undefined): boolean => word !== undefined && INITIAL.test(word);

function assemble(words: readonly string[]): FullName {
  const suffix = words.filter((word) => SUFFIX.test(word.toLowerCase())).map((word) => word.toLowerCase());
  const [last = '', first = '', ...rest] = inUsualOrder(
    joinParticles(words.filter((word) => !SUFFIX.test(word.toLowerCase()))),
  ).map((word) => (isInitial(word) ? dotted(word) : word));
  const middle = rest.join(' ');
  const text = joinName(last, first, middle, ...suffix);
  const name = { last, first, middle, suffix: suffix.join(' '), initialsOnly: isInitial(first), text };
  if (isInitial(last)) return { ...nobody, problem: NOT_A_NAME };
  return first === '' ? { ...name, problem: ONE_WORD } : name;
}

/** Parts of a name with single spaces; initials stand together: «Шевчук И.П.» */
export const joinName = (...parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .join(' ')
    .replace(/(\p{L}\.) (?=\p{L}\.)/gu, '$1');

const dotted = (initials: string): string =>
  initials
    .split('-')
    .map((letter) => (letter.endsWith('.') ? letter : `${letter}.`))
    .join('-');

/** «фон Дервиз Павел» and «Де ла Крус Мария»: the particles belong to the surname. */
function joinParticles(words: readonly string[]): string[] {
  let end = 0;
  while (end < words.length - 2 && ALWAYS_A_PARTICLE.has((words[end] as string).toLowerCase())) end += 1;
  return end === 0 ? [...words] : [words.slice(0, end + 1).join(' '), ...words.slice(end + 1)];
}

/** Surname first. Initials in front and a patronymic in the middle show that it stands last. */
function inUsualOrder(words: readonly string[]): string[] {
  const [one = '', two = '', three, ...more] = words;
  if (more.length > 0) return [...words];
  if (isInitial(one) && three !== undefined) return [three, one, two];
  if (isInitial(one)) return [two, one];
  if (three !== undefined) return isPatronymic(two) && !isPatronymic(three) ? [three, one, two] : [...words];
  return isFirstNameThenSurname(one, two) ? [two, one] : [...words];
}

const isPatronymic = (word: string): boolean =>
  PATRONYMIC.test(word.toLowerCase()) && getMiddlenameGender(word) !== null;

const isFirstNameThenSurname = (one: string, two: string): boolean =>
  looksLikeSurname(two) && !looksLikeSurname(one) && hasGender(one);

/** Endings that only surnames have: Соколова, Петров, Щаранский, Яковенко. */
export function looksLikeSurname(word: string): boolean {
  const folded = foldCase(word);
  return SURNAME.test(folded) && !NOT_SURNAMES.has(folded);
}

const hasGender = (word: string): boolean => {
  const gender = getFirstnameGender(word);
  return gender === 'male' || gender === 'female';
};
