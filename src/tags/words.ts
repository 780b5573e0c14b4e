import { stemmer } from '@orama/stemmers/russian';
import { normalise } from './normalise';

/** A word of a text as it stands and by its stem; `apart` when punctuation separates it from the word before. */
export interface Word {
  readonly text: string;
  readonly stem: string;
  readonly apart: boolean;
}

const WORD = /[a-zа-я0-9]+(?:\+\+)?/g;
const SHORTEST_STEMMED = 5;
const LONGEST_STEMMED = 40;
const CACHE = 20_000;

let stems = new Map<string, string>();

/**
 * The stem that inflected forms of one word share. Words of up to four letters stay whole: they have too many chance
 * relatives (изо – из, лень – Лена, даты – дать).
 */
export function stemOf(word: string): string {
  if (word.length < SHORTEST_STEMMED || word.length > LONGEST_STEMMED || !/[а-я]/.test(word)) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= CACHE) stems = new Map();
  const stem = stemmer(word);
  const kept = stem.length < 3 ? word : stem;
  stems.set(word, kept);
  return kept;
}

/** Words of a text in order. A phrase never runs across a full stop, a semicolon or a line break. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const line of text.split(/[\n\r]+/)) {
    const clean = normalise(line);
    let end = 0;
    for (const match of clean.matchAll(WORD)) {
      const between = clean.slice(end, match.index);
      words.push({ text: match[0], stem: stemOf(match[0]), apart: end === 0 || /[;!?]|\. /.test(between) });
      end = match.index + match[0].length;
    }
  }
  return words;
}

/** What two spellings of one expression share. */
export const stemKey = (text: string): string =>
  wordsOf(text)
    .map(({ stem }) => stem)
    .join(' ');
