import { looseKey } from '../schema/cell';

/** People a text names, entry by entry in its order; an entry nobody fits has none. */
export type MentionReader = (text: string | null) => readonly (readonly string[])[];

interface Person {
  readonly id: string;
  readonly name: string | null;
}

const letters: Readonly<Record<string, string>> = { h: 'н', m: 'м' };

/**
 * Reads «Н-0003; Иванов Пётр; Кузнецова О. В.» (R024, R090): numbers of the given people, full names, surname and name,
 * surname and initials. An entry that fits several people names all of them: the caller decides what that means.
 */
export function mentionReader(people: readonly Person[]): MentionReader {
  const known = people.flatMap(({ id, name }) => (name === null ? [] : [{ id, key: nameKey(name) }]));
  const byNumber = new Map(people.map(({ id }) => [numberKey(id), id]));
  const byName = new Map<string, string[]>();
  for (const { id, key } of known) byName.set(key, [...(byName.get(key) ?? []), id]);
  const oneEntry = (entry: string): readonly string[] => {
    const number = /^([нмhm]?)\s*-?\s*(\d{1,6})$/.exec(numbered(entry));
    const prefix = people[0] ? numberKey(people[0].id).charAt(0) : '';
    if (number) {
      const letter = letters[number[1] ?? ''] ?? number[1];
      const id = byNumber.get(`${letter || prefix}${Number(number[2])}`);
      return id === undefined ? [] : [id];
    }
    const key = nameKey(entry);
    const whole = byName.get(key);
    if (whole || key.length < 2) return whole ?? [];
    return known.filter((one) => begins(one.key, key)).map(({ id }) => id);
  };
  return (text) =>
    (text ?? '')
      .split(/[;,\n]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '' && !/^(?:нет|не важно|никто|никого|[-–—])\.?$/i.test(entry))
      .map(oneEntry);
}

const nameKey = (text: string): string => looseKey(text).replace(/\./g, ' ').replace(/\s+/g, ' ').trim();

/** «М-0003 (Кузнецова)» and «№ 3» are numbers with something beside them. */
const numbered = (entry: string): string =>
  looseKey(entry)
    .replace(/^№\s*/, '')
    .replace(/\s*\(.*\)$/, '');

const numberKey = (id: string): string => `${id.charAt(0).toLowerCase()}${Number(id.replace(/\D/g, ''))}`;

/** Each word of `shorter` begins the word of `full` in its place; the surname stands in full. */
function begins(full: string, shorter: string): boolean {
  const own = full.split(' ');
  return shorter.split(' ').every((word, place) => {
    const mine = own[place];
    return mine !== undefined && (mine === word || (place > 0 && word.length === 1 && mine.startsWith(word)));
  });
}
