import { type Cell, cellText, isBlank, isWallTime, looseKey } from '../schema/cell';
import { columnKeys, type Registry } from '../schema/registry';

const MOST = 0.6;

/** Questions whose answers may tell about health; such answers are never stored (methodology 6, rule 7). */
const HEALTH =
  /особ\S*\s+(?:услови|потребност|образовательн)|здоров|(?:^|[^а-я])овз(?:[^а-я]|$)|инвалид|диагноз|болезн|заболеван|хроническ|аллерги|медицинск|ограниченн\S*\s+возможност|нозологи/;

export const asksAboutHealth = (caption: string): boolean => HEALTH.test(looseKey(caption));

/** A moment has a time of day: a column of bare dates is something else. */
const momentLike = (registry: Registry, cell: Cell): boolean =>
  (isWallTime(cell) ? /T(?!00:00:00)/.test(cell.wall) : /\d:\d\d/.test(cellText(cell))) &&
  (registry.columns.answered?.parse(cell).value ?? null) !== null;

const mostly = (cells: readonly Cell[], fits: (cell: Cell) => boolean): boolean => {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.filter(fits).length > filled.length * MOST;
};

export const looksLikeMoments = (registry: Registry, cells: readonly Cell[]): boolean =>
  mostly(cells, (cell) => momentLike(registry, cell));

/** The column whose contents cannot be taken for anything else: time of the answer, e-mail, phone. */
export function contentKey(registry: Registry, cells: readonly Cell[]): string | undefined {
  if (looksLikeMoments(registry, cells)) return 'answered';
  return columnKeys(registry).find((key) => {
    const column = registry.columns[key];
    const telling = column?.input.kind === 'email' || column?.input.kind === 'phone';
    return telling && mostly(cells, (cell) => !isWallTime(cell) && column.parse(cell).value !== null);
  });
}
