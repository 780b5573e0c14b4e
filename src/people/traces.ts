import { looseKey } from '../schema/cell';

/** What of a person may stand in other people's rows and texts. */
export interface PersonTraces {
  /** Every way the name is written, the longest first. */
  readonly names: readonly string[];
  /** Phone and e-mail. */
  readonly contacts: readonly string[];
}

/** Shorter words would be found inside others. */
const SHORTEST = 5;

interface Named {
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly guardian?: string | null;
}

export const tracesOf = ({ name, phone, email, guardian = null }: Named): PersonTraces => ({
  names: [...new Set([name, guardian].flatMap((one) => writings(one ?? '')))]
    .filter((word) => word.length >= SHORTEST)
    .sort((a, b) => b.length - a.length),
  contacts: [phone, email].filter((word): word is string => word !== null && word.length >= SHORTEST),
});

/** «Иванов Пётр Ильич», «Иванов Пётр», «Иванов П. И.», «П.И. Иванов» …, in the nominative. */
function writings(name: string): string[] {
  const [surname = '', first = '', patronymic = ''] = name.split(' ').filter((part) => part !== '');
  if (first === '') return [surname];
  const initials = [first, patronymic].filter((part) => part !== '').map((part) => `${part.charAt(0)}.`);
  const together = [initials.join(''), initials.join(' ')].flatMap((text) => [
    `${surname} ${text}`,
    `${text} ${surname}`,
  ]);
  return [name, `${surname} ${first}`, ...together];
}

export const isNamesake = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && looseKey(one) === looseKey(other);

/** The text with the code in place of the name and nothing in place of phones and addresses; null when unchanged. */
export function withoutTraces(text: string, { names, contacts }: PersonTraces, id: string): string | null {
  const replaced = contacts.reduce(
    (rest, word) => replaceAll(rest, word, ''),
    names.reduce((rest, word) => replaceAll(rest, word, id), text),
  );
  return replaced === text ? null : replaced.trim();
}

/** Without regard to case and ё; a letter before or after makes another word of it. */
function replaceAll(text: string, word: string, by: string): string {
  const plain = folded(text);
  const wanted = folded(word);
  let result = '';
  let from = 0;
  for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, from)) {
    const end = at + wanted.length;
    const isWord = !isLetter(text[at - 1]) && !isLetter(text[end]);
    result += text.slice(from, at) + (isWord ? by : text.slice(at, end));
    from = end;
  }
  return result + text.slice(from);
}

/** Of the same length, so that places in one are places in the other. */
const folded = (text: string): string =>
  [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join('')
    .replace(/ё/g, 'е');

const isLetter = (letter: string | undefined): boolean => letter !== undefined && /\p{L}/u.test(letter);
