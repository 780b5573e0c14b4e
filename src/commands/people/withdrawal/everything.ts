import type { Book } from '../../../google/book';
import type { Erased } from '../../../people/erasure';
import { isNamesake, tracesOf } from '../../../people/traces';
import { registries } from '../../../registries/index';
import { mentees } from '../../../registries/mentees';
import { mentors } from '../../../registries/mentors';
import type { Table } from '../../../schema/readTable';
import type { Registry } from '../../../schema/registry';
import { type Bases, participantOf } from '../participant';

/** Every sheet there is: one that was removed keeps nobody's data, and must not stand in the way of forgetting. */
export function readEverything(book: Book): Table<Registry>[] {
  const present = registries.filter((registry) => book.has(registry));
  const [first, ...others] = present;
  if (first) book.readAgain(first, ...others);
  return present.map((registry) => book.read(registry));
}

/** Other rows of the bases with the same name: nobody can tell from a text which of them it means. */
export const namesakesOf = (bases: Bases, personId: string): string[] => {
  const { name } = participantOf(bases, personId).record;
  return [...bases.mentees.rows, ...bases.mentors.rows]
    .filter(({ id, record }) => id !== personId && isNamesake(record.name, name))
    .map(({ id }) => id);
};

/** What an erasure looks for; the name only where it can mean nobody else. */
export function erasedOf(bases: Bases, personId: string): Erased {
  const { side, record } = participantOf(bases, personId);
  const traces = tracesOf(record);
  const isAlone = namesakesOf(bases, personId).length === 0;
  return {
    id: personId,
    base: side === 'mentee' ? mentees.key : mentors.key,
    traces: isAlone ? traces : { ...traces, names: [] },
  };
}
