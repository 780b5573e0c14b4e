import type { Table } from '../schema/readTable';
import type { KeyOf, Registry } from '../schema/registry';
import type { Book } from './book';
import { sheetAt } from './places';

/** Colours the texts of one column, captions excepted. */
export function paintColumn<R extends Registry>(book: Book, table: Table<R>, key: KeyOf<R>, colour: string): void {
  const place = table.layout[key];
  if (place === undefined || table.height < 2) return;
  sheetAt(book.placeOf(table.registry))
    .getRange(2, place + 1, table.height - 1, 1)
    .setFontColor(colour);
}
