import type { Book } from '../../google/book';
import { today } from '../../google/clock';
import { commit } from '../../google/commit';
import { alone } from '../../google/lock';
import type { Calls, Done } from '../../panels';
import { stepRefusal } from '../../people/statusChain';
import { CannotProceed } from '../../problem';
import { statusValues } from '../../registries/statusValues';
import { journalled } from '../journalLine';
import { openForPeople } from './openForPeople';
import { readPeople } from './readPeople';
import { standingsOf } from './standings';
import { tidyPeople } from './tidyPeople';

/** Moves a person along the chain when everything the step asks for is there (R076). */
export const changeStatus = (request: Calls['people.status']['argument']): Done =>
  alone(() => {
    const book = openForPeople();
    tidyPeople(book);
    return moved(book, request);
  });

function moved(book: Book, { personId, status, reason, date }: Calls['people.status']['argument']): Done {
  const tables = readPeople(book);
  const standings = standingsOf(book, tables)();
  const mentee = tables.mentees.rows.find(({ id }) => id === personId);
  const mentor = tables.mentors.rows.find(({ id }) => id === personId);
  const standing = mentee
    ? standings.mentee(personId, mentee.record)
    : mentor && standings.mentor(personId, mentor.record);
  if (!standing) throw nobody(personId);
  if (standing.status === status) return { text: `${personId}: статус уже «${status}».` };
  const refusal = stepRefusal(standing, status, standings.rules, reason);
  if (refusal)
    throw new CannotProceed({
      code: 'status-refused',
      message: `${personId}: статус «${status}» поставить нельзя: ${refusal}. Ничего не изменено.`,
    });
  const values = statusValues(status, date || today(), reason.trim() || null);
  const table = mentee ? tables.mentees : tables.mentors;
  const action = `Статус изменён: ${personId}, «${standing.status ?? 'нет'}» → «${status}»`;
  const [edited] = commit(book, ...journalled(book, action, [{ table, updates: [{ id: personId, values }] }]));
  if (edited) throw new CannotProceed(edited);
  return { text: `${personId}: статус изменён, «${standing.status ?? 'не был указан'}» → «${status}».` };
}

export const nobody = (personId: string): CannotProceed =>
  new CannotProceed({
    code: 'person-gone',
    message: `Участника ${personId} нет в базах: строку убрали или номер изменился. Ничего не изменено. Выберите строку снова.`,
  });
