import { type Book, openBook } from '../../google/book';
import { type AnyBatch, commit } from '../../google/commit';
import { inspect } from '../../google/inspect';
import { alone } from '../../google/lock';
import { type PlacedCell, repairCells } from '../../google/repairCells';
import { counted } from '../../language/plural';
import type { CheckCalls } from '../../panels/check';
import { codesIn } from '../../people/codes';
import { allFindings } from '../../people/findings/allFindings';
import type { CheckMaterial, Finding } from '../../people/findings/finding';
import type { Problem } from '../../problem';
import { registries } from '../../registries/index';
import { idGiver } from '../../schema/nextId';
import type { Registry } from '../../schema/registry';
import { journalled } from '../journalLine';
import { buildWorkbook } from '../setUpWorkbook';
import { checkMaterial, viewOf } from './view';

type Repairing = CheckCalls['check.repair'];

const ONLY_ADDED = 'Отменить нельзя: возвращены листы, столбцы и списки, даны номера или убраны формулы.';

/**
 * Repairs what the curator ticked. Everything is checked anew under the lock, so that what changed since is not touched.
 * Missing sheets and columns come first, then rows without a number, then all other cells in one journalled commit; a
 * repair repeated after a break finds only what is left.
 */
export function repairFindings({ ids }: Repairing['argument']): Repairing['value'] {
  return alone(() => {
    const wanted = new Set(ids);
    const chosen = (book: Book) => {
      const material = checkMaterial(book);
      return { material, found: allFindings(material).filter(({ id, repair }) => repair !== null && wanted.has(id)) };
    };
    let book = openBook();
    let { material, found } = chosen(book);
    const built = found.filter(({ repair }) => repair?.kind === 'setUp').length;
    if (built > 0) {
      buildWorkbook();
      book = openBook();
      ({ material, found } = chosen(book));
    }
    const placed = repairPlaces(book, material, found);
    const { count, problems } = repairValues(book, found, built + placed);
    return { text: wording(count), problems, view: viewOf(allFindings(afterRepair(material, found))) };
  });
}

/** The check once more; formulas and lists are looked for only where a cell was written by its place. */
function afterRepair({ missing, bareLists, formulas }: CheckMaterial, found: readonly Finding[]): CheckMaterial {
  const book = openBook(...registries.filter((registry) => !missing.includes(registry)));
  const touched = new Set(found.flatMap(({ registry, repair }) => (repair?.kind === 'place' ? [registry] : [])));
  const again = inspect(book, [...touched]).formulas;
  return checkMaterial(book, { missing, bareLists, formulas: new Map([...formulas, ...again]) });
}

/** Numbers and formulas, sheet by sheet. */
function repairPlaces(book: Book, material: CheckMaterial, found: readonly Finding[]): number {
  const givers = new Map<string, () => string>();
  const numberFor = (prefix: string): string => {
    const give = givers.get(prefix) ?? idGiver(prefix, usedCodes(material));
    givers.set(prefix, give);
    return give();
  };
  const cells = new Map<Registry, PlacedCell[]>();
  for (const { registry, repair } of found) {
    const cell =
      repair?.kind === 'place'
        ? repair
        : repair?.kind === 'number'
          ? { row: repair.row, key: repair.key, cell: numberFor(repair.prefix) }
          : null;
    if (cell) cells.set(registry, [...(cells.get(registry) ?? []), cell]);
  }
  let count = 0;
  for (const [registry, wanted] of cells) {
    const table = material.tables.get(registry.key);
    if (table) count += repairCells(book, table, wanted);
  }
  return count;
}

/** A number is never given twice, not even that of a row that is gone and is still named somewhere. */
const usedCodes = ({ tables }: CheckMaterial): string[] =>
  [...tables.values()].flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell === 'string' ? codesIn(cell) : []))),
  );

function repairValues(
  book: Book,
  found: readonly Finding[],
  before: number,
): { readonly count: number; readonly problems: readonly Problem[] } {
  const changes = new Map<Registry, Map<string, Readonly<Record<string, unknown>>>>();
  let count = before;
  for (const { registry, repair } of found) {
    if (repair?.kind !== 'values') continue;
    const rows = changes.get(registry) ?? new Map();
    rows.set(repair.id, { ...rows.get(repair.id), ...repair.values });
    changes.set(registry, rows);
    count += 1;
  }
  if (count === 0) return { count, problems: [] };
  const batches = [...changes].map(
    ([registry, rows]): AnyBatch => ({
      table: book.read(registry),
      updates: [...rows].map(([id, values]) => ({ id, values })),
    }),
  );
  const deed = {
    action: 'Проверка таблицы: исправлено',
    count,
    ...(batches.length === 0 ? { final: ONLY_ADDED } : {}),
  };
  return { count, problems: commit(book, ...journalled(book, deed, batches)) };
}

const wording = (count: number): string =>
  count === 0
    ? 'Исправлять было нечего: отмеченное уже в порядке.'
    : `Исправлено: ${counted(count, ['замечание', 'замечания', 'замечаний'])}.`;
