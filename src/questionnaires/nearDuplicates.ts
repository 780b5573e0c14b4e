import { type NameLikeness, type NameWords, nameLikeness, nameWords } from './nameLikeness';
import type { Identity } from './samePerson';

/** A row of a base, as far as it tells one person from another. */
export interface KnownPerson extends Identity {
  readonly id: string;
}

export interface Suspicion {
  /** Numbers, the smaller first. */
  readonly one: string;
  readonly other: string;
  /** In words for the curator, without names. */
  readonly reason: string;
}

interface Candidate extends KnownPerson {
  readonly words: NameWords;
}

/** With so many people under one key everybody is compared with so many neighbours only: the work stays linear. */
const NEIGHBOURS = 20;
const LONGEST_NAME = 6;

/**
 * Rows that may be one person entered twice (R052): names alike, and besides a common address or phone, or the same year
 * and class. Brothers and sisters on one address and namesakes in different classes are not taken for one person.
 * People meet by keys (parts of the name, contacts), never each with each.
 */
export function nearDuplicates(people: readonly KnownPerson[]): Suspicion[] {
  const blocks = new Map<string, Candidate[]>();
  for (const person of people) {
    if (person.id === '') continue;
    const candidate = { ...person, words: nameWords(person.name) };
    for (const key of keysOf(candidate)) {
      const block = blocks.get(key);
      if (block) block.push(candidate);
      else blocks.set(key, [candidate]);
    }
  }
  const found = new Map<string, Suspicion>();
  const seen = new Set<string>();
  for (const block of blocks.values())
    for (const [place, candidate] of block.entries())
      for (const neighbour of block.slice(place + 1, place + 1 + NEIGHBOURS)) {
        const [one, other] = inOrder(candidate, neighbour);
        const name = distinctKey(one.id, other.id);
        if (one.id === other.id || seen.has(name)) continue;
        seen.add(name);
        const reason = reasonFor(one, other);
        if (reason) found.set(name, { one: one.id, other: other.id, reason });
      }
  return [...found.values()].sort((a, b) => compare(a.one, b.one) || compare(a.other, b.other));
}

/** The key under which «это разные люди» is remembered; the order of the two does not matter. */
export const distinctKey = (one: string, other: string): string => [one, other].sort(compare).join(' ');

/** Numbers have leading zeros, so a longer one is larger. */
const compare = (one: string, other: string): number =>
  one.length - other.length || (one < other ? -1 : one > other ? 1 : 0);

const inOrder = <T extends KnownPerson>(one: T, other: T): readonly [T, T] =>
  compare(one.id, other.id) <= 0 ? [one, other] : [other, one];

/**
 * Keys under which two rows of one person are bound to meet: any two words of the name; one word with a contact; and for
 * names that share a single word (initials, a wrong letter in a short name) that word with the class or the year.
 */
function keysOf({ words: { sounds }, email, phone, birthYear, schoolClass }: Candidate): string[] {
  const keys: string[] = [];
  const known = [...new Set(sounds)].filter((sound) => sound !== '').slice(0, LONGEST_NAME);
  for (const [place, sound] of known.entries()) {
    for (const next of known.slice(place + 1)) keys.push(`n ${[sound, next].sort().join(' ')}`);
    if (email) keys.push(`e ${sound} ${email}`);
    if (phone) keys.push(`p ${sound} ${phone}`);
    // The surname stands first; further words matter only where the name has no more than two.
    if (place > 0 && known.length > 2) continue;
    if (schoolClass) keys.push(`c ${sound} ${schoolClass}`);
    if (birthYear !== null) keys.push(`y ${sound} ${birthYear}`);
  }
  return keys;
}

const likenessWords: Readonly<Record<NameLikeness, string>> = {
  same: 'ФИО совпадает',
  alphabet: 'ФИО то же, но другими буквами',
  shorter: 'ФИО то же, но без отчества',
  initials: 'фамилия та же, инициалы подходят',
  misprint: 'ФИО отличается одной буквой',
};

/** Why the two may be one person; null when nothing says so or something speaks against it. */
function reasonFor(one: Candidate, other: Candidate): string | null {
  const likeness = nameLikeness(one.words, other.words);
  if (!likeness) return null;
  const contacts = [
    ...(one.email !== null && one.email === other.email ? ['общая почта'] : []),
    ...(one.phone !== null && one.phone === other.phone ? ['общий телефон'] : []),
  ];
  const year = agreement(one.birthYear, other.birthYear);
  const grade = agreement(one.schoolClass, other.schoolClass);
  const facts = [
    ...contacts,
    ...(year === 'same' ? ['один год рождения'] : []),
    ...(grade === 'same' ? ['один класс'] : []),
  ];
  return isSuspicious(likeness, contacts.length > 0, year, grade)
    ? [likenessWords[likeness], ...facts].join(', ')
    : null;
}

type Agreement = 'same' | 'unknown' | 'differs';

const agreement = <T>(one: T | null, other: T | null): Agreement =>
  one === null || other === null ? 'unknown' : one === other ? 'same' : 'differs';

function isSuspicious(likeness: NameLikeness, hasContact: boolean, year: Agreement, grade: Agreement): boolean {
  const whole = likeness === 'same' || likeness === 'alphabet';
  // One address is a family's: only a whole name on it outweighs one fact that differs.
  if (hasContact) return whole ? year !== 'differs' || grade !== 'differs' : year !== 'differs' && grade !== 'differs';
  if (year === 'differs' || grade === 'differs') return false;
  return whole || year === 'same' || grade === 'same';
}
