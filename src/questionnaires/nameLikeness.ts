import { distance } from 'fastest-levenshtein';
import { looseKey } from '../schema/cell';
import { nameSkeleton } from './nameSkeleton';

/** How two names are alike, surest first; null when they are names of different people. */
export type NameLikeness = 'same' | 'alphabet' | 'shorter' | 'initials' | 'misprint';

/** A name taken apart for comparison: its words in any order, initials apart. */
export interface NameWords {
  readonly words: readonly string[];
  readonly sounds: readonly string[];
  /** First letters, as they sound, of words given as initials. */
  readonly initials: readonly string[];
  readonly isLatin: boolean;
}

const SUFFIX = /^(оглы|оглу|углы|кызы|кизи|гызы)$/;
const SHORTEST_MISPRINT = 4;

export function nameWords(name: string | null): NameWords {
  const parts = looseKey(name ?? '')
    .replace(/\./g, '. ')
    .split(/[\s-]+/)
    .filter((part) => part !== '' && !SUFFIX.test(part));
  const isInitial = (part: string) => part.endsWith('.') || part.length === 1;
  const words = parts.filter((part) => !isInitial(part));
  return {
    words,
    sounds: words.map(nameSkeleton),
    initials: parts.filter(isInitial).map((part) => nameSkeleton(part).slice(0, 1)),
    isLatin: /[a-z]/.test(words.join('')),
  };
}

/**
 * Compares two names by their words in any order: ё and е, case and the alphabet do not count, a patronymic may be
 * missing, words may be given as initials, and one word of four letters or more may have one letter wrong.
 */
export function nameLikeness(one: NameWords, other: NameWords): NameLikeness | null {
  if (one.words.length === 0 || other.words.length === 0) return null;
  const mixed = one.isLatin !== other.isLatin;
  const restOfOne = without(one.sounds, other.sounds);
  const restOfOther = without(other.sounds, one.sounds);
  if (one.initials.length > 0 || other.initials.length > 0)
    return sameInitials(one, restOfOne, other, restOfOther) ? 'initials' : null;
  if (restOfOne.length === 0 && restOfOther.length === 0) return mixed ? 'alphabet' : 'same';
  const common = one.sounds.length - restOfOne.length;
  if (common >= 2 && (restOfOne.length === 0 || restOfOther.length === 0)) return 'shorter';
  const [left] = restOfOne;
  const [right] = restOfOther;
  const single = restOfOne.length === 1 && restOfOther.length === 1 && common >= 1;
  return single && left && right && isMisprint(left, right) ? 'misprint' : null;
}

function without(words: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return words.filter((word) => {
    const place = rest.indexOf(word);
    if (place >= 0) rest.splice(place, 1);
    return place < 0;
  });
}

/** What one name spells out and the other does not must be what the other gives as initials. */
function sameInitials(one: NameWords, restOfOne: readonly string[], other: NameWords, restOfOther: readonly string[]) {
  const common = one.sounds.length - restOfOne.length;
  return (
    common >= 1 && covers(one.initials, restOfOther, other.initials) && covers(other.initials, restOfOne, one.initials)
  );
}

/** Initials of one side against the words, then the initials, of the other; the patronymic may be missing. */
function covers(initials: readonly string[], words: readonly string[], others: readonly string[]): boolean {
  const letters = [...words.map((word) => word.slice(0, 1)), ...others];
  if (initials.length === 0) return words.length === 0;
  return initials.every((letter, place) => letters[place] === undefined || letters[place] === letter);
}

/** One letter added, left out, changed, or two neighbours swapped; the first letter is rarely wrong. */
function isMisprint(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST_MISPRINT || one[0] !== other[0]) return false;
  if (one.length === other.length && isSwap(one, other)) return true;
  return distance(one, other) === 1 && !isOtherGender(one, other);
}

function isSwap(one: string, other: string): boolean {
  const place = Array.from(one).findIndex((letter, index) => letter !== other[index]);
  return (
    place >= 0 &&
    one[place] === other[place + 1] &&
    one[place + 1] === other[place] &&
    one.slice(place + 2) === other.slice(place + 2)
  );
}

/** Валентин and Валентина are two people, not a misprint. */
const isOtherGender = (one: string, other: string): boolean => `${one}a` === other || `${other}a` === one;
