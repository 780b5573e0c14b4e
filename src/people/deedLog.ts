import { LOG_KIND, type UndoLogRow } from '../registries/undoLog';
import { LONGEST_CELL } from '../schema/cell';
import type { Change } from './deedChanges';

/** Well below what a cell keeps: its text is normalised on writing and may grow a little. */
const LONGEST_PART = Math.floor(LONGEST_CELL * 0.8);

/** Marks both ends of a part: blanks at its edge survive, and no part can look like a formula. */
const EDGE = '|';

type Entry = Pick<UndoLogRow, 'kind' | 'sheet' | 'subject'> & { readonly content: unknown };

/** Changes of a deed as rows of the sheet «Для отмены». */
export function logRows(deed: string, changes: readonly Change[]): Partial<UndoLogRow>[] {
  let number = 0;
  return entriesOf(changes).flatMap(({ content, ...entry }) =>
    partsOf(JSON.stringify(content)).map((text, index) => {
      number += 1;
      return { ...entry, key: `${deed}/${number}`, deed, part: index + 1, content: text };
    }),
  );
}

/** Rows changed or removed each by itself; added rows of a sheet together, since only numbers are kept of them. */
function entriesOf(changes: readonly Change[]): Entry[] {
  const added = new Map<string, Record<string, string>>();
  const entries: Entry[] = [];
  for (const change of changes) {
    const { sheet, id } = change;
    if (change.kind === 'replaced')
      entries.push({
        kind: LOG_KIND.replaced,
        sheet,
        subject: null,
        content: { rows: change.rows, hash: change.hash },
      });
    else if (change.kind === 'added') added.set(sheet, Object.assign(added.get(sheet) ?? {}, { [id]: change.hash }));
    else entries.push({ kind: LOG_KIND[change.kind], sheet, subject: id, content: change.cells });
  }
  return [
    ...entries,
    ...[...added].map(([sheet, content]) => ({ kind: LOG_KIND.added, sheet, subject: null, content })),
  ];
}

function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + LONGEST_PART);
    const last = text.charCodeAt(end - 1);
    // A pair of surrogates stays together: half a character does not survive in a cell.
    if (end < text.length && last >= 0xd800 && last <= 0xdbff) end -= 1;
    parts.push(EDGE + text.slice(start, end) + EDGE);
    start = end;
  }
  return parts;
}

export interface ReadLog {
  readonly changes: readonly Change[];
  /** Entries whose data is gone: erased on request, or damaged by hand. */
  readonly lost: number;
}

/** Looks up deeds by number in the rows of the sheet, which are sorted out once. */
export function deedLog(rows: readonly UndoLogRow[]): (deed: string) => ReadLog {
  const byDeed = grouped(rows, ({ deed }) => deed ?? '');
  return (deed) => readLog(byDeed.get(deed) ?? []);
}

function grouped(rows: readonly UndoLogRow[], key: (row: UndoLogRow) => string): Map<string, UndoLogRow[]> {
  const groups = new Map<string, UndoLogRow[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** The changes of one deed, read back from its rows. */
function readLog(own: readonly UndoLogRow[]): ReadLog {
  const groups = grouped(own, ({ kind, sheet, subject }) => JSON.stringify([kind, sheet, subject]));
  const changes: Change[] = [];
  let lost = 0;
  for (const group of groups.values()) {
    const found = readEntry(group);
    if (found) changes.push(...found);
    else lost += 1;
  }
  return { changes, lost };
}

function readEntry(rows: readonly UndoLogRow[]): Change[] | null {
  const [first] = rows;
  const content = parsed(
    [...rows]
      .sort((a, b) => (a.part ?? 0) - (b.part ?? 0))
      .map((row) => (row.content ?? '').slice(EDGE.length, -EDGE.length))
      .join(''),
  );
  if (!first?.sheet || content === null) return null;
  const { sheet, kind, subject } = first;
  if (kind === LOG_KIND.added)
    return Object.entries(content).map(([id, hash]) => ({ kind: 'added', sheet, id, hash: String(hash) }));
  if (kind === LOG_KIND.replaced) return [{ kind: 'replaced', sheet, id: '', ...content } as Change];
  if (!subject) return null;
  const change = { kind: kind === LOG_KIND.set ? 'set' : 'removed', sheet, id: subject, cells: content };
  return [change as Change];
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
