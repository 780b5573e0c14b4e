import type { Book } from '../../google/book';
import { registries } from '../../registries/index';
import { mentees } from '../../registries/mentees';
import { mentors } from '../../registries/mentors';
import type { Table } from '../../schema/readTable';
import { columnKeys, type Registry } from '../../schema/registry';

/** Keys under which sheets declare the number of a participant. */
const PERSON_COLUMNS: readonly string[] = ['code', 'personId', 'menteeId', 'mentorId', 'subject'];

const hasColumn = (registry: Registry, names: readonly string[]): boolean =>
  columnKeys(registry).some((key) => names.includes(key));

const BASES: readonly string[] = [mentees.key, mentors.key];

/** Sheets beside the bases whose rows speak of people by number; a new one appears on the card by itself. */
export const AROUND_PEOPLE: readonly Registry[] = registries.filter(
  (registry) => !registry.hidden && !BASES.includes(registry.key) && hasColumn(registry, PERSON_COLUMNS),
);

/** Sheets of answers that carry a code and what became of the answer. */
export const ANSWER_SHEETS: readonly Registry[] = AROUND_PEOPLE.filter(
  (registry) => hasColumn(registry, ['code']) && hasColumn(registry, ['state']),
);

export const readAroundPeople = (book: Book): Table<Registry>[] => AROUND_PEOPLE.map((registry) => book.read(registry));
