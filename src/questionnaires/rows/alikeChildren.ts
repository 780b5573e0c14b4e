import { nameKey } from '../samePerson';
import type { Participant } from './keeping';

const words = (name: unknown): string[] =>
  typeof name === 'string'
    ? nameKey(name)
        .split(' ')
        .filter((word) => word !== '')
    : [];

/** Mentees a name and a class may mean: every word of the name is theirs, and so is the class where it is given. */
export function alikeChildren(
  mentees: readonly Participant[],
  name: string,
  schoolClass: string | null,
): readonly Participant[] {
  const said = words(name);
  if (said.length < 2) return [];
  return mentees.filter(({ record }) => {
    const own = words(record.name);
    return said.every((word) => own.includes(word)) && (schoolClass === null || record.schoolClass === schoolClass);
  });
}
