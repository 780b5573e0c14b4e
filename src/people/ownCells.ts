import { parseParticipantCode } from '../language/participantCode';
import type { AnyColumn } from '../schema/column';
import type { TableRow } from '../schema/readTable';
import { columnKeys, type Registry } from '../schema/registry';

/** Of a row of the bases these stay: they tell what became of a number, not who it was. */
const KEPT: readonly string[] = [
  ...['id', 'role', 'form', 'joined', 'finished', 'status', 'statusSince', 'statusReason', 'statusNoted'],
  ...['registryOrder', 'programmeYear', 'source', 'consent', 'answered', 'answerId'],
];

/** Whose name stands in which column of a row that speaks of two people. */
const OF_PAIR: Readonly<Record<string, readonly string[]>> = { menteeId: ['mentee'], mentorId: ['mentor'] };

const CODE_COLUMNS = ['code', 'personId', 'menteeId', 'mentorId', 'subject'] as const;

/** Columns of a row whose content is personal data of this person; empty for rows of others. */
export function ownCells(id: string, registry: Registry, row: TableRow<Registry>): ReadonlySet<string> {
  const { key, columns } = registry;
  if (key === 'mentees' || key === 'mentors')
    return new Set(row.id === id ? columnKeys(registry).filter((name) => !KEPT.includes(name)) : []);
  const record = row.record as Readonly<Record<string, unknown>>;
  const about = CODE_COLUMNS.filter((name) => codeIn(record[name]) === id);
  if (about.length === 0) return new Set();
  if ('menteeId' in columns && 'mentorId' in columns) return new Set(about.flatMap((name) => OF_PAIR[name] ?? []));
  return new Set(columnKeys(registry).filter((name) => isTelling(columns[name])));
}

/** Whether the row is about this person alone: then an answer it keeps is theirs. */
export const isOwnRow = (id: string, row: TableRow<Registry>): boolean =>
  row.id === id || codeIn((row.record as Readonly<Record<string, unknown>>).code) === id;

const codeIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? parseParticipantCode(value) : undefined;

/** Personal by declaration, or written in the person's own words. */
const isTelling = (column: AnyColumn | undefined): boolean =>
  column !== undefined &&
  (column.personal || (column.input.kind === 'text' && column.input.long && column.filledBy === 'answer'));
