import type { Problem } from '../problem';
import { type Cell, isBlank, looseKey } from './cell';
import { columnKeys, idKey, type KeyOf, type Registry, type RowOf } from './registry';

/** A sheet as it was read: all its cells, and the column marks left by set-up (position by column key). */
export interface Grid {
  readonly cells: readonly (readonly Cell[])[];
  /** 0-based position by column key, from the column's developer metadata. */
  readonly marks: Readonly<Record<string, number>>;
  /** Rows the sheet has; the cells may end earlier, where only blank rows follow. */
  readonly height?: number;
}

export interface TableRow<R extends Registry> {
  /** As the sheet shows it, 1-based. Valid only for the grid it was read from. */
  readonly row: number;
  /** '' for a row that a person typed and that has no number yet. */
  readonly id: string;
  readonly record: RowOf<R>;
  readonly cells: readonly Cell[];
}

export interface Table<R extends Registry> {
  readonly registry: R;
  /** 0-based position by column key; a key is absent when its column was not found. */
  readonly layout: Readonly<Partial<Record<KeyOf<R>, number>>>;
  readonly rows: readonly TableRow<R>[];
  readonly problems: readonly Problem[];
  /** Number of rows up to the last one that holds anything, the header row included. */
  readonly lastRow: number;
  /** Number of rows the sheet has, blank ones below included. */
  readonly height: number;
}

/** Finds every declared column: by caption, or by its mark when a person renamed it. Duplicated captions: the mark decides. */
export function findColumns<R extends Registry>(
  registry: R,
  grid: Grid,
): { layout: Partial<Record<KeyOf<R>, number>>; problems: Problem[] } {
  const captions = (grid.cells[0] ?? []).map((cell) => (typeof cell === 'string' ? looseKey(cell) : ''));
  const layout: Partial<Record<KeyOf<R>, number>> = {};
  const problems: Problem[] = [];
  const taken = new Set<number>();
  for (const key of columnKeys(registry)) {
    const header = registry.columns[key]?.header ?? '';
    const wanted = looseKey(header);
    const places = captions.flatMap((caption, index) => (caption === wanted ? [index] : []));
    const mark = grid.marks[key];
    const renamed = mark !== undefined && captions[mark] !== undefined && !taken.has(mark) ? mark : undefined;
    const place = places.length === 1 ? places[0] : places.find((index) => index === mark);
    if (place !== undefined) layout[key] = place;
    else if (places.length === 0 && renamed !== undefined) layout[key] = renamed;
    else problems.push(missingColumn(registry, header, places.length > 1));
    const found = layout[key];
    if (found !== undefined) taken.add(found);
  }
  return { layout, problems };
}

const missingColumn = (registry: Registry, header: string, doubled: boolean): Problem => ({
  code: doubled ? 'column-doubled' : 'column-missing',
  message: doubled
    ? `На листе «${registry.sheet}» два столбца «${header}». Данные не тронуты. Переименуйте лишний столбец.`
    : `На листе «${registry.sheet}» нет столбца «${header}». Данные не тронуты. Выполните «Настроить таблицу» – столбец вернётся.`,
  where: { sheet: registry.sheet, column: header },
});

/** Reads a sheet into rows and problems; a bad cell makes a problem and a null, never an exception. */
export function readTable<R extends Registry>(registry: R, grid: Grid): Table<R> {
  const { layout, problems } = findColumns(registry, grid);
  const identity = idKey(registry) as KeyOf<R> | undefined;
  const keys = columnKeys(registry).filter((key) => layout[key] !== undefined);
  const rows: TableRow<R>[] = [];
  let lastRow = 1;
  for (let index = 1; index < grid.cells.length; index++) {
    const cells = grid.cells[index] ?? [];
    if (!cells.some((cell) => !isBlank(cell))) continue;
    lastRow = index + 1;
    const record: Record<string, unknown> = {};
    for (const key of columnKeys(registry)) record[key] = null;
    for (const key of keys) {
      const column = registry.columns[key];
      const reading = column?.parse(cells[layout[key] as number] ?? '');
      record[key] = reading?.value ?? null;
      if (reading?.advice) problems.push(badCell(registry, index + 1, column?.header ?? '', reading.advice));
    }
    const id = identity ? ((record[identity] as string | null) ?? '') : String(index + 1);
    rows.push({ row: index + 1, id, record: record as RowOf<R>, cells });
  }
  if (identity) problems.push(...doubledIds(registry, rows));
  const height = Math.max(grid.height ?? 0, grid.cells.length);
  return { registry, layout, rows, problems, lastRow, height };
}

const badCell = (registry: Registry, row: number, column: string, advice: string): Problem => ({
  code: 'cell-unreadable',
  message: `Лист «${registry.sheet}», строка ${row}, «${column}»: ${advice}`,
  where: { sheet: registry.sheet, row, column },
});

function doubledIds<R extends Registry>(registry: R, rows: readonly TableRow<R>[]): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { id, row } of rows) {
    if (id && seen.has(id))
      problems.push({
        code: 'id-doubled',
        message: `Лист «${registry.sheet}»: номер ${id} стоит в двух строках (вторая – ${row}). Очистите номер в лишней строке или удалите её.`,
        where: { sheet: registry.sheet, row },
      });
    seen.add(id);
  }
  return problems;
}
