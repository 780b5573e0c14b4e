import { cleanText, foldCase } from './cleanText';
import type { FullName } from './fullName';

const NBSP = '\u00a0';

const initialOf = (part: string): string =>
  part === ''
    ? ''
    : part
        .split('-')
        .map((piece) => `${piece.charAt(0).toUpperCase()}.`)
        .join('-');

/** First name and patronymic as initials: «М.П.», «С.-А.П.». A second word of the patronymic gives no initial. */
export const initials = (name: FullName, gap = ''): string =>
  [initialOf(name.first), initialOf(name.middle.split(' ')[0] ?? '')].filter((part) => part !== '').join(gap);

/** «Иванова М.П.» for texts and lists; the surname may come declined. No break between surname and initials. */
export const shortName = (name: FullName, surname = name.last, gap = ''): string =>
  [surname, initials(name, gap), name.suffix].filter((part) => part !== '').join(NBSP);

/** «М.П. Иванова» for the signature (ГОСТ Р 7.0.97). */
export const signatureName = (name: FullName, gap = ''): string =>
  [initials(name, gap), name.suffix, name.last].filter((part) => part !== '').join(NBSP);

/** A key that two spellings of one name share: case, ё, spaces, spaced hyphens and the order of words do not count. */
export const sameName = (text: string): string =>
  foldCase(cleanText(text))
    .replace(/\s*[‐-―-]\s*/g, '-')
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
