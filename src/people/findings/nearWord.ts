import { distance } from 'fastest-levenshtein';
import { looseKey } from '../../schema/cell';

/** How many letters of a word of this length may be wrong. */
const allowance = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** The same but for case, ё, blanks and dashes, or a letter or two away. */
export function isNear(one: string, other: string): boolean {
  const [left, right] = [looseKey(one), looseKey(other)];
  const limit = allowance(Math.min(left.length, right.length));
  if (left === right) return true;
  const isClose = Math.abs(left.length - right.length) <= limit && distance(left, right) <= limit;
  // «Школа № 1» and «Школа № 2» are no slip.
  return isClose && digitsOf(left) === digitsOf(right);
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** The option that was meant: the one equal but for case, ё, blanks and dashes, or the only one near enough. */
export function meant(text: string, options: readonly string[]): string | undefined {
  const key = looseKey(text);
  const same = options.find((option) => looseKey(option) === key);
  if (same !== undefined) return same;
  const near = options.filter((option) => isNear(option, text));
  return near.length === 1 ? near[0] : undefined;
}

/** With more different words than this a column is free text, and nobody meant them to be equal. */
const MOST_WORDS = 150;

/** Words of the school's own that differ by a slip: each with the spelling that more rows have, or had first. */
export function commonSpellings(texts: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const words = [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
  const common = new Map<string, string>();
  if (words.length > MOST_WORDS) return common;
  for (const [place, word] of words.entries()) {
    const better = words.slice(0, place).find((known) => !common.has(known) && isNear(known, word));
    if (better !== undefined) common.set(word, better);
  }
  return common;
}
