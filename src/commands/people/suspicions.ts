import { type Book, demand } from '../../google/book';
import { suspects } from '../../people/suspects';
import type { Suspicion } from '../../questionnaires/nearDuplicates';
import { distinct } from '../../registries/distinct';
import { mentees } from '../../registries/mentees';
import { mentors } from '../../registries/mentors';
import type { Table } from '../../schema/readTable';
import type { Registry } from '../../schema/registry';

/** Rows of either base that may be one person entered twice. */
export const suspicionsIn = (book: Book): Suspicion[] =>
  [book.read(mentees), book.read(mentors)].flatMap((base) =>
    suspects(base as unknown as Table<Registry>, demand(book.read(distinct))),
  );
