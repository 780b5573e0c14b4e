import type { journal } from '../registries/records';
import type { undoLog } from '../registries/undoLog';
import { cellText } from '../schema/cell';
import type { Update } from '../schema/changes';
import type { AnyColumn } from '../schema/column';
import type { Table, TableRow } from '../schema/readTable';
import { columnKeys, type Registry } from '../schema/registry';
import type { DeedBatch } from './deedChanges';
import { forgetInJournal, forgetInLog } from './forget';
import { ownCells } from './ownCells';
import { type PersonTraces, withoutTraces } from './traces';

export interface Erasure {
  /** The person's own row last: while its name stands there, a broken erasing can be taken up again. */
  readonly batches: readonly DeedBatch[];
  /** What is destroyed, a line for each sheet, in captions only: for the act. */
  readonly destroyed: readonly string[];
}

export interface Erased {
  readonly id: string;
  /** Key of the person's base. */
  readonly base: string;
  readonly traces: PersonTraces;
}

/** Sheets that name people as the school's employees on another ground, and «Подбор», which is composed anew. */
const LEFT_ALONE: readonly string[] = ['settings', 'team', 'council', 'acts', 'tags', 'suggestions'];

type Values = Record<string, string | readonly string[] | null>;

/**
 * Everything that has to be written so that the tables forget a person (R054; methodology 6): the personal cells of their
 * rows, what the journal and undoing remember, and the name wherever somebody else's row or a text has it. The code,
 * days and statuses stay: they tell nobody who it was.
 */
export function erasureOf(person: Erased, tables: readonly Table<Registry>[]): Erasure {
  const found = tables
    .filter(({ registry }) => !LEFT_ALONE.includes(registry.key))
    .map((table) => erasedIn(person, table))
    .filter(({ batch: { updates = [], removals = [] } }) => updates.length + removals.length > 0);
  const ordered = [...found.filter(({ isBase }) => !isBase), ...found.filter(({ isBase }) => isBase)];
  return {
    batches: ordered.map(({ batch }) => batch),
    destroyed: ordered.map(({ batch, captions }) => `лист «${batch.table.registry.sheet}»: ${captions.join(', ')}`),
  };
}

interface Found {
  readonly batch: DeedBatch;
  readonly captions: readonly string[];
  readonly isBase: boolean;
}

function erasedIn(person: Erased, table: Table<Registry>): Found {
  const isBase = table.registry.key === person.base;
  if (table.registry.key === 'undoLog' || table.registry.key === 'journal')
    return { batch: { table, updates: forgotten(person, table) }, captions: ['прежние значения'], isBase };
  if (table.registry.key === 'nameForms') return formsOf(person, table);
  const updates = table.rows.flatMap((row): Update<Registry>[] => {
    const values = row.id === '' ? {} : valuesOf(person, table, row);
    return Object.keys(values).length > 0 ? [{ id: row.id, values: values as never }] : [];
  });
  const touched = new Set(updates.flatMap(({ values }) => Object.keys(values)));
  const captions = columnKeys(table.registry)
    .filter((key) => touched.has(key))
    .map((key) => table.registry.columns[key]?.header ?? key);
  return { batch: { table, updates }, captions, isBase };
}

function forgotten({ id, traces: { names, contacts } }: Erased, table: Table<Registry>): Update<Registry>[] {
  const traces = { id, words: [...names, ...contacts] };
  const updates =
    table.registry.key === 'journal'
      ? forgetInJournal(table as unknown as Table<typeof journal>, traces)
      : forgetInLog(table as unknown as Table<typeof undoLog>, traces);
  const known = new Map(table.rows.map((row) => [row.id, row.record as Readonly<Record<string, unknown>>]));
  return (updates as unknown as Update<Registry>[]).filter(({ id: row, values }) =>
    Object.entries(values).some(([key, value]) => known.get(row)?.[key] !== value),
  );
}

/** Corrected forms of the name: the row goes. */
function formsOf({ traces, id }: Erased, table: Table<Registry>): Found {
  const removals = table.rows
    .filter((row) => row.id !== '' && withoutTraces(row.id, traces, id) !== null)
    .map((row) => row.id);
  return { batch: { table, removals }, captions: ['формы имени'], isBase: false };
}

function valuesOf(person: Erased, table: Table<Registry>, row: TableRow<Registry>): Values {
  const { registry, layout } = table;
  const own = ownCells(person.id, registry, row);
  const values: Values = {};
  for (const key of columnKeys(registry)) {
    const column = registry.columns[key];
    const cell = row.cells[layout[key] ?? -1];
    const text = cell === undefined ? '' : cellText(cell);
    if (!column || text === '' || text === person.id) continue;
    if (own.has(key)) values[key] = null;
    else if (isText(column)) {
      const rest = isNameOfRow(registry, key) ? null : withoutTraces(text, person.traces, person.id);
      if (rest !== null) values[key] = redacted(column, rest);
    }
  }
  return values;
}

const isText = ({ input: { kind } }: AnyColumn): boolean => kind === 'text' || kind === 'name' || kind === 'choices';

function redacted({ input: { kind } }: AnyColumn, rest: string): Values[string] {
  if (kind === 'name' || rest === '') return null;
  return kind === 'choices' ? rest.split('; ') : rest;
}

/** The name in another row of a base belongs to whoever stands there. */
const isNameOfRow = ({ key }: Registry, column: string): boolean =>
  (key === 'mentees' || key === 'mentors') && column === 'name';
