import { everydayWords } from './everydayWords';
import type { Meaning, Phrase, TagIndex } from './indexDictionary';
import type { Audience } from './tagEntry';
import type { Word } from './words';

/** Whose words they are; 'any' for a mentor, who may help pupils and colleagues alike. */
export type Reader = Audience | 'any';

/** Audiences whose tags running text may give, most fitting first: a pupil's prose never gives a teacher's tag. */
const FITTING: Readonly<Record<Audience, string>> = { p: 'p', s: 'spt', t: 't' };

/** Of all a synonym may mean, what it means for this reader; [] when nothing fits and `strict`. */
export function meaningsFor(phrase: Phrase, reader: Reader, strict: boolean): readonly Meaning[] {
  if (reader === 'any') return phrase.meanings;
  for (const letter of FITTING[reader]) {
    const fitting = phrase.meanings.filter(({ audience }) => audience.includes(letter));
    if (fitting.length > 0) return fitting;
  }
  return strict ? [] : phrase.meanings;
}

interface Found {
  readonly at: number;
  readonly phrase: Phrase;
  readonly meanings: readonly Meaning[];
}

/** What was recognised, and which words took part in it. */
export interface PhrasesFound {
  readonly tags: readonly string[];
  readonly used: readonly boolean[];
}

/**
 * Synonyms in running text on word borders: longest first, none overlapping another, in inflected forms as well.
 * Everyday words are passed over.
 */
export function findPhrases(words: readonly Word[], index: TagIndex, reader: Reader, strict: boolean): PhrasesFound {
  const used = words.map(() => false);
  const kept: Found[] = [];
  for (const found of candidates(words, index, reader, strict)) {
    const end = found.at + found.phrase.stems.length;
    if (used.slice(found.at, end).includes(true)) continue;
    used.fill(true, found.at, end);
    kept.push(found);
  }
  kept.sort((a, b) => a.at - b.at);
  return { tags: [...new Set(kept.flatMap(({ meanings }) => meanings.map(({ tag }) => tag)))], used };
}

function candidates(words: readonly Word[], index: TagIndex, reader: Reader, strict: boolean): Found[] {
  const found: Found[] = [];
  for (const [at, word] of words.entries()) {
    for (const phrase of index.byFirstStem.get(word.stem) ?? []) {
      if (!standsAt(words, at, phrase) || everydayWords.has(phrase.key)) continue;
      const meanings = meaningsFor(phrase, reader, strict);
      if (meanings.length > 0) found.push({ at, phrase, meanings });
    }
  }
  return found.sort((a, b) => b.phrase.stems.length - a.phrase.stems.length || a.at - b.at);
}

const standsAt = (words: readonly Word[], at: number, { stems }: Phrase): boolean =>
  stems.every((stem, offset) => {
    const word = words[at + offset];
    return word !== undefined && word.stem === stem && (offset === 0 || !word.apart);
  });
