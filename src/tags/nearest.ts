import { distance } from 'fastest-levenshtein';
import { meaningsFor, type Reader } from './findPhrases';
import type { Phrase, TagIndex } from './indexDictionary';

/** How many wrong letters a word of this length may have and still be taken for a misspelling. */
const allowance = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : length < 12 ? 2 : 3);

/** In running text only long words one letter away count, with the first letter right: everything else is prose. */
const PROSE_SHORTEST = 6;

const LONGEST = 60;

/**
 * The tag whose synonym is spelt most alike, for the curator to confirm; undefined when none is near enough.
 * @param key stems of the word or expression
 */
export function nearestTag(
  key: string,
  index: TagIndex,
  reader: Reader,
  place: 'option' | 'prose',
): string | undefined {
  const limit = place === 'prose' ? (key.length < PROSE_SHORTEST ? 0 : 1) : allowance(key.length);
  if (limit === 0 || key.length > LONGEST) return undefined;
  let best: { readonly tag: string; readonly distance: number } | undefined;
  for (let length = key.length - limit; length <= key.length + limit; length += 1) {
    for (const phrase of index.byLength.get(length) ?? []) {
      if (place === 'prose' && !isSlipOf(key, phrase.key)) continue;
      const found = compare(key, phrase, limit, reader, place === 'prose');
      if (found && (!best || found.distance < best.distance)) best = found;
    }
  }
  return best?.tag;
}

/** грамота is another word than грамотность, not a slip of it: one must not merely continue the other. */
const isSlipOf = (one: string, other: string): boolean =>
  one[0] === other[0] && !one.startsWith(other) && !other.startsWith(one);

function compare(key: string, phrase: Phrase, limit: number, reader: Reader, strict: boolean) {
  const letters = distance(key, phrase.key);
  if (letters === 0 || letters > limit || phrase.key.length < 4) return undefined;
  const [meaning] = meaningsFor(phrase, reader, strict);
  return meaning && { tag: meaning.tag, distance: letters };
}
