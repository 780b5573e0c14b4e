import type { Book } from '../../google/book';
import { today } from '../../google/clock';
import { type AnyBatch, commit } from '../../google/commit';
import { alone } from '../../google/lock';
import type { Calls, Done } from '../../panels';
import { mustExplain, shortfall, weightedTotal, writeScores } from '../../people/selection';
import { CannotProceed } from '../../problem';
import type { Mentor } from '../../registries/mentors';
import { readSettings, settingNumber } from '../../registries/readSettings';
import { idGiver } from '../../schema/nextId';
import { journalled } from '../journalLine';
import { nobody } from './changeStatus';
import { openForPeople } from './openForPeople';
import { type PeopleSheets, readPeople } from './readPeople';
import { movedOn } from './selectionFollow';
import { standingsOf } from './standings';
import { tidyPeople } from './tidyPeople';

type InterviewArgument = Calls['people.interview']['argument'];
type TrainingArgument = Calls['people.training']['argument'];

/** Records an interview (R075); the result moves the mentor along or ends their way. */
export const recordInterview = (request: InterviewArgument): Done =>
  alone(() => {
    const { book, tables, mentor } = opened(request.personId);
    const known = tables.criteria.rows.map(({ record }) => record);
    const passMark = settingNumber(readSettings(tables.settings).settings, 'selectionThreshold');
    const against = shortfall(request.scores, known, passMark);
    if (mustExplain(request.result, against, request.notes)) throw unexplained(against);
    const total = weightedTotal(request.scores, known);
    const row = {
      id: nextId('СБ-', tables.interviews.rows),
      mentorId: request.personId,
      date: request.date,
      interviewer: request.interviewer || null,
      scores: writeScores(request.scores, known) || null,
      total,
      result: request.result,
      notes: request.notes || null,
      taken: today(),
    };
    const said = `Собеседование ${request.personId} записано: ${total === null ? '' : `итог ${total} %, `}результат «${request.result}».`;
    return written(book, tables, {
      sheet: 'interviews',
      row,
      mentor,
      said,
      action: `Собеседование ${request.personId}`,
    });
  });

/** Records training in «Школа наставников» or at a course (R081). */
export const recordTraining = (request: TrainingArgument): Done =>
  alone(() => {
    const { book, tables, mentor } = opened(request.personId);
    const row = {
      id: nextId('ОБ-', tables.trainings.rows),
      mentorId: request.personId,
      course: request.course,
      date: request.date,
      hours: request.hours,
      certificate: request.certificate || null,
      taken: today(),
    };
    const said = `Обучение ${request.personId} записано, часов: ${request.hours}.`;
    return written(book, tables, { sheet: 'trainings', row, mentor, said, action: `Обучение ${request.personId}` });
  });

function opened(personId: string): { book: Book; tables: PeopleSheets; mentor: Mentor } {
  const book = openForPeople();
  tidyPeople(book);
  const tables = readPeople(book);
  const mentor = tables.mentors.rows.find(({ id }) => id === personId);
  if (!mentor) throw nobody(personId);
  const { gateReason } = standingsOf(book, tables)().mentor(personId, mentor.record);
  if (gateReason) throw withoutConsent(personId, gateReason);
  return { book, tables, mentor: mentor.record };
}

const nextId = (prefix: string, rows: readonly { readonly id: string }[]): string =>
  idGiver(
    prefix,
    rows.map(({ id }) => id),
  )();

interface Recorded {
  readonly sheet: 'interviews' | 'trainings';
  readonly row: { readonly id: string; readonly mentorId: string; readonly date: string };
  readonly mentor: Mentor;
  readonly said: string;
  readonly action: string;
}

/** The row and what follows from it for the mentor, in one commit. A row that says the same is not written twice. */
function written(book: Book, tables: PeopleSheets, { sheet, row, mentor, said, action }: Recorded): Done {
  const isThere = tables[sheet].rows.some(({ record }) => saysTheSame(record, row));
  const after = isThere ? tables : { ...tables, [sheet]: withRow(tables[sheet], row) };
  const updates = movedOn(row.mentorId, mentor, standingsOf(book, after)(), row.date);
  const batches: AnyBatch[] = [
    ...(isThere ? [] : [{ table: tables[sheet], additions: [row] }]),
    ...(updates.length > 0 ? [{ table: tables.mentors, updates }] : []),
  ];
  const problems = commit(book, ...journalled(book, action, batches));
  const status = updates[0]?.values.status;
  const moved = status
    ? ` Статус: «${mentor.status ?? 'нет'}» → «${status}».`
    : ` Статус прежний: «${mentor.status ?? 'нет'}».`;
  return { text: [`${said}${moved}`, ...problems.map(({ message }) => message)].join('\n') };
}

const withRow = <T extends { readonly rows: readonly unknown[] }>(table: T, record: object): T => ({
  ...table,
  rows: [...table.rows, { id: '', row: 0, cells: [], record }],
});

/** A call repeated because its reply got lost: everything but the number and the day of taking is alike. */
const saysTheSame = (record: Readonly<Record<string, unknown>>, row: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(row).every((key) => key === 'id' || key === 'taken' || (record[key] ?? null) === row[key]);

const withoutConsent = (personId: string, reason: string): CannotProceed =>
  new CannotProceed({
    code: 'consent-missing',
    message: `${personId}: ${reason}. Ничего не записано. Сначала запишите согласие, потом отбор и обучение.`,
  });

const unexplained = (against: string): CannotProceed =>
  new CannotProceed({
    code: 'interview-unexplained',
    message: `Результат «Готов» расходится с баллами: ${against}. Ничего не записано. Выберите «Обучение» или «Отказ» либо напишите в заметках, почему наставник всё же готов.`,
  });
