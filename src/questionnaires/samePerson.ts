import { distance } from 'fastest-levenshtein';
import { looseKey } from '../schema/cell';

/** What tells one person from another. Values as the registry keeps them; null where unknown. */
export interface Identity {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly birthYear: number | null;
  readonly schoolClass: string | null;
}

/** A key by which equal names are equal: case, ё, spaces and the order of the words do not count. '' without a name. */
export const nameKey = (name: string | null): string =>
  name === null
    ? ''
    : looseKey(name)
        .split(' ')
        .filter((word) => word !== '')
        .sort()
        .join(' ');

/** «Сидоров П.» may be several people. */
const hasInitials = (key: string): boolean => key.split(' ').some((word) => word.endsWith('.') || word.length === 1);

/** How surely two answers come from one person: the address, then the phone, then year of birth with class; 0 = not. */
function kinship(one: Identity, other: Identity): 0 | 1 | 2 | 3 {
  if (one.email !== null && one.email === other.email) return 3;
  if (one.phone !== null && one.phone === other.phone) return 2;
  const sameYear = one.birthYear !== null && one.birthYear === other.birthYear;
  return sameYear && one.schoolClass !== null && one.schoolClass === other.schoolClass ? 1 : 0;
}

/**
 * Whether two answers are one person's (R052): the same full name and, besides, the same e-mail, phone, or year of
 * birth and class. Brothers on one address and namesakes stay different people; initials never merge.
 */
export function samePerson(one: Identity, other: Identity): boolean {
  const key = nameKey(one.name);
  return key !== '' && !hasInitials(key) && key === nameKey(other.name) && kinship(one, other) > 0;
}

const MISPRINTS = 3;

/** Whether an edited answer may be the same person with the name put right, and not a brother entered over it. */
export function nameCorrected(one: string | null, other: string | null): boolean {
  const [a, b] = [nameKey(one), nameKey(other)];
  return a === '' || b === '' || hasInitials(a) || hasInitials(b) || distance(a, b) <= MISPRINTS;
}

/** People looked up by likeness in constant time. */
export interface Acquaintances<T> {
  /** Remembers one more set of facts about a person: their earlier address still counts. */
  readonly add: (identity: Identity, person: T) => void;
  /** The person these facts belong to; the surest likeness wins, then who was added first. */
  readonly find: (identity: Identity) => T | undefined;
}

export function acquaintances<T>(): Acquaintances<T> {
  const byName = new Map<string, { identity: Identity; person: T }[]>();
  return {
    add: (identity, person) => {
      const key = nameKey(identity.name);
      const known = byName.get(key);
      if (known) known.push({ identity, person });
      else if (key !== '') byName.set(key, [{ identity, person }]);
    },
    find: (identity) => {
      const key = nameKey(identity.name);
      if (hasInitials(key)) return undefined;
      let best: { person: T; kin: number } | undefined;
      for (const known of byName.get(key) ?? []) {
        const kin = kinship(identity, known.identity);
        if (kin > (best?.kin ?? 0)) best = { person: known.person, kin };
      }
      return best?.person;
    },
  };
}
