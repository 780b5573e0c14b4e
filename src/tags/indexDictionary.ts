import { looseCaption } from './looseCaption';
import { questionnaireOptions } from './questionnaireOptions';
import type { TagEntry } from './tagEntry';
import { stemOf, wordsOf } from './words';

/** One tag a synonym may mean, and for whom. */
export interface Meaning {
  readonly tag: string;
  readonly audience: string;
}

/** A synonym as a row of stems, with everything it may mean. */
export interface Phrase {
  readonly stems: readonly string[];
  readonly key: string;
  readonly meanings: readonly Meaning[];
}

/** The dictionary prepared once for many answers. */
export interface TagIndex {
  readonly entries: ReadonlyMap<string, TagEntry>;
  /** By the first stem, longest phrase first. */
  readonly byFirstStem: ReadonlyMap<string, readonly Phrase[]>;
  readonly byKey: ReadonlyMap<string, Phrase>;
  /** For spelling mistakes: by the length of the key. */
  readonly byLength: ReadonlyMap<number, readonly Phrase[]>;
  /** Tags of a questionnaire's ready-made options, by loose caption. */
  readonly byCaption: ReadonlyMap<string, readonly string[]>;
}

export const tagKey = (tag: string): string => tag.trim().toLowerCase().replace(/ё/g, 'е').normalize('NFC');

export function indexDictionary(entries: readonly TagEntry[]): TagIndex {
  const meanings = new Map<string, { stems: string[]; meanings: Meaning[] }>();
  for (const entry of entries) {
    for (const synonym of [entry.tag, ...entry.synonyms]) {
      const stems = wordsOf(synonym).map(({ text }) => stemOf(text));
      const key = stems.join(' ');
      const found = meanings.get(key) ?? { stems, meanings: [] };
      if (stems.length > 0 && !found.meanings.some(({ tag }) => tag === entry.tag)) {
        found.meanings.push({ tag: entry.tag, audience: entry.audience });
        meanings.set(key, found);
      }
    }
  }
  const phrases = [...meanings].map(([key, { stems, meanings: all }]): Phrase => ({ key, stems, meanings: all }));
  const known = new Map(entries.map((entry) => [tagKey(entry.tag), entry]));
  return {
    entries: known,
    byFirstStem: groupBy(
      phrases,
      ({ stems }) => stems[0] as string,
      (a, b) => b.stems.length - a.stems.length,
    ),
    byKey: new Map(phrases.map((phrase) => [phrase.key, phrase])),
    byLength: groupBy(
      phrases,
      ({ key }) => key.length,
      (a, b) => (a.key < b.key ? -1 : 1),
    ),
    byCaption: new Map(
      questionnaireOptions.map(({ caption, tags }) => [
        looseCaption(caption),
        tags.filter((tag) => known.has(tagKey(tag))),
      ]),
    ),
  };
}

function groupBy<K>(phrases: readonly Phrase[], keyOf: (phrase: Phrase) => K, order: (a: Phrase, b: Phrase) => number) {
  const groups = new Map<K, Phrase[]>();
  for (const phrase of phrases) {
    const group = groups.get(keyOf(phrase));
    if (group) group.push(phrase);
    else groups.set(keyOf(phrase), [phrase]);
  }
  for (const group of groups.values()) group.sort(order);
  return groups;
}
