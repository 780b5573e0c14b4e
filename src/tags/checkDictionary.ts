import type { Problem } from '../problem';
import { tagKey } from './indexDictionary';
import type { TagEntry } from './tagEntry';
import { stemKey } from './words';

/** A fault in the dictionary; `entry` is the position of the line, from 0. */
export interface DictionaryProblem extends Problem {
  readonly entry: number;
}

const TAG = /^#[\p{L}\d]+(?:_[\p{L}\d]+)*$/u;

/** Finds what would make tags ambiguous or useless. Nothing is changed; the dictionary works as it is meanwhile. */
export function checkDictionary(entries: readonly TagEntry[]): DictionaryProblem[] {
  return [...entries.flatMap(checkTag), ...checkRepeats(entries), ...checkSynonyms(entries), ...checkClose(entries)];
}

const problem = (entry: number, code: string, message: string): DictionaryProblem => ({ entry, code, message });

function checkTag({ tag, audience, synonyms }: TagEntry, entry: number): DictionaryProblem[] {
  const problems: DictionaryProblem[] = [];
  if (tag.trim() === '')
    return [
      problem(entry, 'tag-empty', 'Строка без тега пропущена. Впишите тег, например #математика, или удалите строку.'),
    ];
  if (!tag.startsWith('#'))
    problems.push(problem(entry, 'tag-without-hash', `Тег «${tag}» записан без решётки. Запишите: #${tag}.`));
  else if (!TAG.test(tag))
    problems.push(
      problem(
        entry,
        'tag-shape',
        `Тег «${tag}» записан с лишними знаками. Оставьте буквы, цифры и подчёркивания между словами.`,
      ),
    );
  if (!/^[pst]+$/.test(audience))
    problems.push(
      problem(entry, 'tag-audience', `У тега ${tag} не указано, для кого он: ученик, студент или педагог.`),
    );
  if (synonyms.some((synonym) => stemKey(synonym) === ''))
    problems.push(
      problem(entry, 'synonym-empty', `У тега ${tag} есть пустой синоним. Уберите лишнюю точку с запятой.`),
    );
  return problems;
}

function checkRepeats(entries: readonly TagEntry[]): DictionaryProblem[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ tag }, entry) => {
    const key = tagKey(tag);
    if (key === '' || !first.has(key)) {
      first.set(key, entry);
      return [];
    }
    return [problem(entry, 'tag-repeated', `Тег ${tag} записан дважды. Объедините строки в одну.`)];
  });
}

const overlap = (one: string, other: string): boolean => [...one].some((letter) => other.includes(letter));

function checkSynonyms(entries: readonly TagEntry[]): DictionaryProblem[] {
  const owners = new Map<string, { readonly tag: string; readonly audience: string }[]>();
  return entries.flatMap(({ tag, audience, synonyms }, entry) => {
    const problems: DictionaryProblem[] = [];
    for (const synonym of [tag, ...synonyms]) {
      const key = stemKey(synonym);
      const known = owners.get(key) ?? [];
      const other = known.find((owner) => tagKey(owner.tag) !== tagKey(tag) && overlap(owner.audience, audience));
      if (key !== '' && other)
        problems.push(
          problem(
            entry,
            'synonym-repeated',
            `Синоним «${synonym}» стоит и у тега ${other.tag}, и у тега ${tag}. Пока он даёт оба. Оставьте его у одного.`,
          ),
        );
      owners.set(key, [...known, { tag, audience }]);
    }
    return problems;
  });
}

function checkClose(entries: readonly TagEntry[]): DictionaryProblem[] {
  const known = new Set(entries.map(({ tag }) => tagKey(tag)));
  return entries.flatMap(({ tag, close }, entry) =>
    close.flatMap((other) => {
      if (tagKey(other) === tagKey(tag))
        return [problem(entry, 'close-itself', `Тег ${tag} назван близким самому себе. Уберите его из близких.`)];
      return known.has(tagKey(other))
        ? []
        : [
            problem(
              entry,
              'close-unknown',
              `У тега ${tag} указан близкий тег ${other}, которого в словаре нет. Добавьте его или уберите.`,
            ),
          ];
    }),
  );
}
