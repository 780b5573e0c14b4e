import { looseKey } from '../schema/cell';
import type { TagEntry } from '../tags/tagEntry';

/** One line of the dictionary: a tag and the tags that are near to it. */
export type DictionaryTag = Pick<TagEntry, 'tag' | 'close'> & { readonly group?: string };

/** Tags as numbers; the order of the numbers is alphabetical, so that it does not depend on the order of rows. */
export interface TagTable {
  /** The tag as it is shown, by number. */
  readonly shown: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** Numbers of the near tags, by number; nearness is mutual. */
  readonly close: readonly (readonly number[])[];
  /** Numbers of the tags that are school subjects. */
  readonly subjects: ReadonlySet<number>;
}

const SUBJECTS = looseKey('Предметы');

const keyOf = (tag: string): string => looseKey(tag).replace(/^#/, '').replace(/\s/g, '_');

/** The dictionary's tags and those only people carry: a school's own tag works before it is in the dictionary. */
export function tagTable(entries: readonly DictionaryTag[], used: Iterable<string>): TagTable {
  const shownBy = new Map<string, string>();
  const all = [...entries.flatMap(({ tag, close }) => [tag, ...close]), ...used];
  for (const tag of all.sort(byCode)) {
    const key = keyOf(tag);
    if (key !== '' && !shownBy.has(key)) shownBy.set(key, `#${tag.replace(/^#/, '')}`);
  }
  const keys = [...shownBy.keys()].sort(byCode);
  const numberOf = new Map(keys.map((key, index) => [key, index]));
  const close = keys.map(() => new Set<number>());
  for (const entry of entries) {
    const one = numberOf.get(keyOf(entry.tag));
    for (const other of entry.close.map((tag) => numberOf.get(keyOf(tag)))) {
      if (one === undefined || other === undefined || one === other) continue;
      close[one]?.add(other);
      close[other]?.add(one);
    }
  }
  return {
    shown: keys.map((key) => shownBy.get(key) ?? key),
    numberOf,
    subjects: new Set(
      entries
        .filter(({ group }) => looseKey(group ?? '') === SUBJECTS)
        .map(({ tag }) => numberOf.get(keyOf(tag)))
        .filter((tag) => tag !== undefined),
    ),
    close: close.map((numbers) => [...numbers].sort((a, b) => a - b)),
  };
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A person's tags as numbers, in their order, each once. */
export const tagNumbers = (table: TagTable, tags: readonly string[] | null): number[] => [
  ...new Set((tags ?? []).map((tag) => table.numberOf.get(keyOf(tag))).filter((tag) => tag !== undefined)),
];

export const EXACT = 2;
export const CLOSE = 1;

/** What a mentor's tags do for every tag of the table: EXACT, CLOSE or 0. */
export function offerLevels(table: TagTable, offered: readonly number[]): Uint8Array {
  const levels = new Uint8Array(table.shown.length);
  for (const tag of offered) for (const near of table.close[tag] ?? []) levels[near] = CLOSE;
  for (const tag of offered) levels[tag] = EXACT;
  return levels;
}

/** Weight of a tag that `count` mentors offer: a rare one up to twice a common one. Whole numbers from a table. */
const rarityTable: readonly (readonly [atMost: number, weight: number])[] = [
  [1, 16],
  [2, 15],
  [3, 14],
  [4, 13],
  [6, 12],
  [9, 11],
  [14, 10],
  [24, 9],
];
const COMMON = 8;

export const rarity = (count: number): number => rarityTable.find(([atMost]) => count <= atMost)?.[1] ?? COMMON;

/** Weight of the n-th tag of a request: the first is the most important. */
const placeWeights: readonly number[] = [6, 4, 3, 2];

export const placeWeight = (place: number): number => placeWeights[place] ?? 1;
