/** Latin letters that look the same as a Cyrillic one on screen. Latin B is В by its look, though often meant as Б. */
const LATIN = 'ABCEHKMOPTXYaceopxykmtËë';
const CYRILLIC = 'АВСЕНКМОРТХУасеорхукмтЁё';

const cyrillicOf = new Map([...LATIN].map((letter, index) => [letter, CYRILLIC[index] as string]));

const WORD = /[A-Za-z\u00c0-\u024f\u0400-\u04ff]+/g;

export const hasCyrillic = (text: string): boolean => /[\u0400-\u04ff]/.test(text);

export const hasLatin = (text: string): boolean => /[A-Za-z\u00c0-\u024f]/.test(text);

/** Every letter of the word is a Latin look-alike, so that it may be a Russian word typed in the wrong layout. */
export const isLookAlikeOnly = (word: string): boolean =>
  word !== '' && [...word].every((letter) => cyrillicOf.has(letter));

/** The Cyrillic letter or word that the Latin one looks like; other characters stay. */
export const toCyrillic = (word: string): string =>
  [...word].map((letter) => cyrillicOf.get(letter) ?? letter).join('');

/** Puts Cyrillic letters back into words that already contain one: «мaтематика» with a Latin a. «python» survives. */
export const restoreCyrillic = (text: string): string =>
  text.replace(WORD, (word) => (hasCyrillic(word) && hasLatin(word) ? toCyrillic(word) : word));
