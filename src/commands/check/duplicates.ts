import { openBook } from '../../google/book';
import type { DuplicatesView, LikeRow, LikeRows } from '../../panels/check';
import { namesOf } from '../../people/deedHistory';
import { differences } from '../../people/differences';
import { suspects } from '../../people/suspects';
import { registries } from '../../registries/index';
import { cellText } from '../../schema/cell';
import type { Table, TableRow } from '../../schema/readTable';
import type { Registry } from '../../schema/registry';
import { readTables, type Tables } from './material';

const SHOWN = 40;

export const duplicatesList = (): DuplicatesView => duplicatesOf(readTables(openBook(...registries)));

/** Rows that look alike, in both bases, with what differs between them. */
export function duplicatesOf(tables: Tables): DuplicatesView {
  const found = (['mentees', 'mentors'] as const).flatMap((base) =>
    suspects(tables[base], tables.distinct).map((suspicion) => ({ base, ...suspicion })),
  );
  const shown = found.slice(0, SHOWN);
  const names = namesOf(new Set(shown.flatMap(({ one, other }) => [one, other])), [
    ...tables.others,
    tables.mentees,
    tables.mentors,
  ]);
  const pairs = shown.flatMap(({ base, one, other, reason }): LikeRows[] => {
    const table = tables[base];
    const [left, right] = [rowCalled(table, one), rowCalled(table, other)];
    if (!left || !right) return [];
    const survivor = (names.get(one)?.length ?? 0) >= (names.get(other)?.length ?? 0) ? 'one' : 'other';
    const fields = differences(table, left, right)
      .filter(({ hidden }) => !hidden)
      .map(({ key, caption, one: first, other: second, suggested }) => ({
        ...{ key, caption, suggested },
        one: shortened(first),
        other: shortened(second),
      }));
    const cards = { one: cardOf(table, left, names), other: cardOf(table, right, names) };
    return [{ base, ...cards, reason, survivor, fields }];
  });
  return { pairs, more: found.length - shown.length };
}

export const rowCalled = (table: Table<Registry>, id: string): TableRow<Registry> | undefined =>
  table.rows.find((row) => row.id === id);

const LONGEST = 300;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function cardOf(
  { layout }: Table<Registry>,
  { id, cells }: TableRow<Registry>,
  names: ReadonlyMap<string, readonly string[]>,
): LikeRow {
  const text = (key: string): string => shortened(cellText(cells[layout[key] ?? -1] ?? ''));
  const about = text('schoolClass') || text('position') || text('workplace') || text('role');
  return { id, name: text('name'), about, namedOn: names.get(id) ?? [] };
}
