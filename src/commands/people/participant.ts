import { type Book, demand } from '../../google/book';
import { type Mentee, mentees } from '../../registries/mentees';
import { type Mentor, mentors } from '../../registries/mentors';
import type { Table } from '../../schema/readTable';
import { nobody } from './changeStatus';

export interface Bases {
  readonly mentees: Table<typeof mentees>;
  readonly mentors: Table<typeof mentors>;
}

/** One person of either base. */
export type Participant =
  | { readonly side: 'mentee'; readonly table: Table<typeof mentees>; readonly record: Mentee }
  | { readonly side: 'mentor'; readonly table: Table<typeof mentors>; readonly record: Mentor };

export const basesOf = (book: Book): Bases => ({
  mentees: demand(book.read(mentees)),
  mentors: demand(book.read(mentors)),
});

/** Stops the command where nobody has this code, or two rows have. */
export function participantOf(bases: Bases, id: string): Participant {
  const mentee = bases.mentees.rows.filter((row) => row.id === id);
  const mentor = bases.mentors.rows.filter((row) => row.id === id);
  const [first] = mentee;
  if (first && mentee.length === 1) return { side: 'mentee', table: bases.mentees, record: first.record };
  const [other] = mentor;
  if (other && mentor.length === 1) return { side: 'mentor', table: bases.mentors, record: other.record };
  throw nobody(id);
}
