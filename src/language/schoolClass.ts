import { withoutEmoji } from './cleanText';

/** A class of a Russian school, 1–11. */
export interface SchoolClass {
  readonly number: number;
  /** Capital Cyrillic letter (several in classes such as 10ФМ), '' where the class has none. */
  readonly letter: string;
  /** «7Б»; «7Б?» while two readings are possible. */
  readonly text: string;
  readonly sure: boolean;
  /** What to ask the curator when not sure. */
  readonly question?: string;
}

const LONGEST = 60;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI'];
const ORDINALS = ['ПЕРВ', 'ВТОР', 'ТРЕТ', 'ЧЕТВЕРТ', 'ПЯТ', 'ШЕСТ', 'СЕДЬМ', 'ВОСЬМ', 'ДЕВЯТ', 'ДЕСЯТ', 'ОДИННАДЦАТ'];

/** Latin letters that can only be meant as the Cyrillic ones they look like. */
const LOOK_ALIKE = new Map([...'ACEHKMOPTX'].map((latin, index) => [latin, 'АСЕНКМОРТХ'[index] as string]));
/** Latin letters that someone typed by sound; the curator confirms. B looks like В but is mostly meant as Б. */
const BY_SOUND = new Map([...'BVGDZILFNRSU'].map((latin, index) => [latin, 'БВГДЗИЛФНРСУ'[index] as string]));

/**
 * Reads a class as pupils write it: «7 «Б»», 7б, 7-Б, «8 А класс», «VIII Г», «седьмой В», «10 а (физмат)», «11».
 * @returns undefined when the text is not a class of 1–11
 */
export function parseSchoolClass(input: string): SchoolClass | undefined {
  if (input.length > LONGEST) return undefined;
  const text = withoutEmoji(input)
    .toUpperCase()
    .replace(/Ё/g, 'Е')
    .replace(/ ?\([^()]*\)$/, '')
    .replace(/[«»"'„“”‘’`]/g, '')
    .replace(/(\d|[\s.-]|^)(?:КЛАССА?|КЛ\.?)(?=\s|$)/g, '$1 ')
    .trim();
  const parts = splitDigits(text) ?? splitRoman(text) ?? splitWord(text);
  return parts && parts.number >= 1 && parts.number <= 11 ? withLetter(parts.number, parts.letter) : undefined;
}

interface Parts {
  readonly number: number;
  readonly letter: string;
}

const LETTER = '[\\s.–—-]*([А-ЯA-Z]{0,2})';
const DIGITS = new RegExp(`^(\\d{1,2})(?:-?(?:Й|ЫЙ|ОЙ|ИЙ|ГО)(?=[\\s]|$))?${LETTER}$`);
const NUMERAL = /^([IVXІХ]{1,4})(?:[\s.–—-]+([А-ЯA-Z]{1,2})|([АБВГДЕЖЗИКЛМНС]))?$/;
const WORD = new RegExp(`^([А-Я]{5,14})${LETTER.replace('*', '+')}$|^([А-Я]{5,14})$`);

function splitDigits(text: string): Parts | undefined {
  const [, number, letter = ''] = DIGITS.exec(text) ?? [];
  return number === undefined ? undefined : { number: Number(number), letter };
}

function splitRoman(text: string): Parts | undefined {
  const [, numeral, spaced, glued] = NUMERAL.exec(text) ?? [];
  if (numeral === undefined) return undefined;
  const number = ROMAN.indexOf(numeral.replace(/І/g, 'I').replace(/Х/g, 'X')) + 1;
  return { number, letter: spaced ?? glued ?? '' };
}

function splitWord(text: string): Parts | undefined {
  const [, before, letter = '', alone] = WORD.exec(text) ?? [];
  const word = before ?? alone;
  if (word === undefined) return undefined;
  const index = ORDINALS.findIndex(
    (stem) => word.startsWith(stem) && /^(?:ЫЙ|ОЙ|ИЙ|ЬЕГО|ОГО|ЬЯ|ИЯ|АЯ)$/.test(word.slice(stem.length)),
  );
  return { number: index + 1, letter };
}

function withLetter(number: number, written: string): SchoolClass | undefined {
  const letter = [...written].map((sign) => LOOK_ALIKE.get(sign) ?? BY_SOUND.get(sign) ?? sign).join('');
  if (/[A-ZЪЫЬ]/.test(letter)) return undefined;
  const bySound = [...written].some((sign) => BY_SOUND.has(sign));
  if (!bySound && letter.length <= 1) return { number, letter, text: `${number}${letter}`, sure: true };
  return { number, letter, text: `${number}${letter}?`, sure: false, question: question(number, letter, written) };
}

function question(number: number, letter: string, written: string): string {
  if (written === 'B') return `Буква класса набрана латиницей: ${number}Б или ${number}В? Уточните и исправьте.`;
  return `Проверьте класс: ${number}${letter}? Исправьте или уберите знак вопроса.`;
}
