import type { HostEvent } from './contract';
import type { Book } from './engine/book';
import type { Selections } from './engine/sheetOps';
import type { Box } from './execution/wire';

export interface Selection extends Selections {
  select(sheet: string, row: number, column: number): void;
}

/** Which sheet is open and which cells are selected, as far as the page has told. */
export function makeSelection(book: () => Book, tell: (event: HostEvent) => void): Selection {
  const cells = new Map<string, Box>();
  const active = (): string => {
    const ids = book().ids();
    return ids.includes(book().active) ? book().active : (ids[0] ?? '');
  };
  return {
    active,
    activate: (id, box) => {
      book().active = id;
      if (box) cells.set(id, box);
      tell({ type: 'activate', sheetId: id, cell: box && { row: box.row, column: box.column } });
    },
    selection: (id) => cells.get(id) ?? { sheet: id, row: 1, column: 1, rows: 1, columns: 1 },
    select: (sheet, row, column) => {
      book().active = sheet;
      cells.set(sheet, { sheet, row, column, rows: 1, columns: 1 });
    },
  };
}
