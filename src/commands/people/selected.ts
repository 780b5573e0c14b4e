import { openBook } from '../../google/book';
import { sheetAt } from '../../google/places';
import { selectedRow, showCell } from '../../google/selection';
import type { Calls } from '../../panels';
import { CannotProceed } from '../../problem';
import { registries } from '../../registries/index';
import { tidy } from '../../schema/cell';

const PARTICIPANT = /^[НМ]-\d{4,}$/;

/** Whose row the curator has selected: the numbers in it, the one under the cursor first. */
export function selectedPeople(): Calls['card.selected']['value'] {
  const found = selectedRow()
    .map((text) => tidy(text).toUpperCase())
    .filter((text) => PARTICIPANT.test(text));
  return { ids: [...new Set(found)] };
}

/** Selects the cell a button speaks of; without a number, opens the sheet. */
export function showPlace({ sheet: key, id, column }: Calls['place.show']['argument']): null {
  const registry = registries.find((one) => one.key === key);
  const book = openBook();
  const table = registry && book.read(registry);
  const row = id === '' ? table?.rows[0]?.row : table?.rows.find((one) => one.id === id)?.row;
  if (!registry || !table || (row === undefined && id !== ''))
    throw new CannotProceed({
      code: 'К-20',
      message: `Строка ${id} не нашлась: её убрали или исправили номер. Ничего не изменено. Обновите список. (К-20)`,
    });
  showCell(sheetAt(book.placeOf(registry)), row ?? 1, 1 + (table.layout[column] ?? 0));
  return null;
}
