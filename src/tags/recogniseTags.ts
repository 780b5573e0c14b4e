import { cleanText } from '../language/cleanText';
import { findPhrases, meaningsFor, type Reader } from './findPhrases';
import { type TagIndex, tagKey } from './indexDictionary';
import { looseCaption } from './looseCaption';
import { nearestTag } from './nearest';
import { stemKey, wordsOf } from './words';

/** 'option': ticked, written under «Другое» or as a #hashtag. 'text': found in running text, may weigh less. */
export type Origin = 'option' | 'text';

export interface Doubt {
  readonly word: string;
  /** The tag it probably means; used only after the curator has confirmed it. */
  readonly suggestion: string;
}

export interface Recognition {
  readonly tags: readonly string[];
  readonly origins: Readonly<Record<string, Origin>>;
  /** Close tags of the recognised ones, without those themselves. */
  readonly close: readonly string[];
  /** Options and #hashtags the dictionary does not know, as written. Ordinary prose is never among them. */
  readonly unknown: readonly string[];
  /** Probable misspellings; not among `tags` and not among `unknown`. */
  readonly doubtful: readonly Doubt[];
}

const HASHTAG = /(^|[\s,;(])#(?=[\p{L}\d_-]*\p{L})([\p{L}\d_-]{1,60})/gu;
const LONGEST_SHOWN = 100;
/** An answer with more slips than this is noise: what follows is still recognised or kept, but not guessed at. */
const MOST_DOUBTS = 20;

interface Notes {
  readonly tags: Map<string, Origin>;
  readonly unknown: Set<string>;
  readonly doubtful: Map<string, string>;
}

/**
 * Recognises tags in an answer: a list of options (see splitOptions) or running text.
 * @param reader whose answer it is: decides what an ambiguous synonym means
 */
export function recogniseTags(input: string | readonly string[], index: TagIndex, reader: Reader): Recognition {
  const notes: Notes = { tags: new Map(), unknown: new Set(), doubtful: new Map() };
  if (typeof input === 'string') readProse(takeHashtags(input, index, reader, notes), index, reader, notes);
  else for (const option of input) readOption(option, index, reader, notes);
  return result(notes, index);
}

/** Joins what the parts of one questionnaire gave; an option outweighs text. */
export function mergeRecognitions(index: TagIndex, ...all: readonly Recognition[]): Recognition {
  const notes: Notes = { tags: new Map(), unknown: new Set(), doubtful: new Map() };
  for (const { tags, origins, unknown, doubtful } of all) {
    for (const tag of tags) if (notes.tags.get(tag) !== 'option') notes.tags.set(tag, origins[tag] ?? 'text');
    for (const word of unknown) notes.unknown.add(word);
    for (const { word, suggestion } of doubtful) notes.doubtful.set(word, suggestion);
  }
  return result(notes, index);
}

function result({ tags, unknown, doubtful }: Notes, index: TagIndex): Recognition {
  const close = [...tags.keys()].flatMap((tag) => index.entries.get(tagKey(tag))?.close ?? []);
  return {
    tags: [...tags.keys()],
    origins: Object.fromEntries(tags),
    close: [...new Set(close)].filter((tag) => !tags.has(tag)),
    unknown: [...unknown],
    doubtful: [...doubtful].map(([word, suggestion]) => ({ word, suggestion })),
  };
}

const add = (notes: Notes, tags: Iterable<string>, origin: Origin): void => {
  for (const tag of tags) if (notes.tags.get(tag) !== 'option') notes.tags.set(tag, origin);
};

const shown = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);

/** Records every #hashtag and gives the text back without them. */
function takeHashtags(text: string, index: TagIndex, reader: Reader, notes: Notes): string {
  const seen = new Set<string>();
  return text.normalize('NFC').replace(HASHTAG, (_, before: string, word: string) => {
    if (seen.has(word)) return `${before} `;
    seen.add(word);
    const entry = index.entries.get(`#${tagKey(word)}`);
    if (entry) add(notes, [entry.tag], 'option');
    else if (!readWhole(word, index, reader, notes)) askAbout(`#${word}`, word, index, reader, notes);
    return `${before} `;
  });
}

function readOption(option: string, index: TagIndex, reader: Reader, notes: Notes): void {
  const text = cleanText(takeHashtags(option, index, reader, notes));
  if (text === '') return;
  const ready = index.byCaption.get(looseCaption(text));
  if (ready && ready.length > 0) {
    add(notes, ready, 'option');
    return;
  }
  if (readWhole(text, index, reader, notes)) return;
  const words = wordsOf(text);
  const fitting = findPhrases(words, index, reader, true).tags;
  const tags = fitting.length > 0 ? fitting : findPhrases(words, index, reader, false).tags;
  if (tags.length > 0) add(notes, tags, 'option');
  else askAbout(text, text, index, reader, notes);
}

/** The whole text is one synonym, in any form. */
function readWhole(text: string, index: TagIndex, reader: Reader, notes: Notes): boolean {
  const phrase = index.byKey.get(stemKey(text));
  if (!phrase) return false;
  add(
    notes,
    meaningsFor(phrase, reader, false).map(({ tag }) => tag),
    'option',
  );
  return true;
}

/** An unknown option: a misspelling of something known, or a word for the curator's inbox. */
function askAbout(written: string, text: string, index: TagIndex, reader: Reader, notes: Notes): void {
  const flooded = notes.unknown.size + notes.doubtful.size >= MOST_DOUBTS;
  const suggestion = flooded ? undefined : suggest(text, index, reader);
  if (suggestion) notes.doubtful.set(shown(written), suggestion);
  else notes.unknown.add(shown(written));
}

function suggest(text: string, index: TagIndex, reader: Reader): string | undefined {
  const whole = nearestTag(stemKey(text), index, reader, 'option');
  if (whole) return whole;
  for (const { stem } of wordsOf(text).slice(0, MOST_DOUBTS)) {
    const tag = nearestTag(stem, index, reader, 'prose');
    if (tag) return tag;
  }
  return undefined;
}

function readProse(text: string, index: TagIndex, reader: Reader, notes: Notes): void {
  const words = wordsOf(text);
  const { tags, used } = findPhrases(words, index, reader, true);
  add(notes, tags, 'text');
  const seen = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (used[at] || seen.has(word.stem) || index.byFirstStem.has(word.stem)) continue;
    if (seen.size >= 1000 || notes.doubtful.size >= MOST_DOUBTS) return;
    seen.add(word.stem);
    const suggestion = nearestTag(word.stem, index, reader, 'prose');
    if (suggestion && !notes.tags.has(suggestion)) notes.doubtful.set(word.text, suggestion);
  }
}
