import { distance } from 'fastest-levenshtein';
import { looseKey } from '../schema/cell';

/** A caption reduced to what it asks: without the hint in brackets, stars, colons and question marks. */
export const bareCaption = (text: string): string =>
  looseKey(text)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-zа-я0-9]+/g, ' ')
    .trim();

const STEM = 5;
const SHORT = 3;

/** First letters are enough to compare words of captions: «наставника» and «наставник» are one word. */
const wordsOf = (caption: string): Set<string> =>
  new Set(
    caption
      .split(' ')
      .filter((word) => word.length >= SHORT)
      .map((word) => word.slice(0, STEM)),
  );

function overlap(a: Set<string>, b: Set<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return (2 * common) / (a.size + b.size);
}

/** 0 … 1: the better of shared words and of letters that need no change. Both captions bare. */
export function likeness(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  const letters = 1 - distance(a, b) / Math.max(a.length, b.length);
  return Math.max(overlap(wordsOf(a), wordsOf(b)), letters);
}
