import type { Cell } from '../../src/schema/cell';
import { date, generatedId, integer, text } from '../../src/schema/kinds';
import { readTable, type Table } from '../../src/schema/readTable';
import { defineRegistry, type Registry } from '../../src/schema/registry';

export const club = defineRegistry({
  key: 'club',
  sheet: 'Кружок',
  about: 'Для проверки.',
  columns: {
    id: generatedId('№', 'К-'),
    name: text('Имя'),
    age: integer('Возраст', 1, 99),
    day: date('День'),
  },
});

/** A sheet as it was read: captions first, then the rows given. */
export const clubTable = (...rows: readonly (readonly Cell[])[]): Table<Registry> =>
  readTable(club, { cells: [['№', 'Имя', 'Возраст', 'День'], ...rows], marks: {} }) as unknown as Table<Registry>;
