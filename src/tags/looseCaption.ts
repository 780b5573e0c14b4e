import { cleanText } from '../language/cleanText';

const LOOSE = new Map([
  ['ё', 'е'],
  ...[...'«»„“”'].map((quote) => [quote, '"'] as const),
  ...[...'‐‑‒–—―'].map((dash) => [dash, '-'] as const),
]);

/** One character for comparing; always exactly as long as it was, so that positions stay true. */
const looseChar = (character: string): string => {
  const lower = character.toLowerCase();
  return LOOSE.get(lower) ?? (lower.length === character.length ? lower : character);
};

/** A caption for comparing: case, ё, kinds of quotes and dashes and extra spaces do not count. */
export const looseCaption = (text: string): string => [...cleanText(text)].map(looseChar).join('');
