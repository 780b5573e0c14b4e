import { type Book, demand } from '../../google/book';
import { mentees } from '../../registries/mentees';
import { mentors } from '../../registries/mentors';
import { pairs } from '../../registries/pairs';
import { criteria, interviews, trainings } from '../../registries/selection';
import { settingsSheet } from '../../registries/settings';

/** The sheets statuses and selection follow from; people last, as they are the ones a person may be editing. */
export const readPeople = (book: Book) => ({
  settings: demand(book.read(settingsSheet)),
  pairs: demand(book.read(pairs)),
  criteria: demand(book.read(criteria)),
  interviews: demand(book.read(interviews)),
  trainings: demand(book.read(trainings)),
  mentees: demand(book.read(mentees)),
  mentors: demand(book.read(mentors)),
});

export type PeopleSheets = ReturnType<typeof readPeople>;
