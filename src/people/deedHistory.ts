import { cellText } from '../schema/cell';
import type { Table } from '../schema/readTable';
import type { Registry } from '../schema/registry';
import { codesIn } from './codes';
import type { Change } from './deedChanges';
import { cellName } from './undoPlan';

/** Cells touched by deeds that still stand, by `cellName`; the newest deed wins. Newest deeds last. */
export function touchedBy(deeds: readonly { readonly caption: string; readonly changes: readonly Change[] }[]) {
  const touched = new Map<string, string>();
  for (const { caption, changes } of deeds)
    for (const change of changes) {
      touched.set(cellName(change.sheet, change.id, ''), caption);
      if (change.kind === 'set')
        for (const key of Object.keys(change.cells)) touched.set(cellName(change.sheet, change.id, key), caption);
    }
  return touched;
}

/** Which of the ids other rows name, with the titles of their sheets. Rows that go themselves do not count. */
export function namesOf(
  ids: ReadonlySet<string>,
  tables: Iterable<Table<Registry>>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { registry, rows } of tables)
    for (const { id, cells } of rows) {
      if (ids.has(id)) continue;
      for (const cell of cells)
        for (const code of typeof cell === 'string' ? codesIn(cellText(cell)) : [])
          if (ids.has(code)) found.set(code, (found.get(code) ?? new Set()).add(registry.sheet));
    }
  return new Map([...found].map(([id, titles]) => [id, [...titles]]));
}
