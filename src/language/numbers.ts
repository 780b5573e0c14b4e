import { toCardinal, toOrdinal } from 'n2words/ru-RU';

/** Whole number in words, nominative: 21 → «двадцать один», feminine «двадцать одна». */
export const inWords = (count: number, gender: 'masculine' | 'feminine' = 'masculine'): string =>
  toCardinal(Math.trunc(count), { gender });

/** Ordinal in words, masculine nominative: 7 → «седьмой». @throws RangeError below 1 */
export const ordinalInWords = (position: number): string => toOrdinal(position);
