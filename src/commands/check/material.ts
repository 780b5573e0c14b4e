import { type Book, demand } from '../../google/book';
import { distinct } from '../../registries/distinct';
import { registries } from '../../registries/index';
import { mentees } from '../../registries/mentees';
import { mentors } from '../../registries/mentors';
import { proofSheet } from '../../registries/proofSheet';
import { answers, journal } from '../../registries/records';
import { shortageSheet } from '../../registries/shortageSheet';
import { suggestions } from '../../registries/suggestions';
import { undoLog } from '../../registries/undoLog';
import type { Table } from '../../schema/readTable';
import type { Registry } from '../../schema/registry';

/**
 * Sheets that tell of the past, or are composed anew by the program: nothing on them is put right. The ledger of answers
 * goes on naming a number that was merged away, so that the number is never given again.
 */
export const RECORDS: readonly Registry[] = [
  journal,
  undoLog,
  answers,
  distinct,
  suggestions,
  shortageSheet,
  proofSheet,
];

/** All sheets that look up people by number, each read once. */
export const readTables = (book: Book) => ({
  mentees: demand(book.read(mentees)) as unknown as Table<Registry>,
  mentors: demand(book.read(mentors)) as unknown as Table<Registry>,
  suggestions: demand(book.read(suggestions)) as unknown as Table<Registry>,
  distinct: demand(book.read(distinct)),
  others: registries
    .filter((registry) => !RECORDS.includes(registry) && registry.key !== mentees.key && registry.key !== mentors.key)
    .map((registry) => book.read(registry)),
});

export type Tables = ReturnType<typeof readTables>;

export const baseOf = (tables: Tables, id: string): Table<Registry> =>
  id.startsWith('М-') ? tables.mentors : tables.mentees;
