import { type Book, demand } from '../google/book';
import type { AnswerValues, QuestionnaireKey } from '../questionnaires/answer';
import type { Recognised } from '../questionnaires/personRow';
import { AUDIENCES, tagSheet, WORD_DECISION, wordInbox } from '../registries/dictionary';
import { looseKey } from '../schema/cell';
import type { Registry } from '../schema/registry';
import { indexDictionary, type TagIndex } from '../tags/indexDictionary';
import { mergeRecognitions, recogniseTags } from '../tags/recogniseTags';
import type { TagEntry } from '../tags/tagEntry';

/** Letters of the dictionary's audiences, as the sheet writes them. */
export const audienceCaption: Readonly<Record<string, string>> = {
  p: AUDIENCES[0],
  s: AUDIENCES[1],
  t: AUDIENCES[2],
  pt: AUDIENCES[3],
};

const audienceLetters = (caption: string | null): string =>
  Object.keys(audienceCaption).find((letters) => audienceCaption[letters] === caption) ?? 'pst';

/** What the curator decided about words of the inbox, by loose word. */
interface Decisions {
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  readonly ignored: ReadonlySet<string>;
}

export interface Dictionary {
  readonly index: TagIndex;
  readonly decisions: Decisions;
}

/** The school's dictionary: the sheet «Теги» and what was decided on «Новые слова» (R021). */
export function dictionaryOf(book: Book): Dictionary {
  const entries = demand(book.read(tagSheet)).rows.map(
    ({ record }): TagEntry => ({
      tag: hashed(record.tag ?? ''),
      group: record.group ?? '',
      audience: audienceLetters(record.audience),
      synonyms: (record.synonyms ?? '')
        .split(';')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
      close: record.close ?? [],
    }),
  );
  const synonyms = new Map<string, string[]>();
  const fresh: TagEntry[] = [];
  const ignored = new Set<string>();
  for (const { record } of demand(book.read(wordInbox)).rows) {
    const word = record.word ?? '';
    if (record.decision === WORD_DECISION.ignore) ignored.add(looseKey(word));
    if (record.decision === WORD_DECISION.synonym && record.tag)
      synonyms.set(hashed(record.tag), [...(synonyms.get(hashed(record.tag)) ?? []), word]);
    if (record.decision === WORD_DECISION.fresh)
      fresh.push({ tag: hashed(record.tag || word), group: '', audience: 'pst', synonyms: [word], close: [] });
  }
  const learned = entries.map((entry) => ({
    ...entry,
    synonyms: [...entry.synonyms, ...(synonyms.get(entry.tag) ?? [])],
  }));
  return { index: indexDictionary([...learned, ...fresh]), decisions: { synonyms, ignored } };
}

const hashed = (text: string): string =>
  `#${text
    .trim()
    .toLowerCase()
    .replace(/^#+/, '')
    .replace(/[^\p{L}\d+-]+/gu, '_')
    .replace(/^_+|_+$/g, '')}`;

/** Whose words they are decides what an ambiguous one means. */
const readerOf = (role: unknown): 'p' | 's' | 't' | 'any' =>
  role === 'Ученик' ? 'p' : role === 'Студент' ? 's' : role === 'Педагог' ? 't' : 'any';

/** Tags of an answer: what was ticked or written under «Другое», then what a mentee's own words add. */
export const recogniser =
  (key: QuestionnaireKey, { index, decisions }: Dictionary) =>
  (values: AnswerValues<Registry>): Recognised => {
    const given = values as Readonly<Record<string, unknown>>;
    // A mentor offers to pupils and colleagues alike, so the mentor's own role does not decide.
    const reader = key === 'mentees' ? readerOf(given.role) : 'any';
    const ticked = (given[key === 'mentees' ? 'needs' : 'offers'] ?? []) as readonly string[];
    const fromOptions = recogniseTags(ticked, index, reader);
    const words = key === 'mentees' && typeof given.request === 'string' ? given.request : '';
    const merged = words ? mergeRecognitions(index, fromOptions, recogniseTags(words, index, reader)) : fromOptions;
    const waiting = [
      ...merged.unknown.map((word) => ({ word })),
      ...merged.doubtful.map(({ word, suggestion }) => ({ word, suggestion })),
    ];
    return { tags: merged.tags, unknown: waiting.filter(({ word }) => !decisions.ignored.has(looseKey(word))) };
  };
