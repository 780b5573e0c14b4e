import { nameKey } from '../samePerson';
import type { Participant } from './keeping';

const words = (name: unknown): string[] =>
  typeof name === 'string'
    ? nameKey(name)
        .split(' ')
        .filter((word) => word !== '')
    : [];

/** Finds the mentees a name and a class may mean: every word of the name is theirs, and so is the class where it is given. */
export function alikeChildren(
  mentees: Iterable<Participant>,
): (name: string, schoolClass: string | null) => readonly Participant[] {
  const byWord = new Map<string, Set<Participant>>();
  for (const person of mentees)
    for (const word of words(person.record.name)) byWord.set(word, (byWord.get(word) ?? new Set()).add(person));
  return (name, schoolClass) => {
    const said = words(name);
    const [first, ...others] = said.map((word) => byWord.get(word) ?? new Set<Participant>());
    if (!first || others.length === 0) return [];
    return [...first].filter(
      (person) =>
        others.every((known) => known.has(person)) &&
        (schoolClass === null || person.record.schoolClass === schoolClass),
    );
  };
}
