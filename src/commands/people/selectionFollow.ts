import { type Book, demand } from '../../google/book';
import { today } from '../../google/clock';
import type { AnyBatch } from '../../google/commit';
import { formatDate } from '../../language/dates';
import { statusAfterSelection } from '../../people/afterSelection';
import { readScores, weightedTotal } from '../../people/selection';
import type { Problem } from '../../problem';
import type { Mentor } from '../../registries/mentors';
import { criteria, type Interview, type interviews, type trainings } from '../../registries/selection';
import { statusValues } from '../../registries/statusValues';
import { MENTOR_STATUS } from '../../registries/vocabulary';
import type { Table } from '../../schema/readTable';
import type { PeopleTables, Standings } from './standings';

interface SelectionTables extends PeopleTables {
  readonly interviews: Table<typeof interviews>;
  readonly trainings: Table<typeof trainings>;
}

/** What interviews and training typed by hand mean for the mentors, each row counted once. */
export function selectionFollow(
  book: Book,
  tables: SelectionTables,
  standings: () => Standings,
): { readonly batches: readonly AnyBatch[]; readonly problems: readonly Problem[] } {
  const mentorOf = new Map(tables.mentors.rows.map(({ id, record }) => [id, record]));
  const isKnown = ({ mentorId }: { readonly mentorId: string | null }) => mentorOf.has(mentorId ?? '');
  const newInterviews = tables.interviews.rows.filter(
    ({ id, record }) => id !== '' && record.taken === null && record.result !== null && isKnown(record),
  );
  const newTrainings = tables.trainings.rows.filter(
    ({ id, record }) => id !== '' && record.taken === null && isKnown(record),
  );
  const totals = newInterviews.map(({ id, row, record }) => ({ id, row, ...totalOf(book, record) }));
  const touched = new Set([...newInterviews, ...newTrainings].map(({ record }) => record.mentorId ?? ''));
  const mentors = [...touched].flatMap((id) =>
    movedOn(id, mentorOf.get(id) as Mentor, standings(), lastDay(id, tables)),
  );
  const taken = today();
  const batches: AnyBatch[] = [
    { table: tables.interviews, updates: totals.map(({ id, total }) => ({ id, values: { total, taken } })) },
    { table: tables.trainings, updates: newTrainings.map(({ id }) => ({ id, values: { taken } })) },
    { table: tables.mentors, updates: mentors },
  ];
  return {
    batches: batches.filter(({ updates }) => updates?.length),
    problems: totals.flatMap(({ row, unclear }) => (unclear ? [scoresUnclear(row)] : [])),
  };
}

function totalOf(book: Book, { scores }: Interview): { readonly total: number | null; readonly unclear: boolean } {
  const known = demand(book.read(criteria)).rows.map(({ record }) => record);
  const read = readScores(scores ?? '', known);
  return { total: weightedTotal(read.scores, known), unclear: read.unclear.length > 0 };
}

/** Row of the mentor after an interview or training, if it moves them on. */
export function movedOn(id: string, record: Mentor, { mentor, rules }: Standings, day: string) {
  const status = statusAfterSelection(mentor(id, record), rules);
  if (status === null) return [];
  const reason = status === MENTOR_STATUS.left ? refusedOn(day) : null;
  return [{ id, values: statusValues(status, today(), reason) }];
}

const refusedOn = (day: string): string => `отказ по итогам собеседования от ${formatDate(day, 'digits')}`;

const lastDay = (mentorId: string, { interviews: table }: SelectionTables): string =>
  table.rows
    .filter(({ record }) => record.mentorId === mentorId)
    .map(({ record }) => record.date ?? today())
    .sort()
    .pop() ?? today();

const scoresUnclear = (row: number): Problem => ({
  code: 'interview-scores',
  message: `Лист «Собеседования», строка ${row}, «Баллы»: записано не так, как на листе «Критерии отбора», поэтому итог посчитан не по всем критериям. Данные на месте. Запишите так: «Желание помогать: 4; Готовность уделять время: 5» – и очистите «Итог, %», чтобы посчитать заново.`,
  where: { sheet: 'Собеседования', row, column: 'Баллы' },
});
