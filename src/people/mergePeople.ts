import { DECISION } from '../registries/suggestions';
import { cellText } from '../schema/cell';
import { CellAsItStood, type Update } from '../schema/changes';
import type { Table, TableRow } from '../schema/readTable';
import { columnKeys, idKey, type Registry } from '../schema/registry';
import { codesIn, replaceCode } from './codes';
import { cellsOf, type DeedBatch } from './deedChanges';
import { differences } from './differences';

export interface Merging {
  readonly base: Table<Registry>;
  /** Every other sheet that may name the person, by number. */
  readonly others: readonly Table<Registry>[];
  /** «Подбор»: its rows have no numbers of their own. */
  readonly suggestions: Table<Registry>;
  readonly survivorId: string;
  readonly removedId: string;
  /** Columns whose value comes from the row that goes. */
  readonly take: readonly string[];
}

/**
 * Makes two rows of one person one (R052): the chosen values come to the row that stays, whatever names the other number
 * names the first one from now on, and the other row goes. All of it is plain batches, so that it can be undone.
 */
export function mergePeople(merging: Merging): DeedBatch[] {
  const { base, others, survivorId, removedId } = merging;
  const survivor = base.rows.find(({ id }) => id === survivorId);
  const removed = base.rows.find(({ id }) => id === removedId);
  if (!survivor || !removed) return [];
  const values = chosenValues(merging, survivor, removed);
  const name = values.name ?? cellAt(base, survivor, 'name');
  const own = Object.keys(values).length > 0 ? [{ id: survivorId, values: values as never }] : [];
  const neighbours = { ...base, rows: base.rows.filter((row) => row !== survivor && row !== removed) };
  const updates = [...own, ...renumbered(neighbours, merging, name)];
  return [
    ...others.flatMap((table) => batchOf(table, renumbered(table, merging, name))),
    ...renumberedSuggestions(merging),
    { table: base, ...(updates.length > 0 ? { updates } : {}), removals: [removedId] },
  ];
}

const batchOf = (table: Table<Registry>, updates: readonly Update<Registry>[]): DeedBatch[] =>
  updates.length > 0 ? [{ table, updates }] : [];

type Values = Record<string, CellAsItStood>;

/** Marks of the program that belong to another column's value. */
const FOLLOWS: Readonly<Record<string, string>> = { statusNoted: 'status' };

function cellAt({ layout }: Table<Registry>, row: TableRow<Registry>, key: string): CellAsItStood | undefined {
  const place = layout[key];
  return place === undefined ? undefined : new CellAsItStood(row.cells[place] ?? '');
}

function chosenValues({ base, take }: Merging, survivor: TableRow<Registry>, removed: TableRow<Registry>): Values {
  const values: Values = {};
  for (const { key, hidden, suggested } of differences(base, survivor, removed)) {
    const cell = cellAt(base, removed, key);
    const isTaken = hidden ? (FOLLOWS[key] ? take.includes(FOLLOWS[key]) : suggested === 'other') : take.includes(key);
    if (cell && isTaken) values[key] = cell;
  }
  return values;
}

/** Names of people that stand beside their numbers, by the column of the number. */
const NAME_BESIDE: Readonly<Record<string, string>> = { menteeId: 'mentee', mentorId: 'mentor' };

function renumbered(
  table: Table<Registry>,
  { survivorId, removedId }: Merging,
  name: CellAsItStood | undefined,
): Update<Registry>[] {
  const { registry, layout } = table;
  const identity = idKey(registry);
  return table.rows.flatMap((row) => {
    if (row.id === '' || identity === undefined) return [];
    const values: Values = {};
    for (const key of columnKeys(registry)) {
      const cell = row.cells[layout[key] ?? -1];
      if (key === identity || typeof cell !== 'string' || !codesIn(cell).includes(removedId)) continue;
      values[key] = new CellAsItStood(replaceCode(cellText(cell), removedId, survivorId));
      const beside = NAME_BESIDE[key];
      if (beside !== undefined && name && layout[beside] !== undefined) values[beside] = name;
    }
    return Object.keys(values).length > 0 ? [{ id: row.id, values: values as never }] : [];
  });
}

/** Decisions of the curator go over to the number that stays; mere suggestions are made anew by the next search. */
function renumberedSuggestions({ suggestions, survivorId, removedId }: Merging): DeedBatch[] {
  const isAbout = (row: TableRow<Registry>) => row.cells.some((cell) => cell === removedId);
  if (!suggestions.rows.some(isAbout)) return [];
  const kept = new Map<string, { readonly values: Values; readonly isDecided: boolean }>();
  for (const row of suggestions.rows) {
    const decision = row.cells[suggestions.layout.decision ?? -1];
    const isDecided = decision === DECISION.locked || decision === DECISION.forbidden;
    if (isAbout(row) && !isDecided) continue;
    const values = Object.fromEntries(
      Object.entries(cellsOf(suggestions, row)).map(([key, cell]) => [
        key,
        new CellAsItStood(cell === removedId ? survivorId : cell),
      ]),
    );
    const pair = [values.menteeId, values.mentorId].map((code) => cellText(code?.cell ?? '')).join(' ');
    if (!kept.has(pair) || (isDecided && !kept.get(pair)?.isDecided)) kept.set(pair, { values, isDecided });
  }
  return [{ table: suggestions, replacement: [...kept.values()].map(({ values }) => values) }];
}
