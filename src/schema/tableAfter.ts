import { type CellChange, cellOf } from './changes';
import type { Table, TableRow } from './readTable';
import { columnKeys, idKey, type KeyOf, type Registry, type RowOf } from './registry';

/** The table as it stands once these cells are changed and these rows are added below the last one. */
export function tableAfter(
  table: Table<Registry>,
  changes: readonly CellChange[],
  additions: readonly Partial<RowOf<Registry>>[],
): Table<Registry> {
  const byRow = new Map<number, CellChange[]>();
  for (const change of changes) byRow.set(change.row, [...(byRow.get(change.row) ?? []), change]);
  const rows = table.rows.map((row) => {
    const mine = byRow.get(row.row);
    if (!mine) return row;
    const cells = [...row.cells];
    for (const { column, cell } of mine) cells[column - 1] = cell;
    return rowOf(table, row.row, cells);
  });
  const added = additions.map((values, index) => {
    const cells: TableRow<Registry>['cells'][number][] = [];
    for (const key of columnKeys(table.registry)) {
      const place = table.layout[key as KeyOf<Registry>];
      const column = table.registry.columns[key];
      if (place !== undefined && column) cells[place] = cellOf(column, values[key]);
    }
    return rowOf(
      table,
      table.lastRow + 1 + index,
      Array.from(cells, (cell) => cell ?? ''),
    );
  });
  const lastRow = table.lastRow + added.length;
  return { ...table, rows: [...rows, ...added], lastRow, height: table.height + added.length };
}

function rowOf(
  { registry, layout }: Table<Registry>,
  row: number,
  cells: TableRow<Registry>['cells'],
): TableRow<Registry> {
  const record = Object.fromEntries(
    columnKeys(registry).map((key) => {
      const place = layout[key as KeyOf<Registry>];
      return [key, place === undefined ? null : (registry.columns[key]?.parse(cells[place] ?? '').value ?? null)];
    }),
  );
  const identity = idKey(registry);
  return { row, id: identity ? ((record[identity] as string | null) ?? '') : String(row), record, cells };
}
