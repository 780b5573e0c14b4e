import { type Book, demand } from '../../google/book';
import { today } from '../../google/clock';
import { type AnyBatch, commit } from '../../google/commit';
import { alone } from '../../google/lock';
import { formatDate } from '../../language/dates';
import type { Calls, Done } from '../../panels';
import { CannotProceed } from '../../problem';
import { certificates } from '../../registries/certificates';
import { CERTIFICATE_KINDS, EXTERNAL_ROLES } from '../../registries/vocabulary';
import { idGiver } from '../../schema/nextId';
import { journalled } from '../journalLine';
import { openForPeople } from './openForPeople';
import { basesOf, participantOf } from './participant';
import { tidyPeople } from './tidyPeople';

type Request = Calls['people.certificate']['argument'];

/** Records that a certificate was seen (R067): its kind, days and by whom, never a copy. The same one again is put right. */
export const recordCertificate = (request: Request): Done =>
  alone(() => {
    const book = openForPeople();
    tidyPeople(book);
    return recorded(book, request);
  });

function recorded(book: Book, { mentorId, kind, issued, until, seenBy }: Request): Done {
  const { record } = participantOf(basesOf(book), mentorId);
  stopIfWrong(issued, until);
  const table = demand(book.read(certificates));
  const same = table.rows.find(
    (row) =>
      row.record.mentorId === mentorId && row.record.kind === CERTIFICATE_KINDS[kind] && row.record.issued === issued,
  );
  const values = {
    mentorId,
    kind: CERTIFICATE_KINDS[kind],
    issued,
    until: until || null,
    seenBy: seenBy.trim() || null,
    seenOn: today(),
  };
  const give = idGiver(
    'СП-',
    table.rows.map((row) => row.id),
  );
  const line: AnyBatch = same
    ? { table, updates: [{ id: same.id, values }] }
    : { table, additions: [{ id: give(), ...values }] };
  const [edited] = commit(book, ...journalled(book, `Справка записана: ${mentorId}`, [line]));
  if (edited) throw new CannotProceed(edited);
  const term = until ? `, действует до ${formatDate(until, 'digits')}` : ', без срока';
  const needless = EXTERNAL_ROLES.includes(record.role ?? '')
    ? ''
    : ' Наставник не внешний: для подбора справка не требуется.';
  return { text: `${mentorId}: справка записана${term}.${needless}` };
}

function stopIfWrong(issued: string, until: string): void {
  const wrong =
    issued > today()
      ? 'Дата выдачи ещё не наступила.'
      : until !== '' && until < issued
        ? 'Срок справки кончается раньше, чем она выдана.'
        : '';
  if (wrong)
    throw new CannotProceed({ code: 'certificate-wrong', message: `${wrong} Ничего не записано. Исправьте даты.` });
}
