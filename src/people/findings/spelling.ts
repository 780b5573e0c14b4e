import { distance } from 'fastest-levenshtein';
import { cellText, isBlank, looseKey } from '../../schema/cell';
import type { AnyColumn } from '../../schema/column';
import type { Table, TableRow } from '../../schema/readTable';
import { columnKeys, type Registry } from '../../schema/registry';
import { splitOptions } from '../../tags/splitOptions';
import { type CheckMaterial, doubledRows, type Finding, finding, tablesIn } from './finding';

/** Options and tags written a little differently from the list: a slip of the hand keeps a person out of the pairing. */
export function spellingFindings(material: CheckMaterial): Finding[] {
  const dictionary = tagsOf(material.tables.get('tags'));
  return tablesIn(material).flatMap((table) => {
    const { registry, layout } = table;
    const doubled = doubledRows(table);
    const columns = columnKeys(registry).filter((key) => layout[key] !== undefined);
    return table.rows.flatMap((row) =>
      row.id === '' || doubled.has(row)
        ? []
        : columns.flatMap((key) => {
            const column = registry.columns[key];
            const cell = row.cells[layout[key] ?? -1];
            return column && !isBlank(cell) ? slips(registry, row, key, column, cellText(cell ?? ''), dictionary) : [];
          }),
    );
  });
}

function slips(
  registry: Registry,
  row: TableRow<Registry>,
  key: string,
  column: AnyColumn,
  text: string,
  dictionary: readonly string[],
): Finding[] {
  const { input } = column;
  const group = 'spelling';
  const replaced = (value: unknown, from: string, to: string): Finding[] => [
    finding({
      group,
      registry,
      row,
      key,
      message: `Написано «${from}».`,
      change: `«${to}»`,
      repair: { kind: 'values', id: row.id, values: { [key]: value } },
    }),
  ];
  switch (input.kind) {
    case 'choice': {
      const option = meant(text.trim(), input.options);
      return option === undefined || option === text.trim() ? [] : replaced(option, text.trim(), option);
    }
    case 'choices': {
      const parts = splitOptions(text, input.options);
      const put = parts.map((part) => meant(part, input.options) ?? part);
      const at = put.findIndex((part, place) => looseKey(part) !== looseKey(parts[place] ?? ''));
      return at < 0 ? [] : replaced(put, parts[at] ?? '', put[at] ?? '');
    }
    case 'tags': {
      if (dictionary.length === 0) return [];
      const tags = (column.parse(text).value ?? []) as readonly string[];
      const known = new Set(dictionary);
      const put = tags.map((tag) => (known.has(tag) ? tag : (meant(tag, dictionary) ?? tag)));
      const at = put.findIndex((tag, place) => tag !== tags[place]);
      if (at >= 0) return replaced([...new Set(put)], tags[at] ?? '', put[at] ?? '');
      const strange = tags.find((tag) => !known.has(tag));
      const message = `Тега ${strange} нет в словаре. Исправьте его или добавьте на лист «Теги».`;
      return strange === undefined ? [] : [finding({ group, registry, row, key, message })];
    }
    default:
      return [];
  }
}

/** How many letters of a word of this length may be wrong. */
const allowance = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** The option that was meant: the same but for case, ё, blanks and dashes, or the only one a letter or two away. */
function meant(text: string, options: readonly string[]): string | undefined {
  const key = looseKey(text);
  const same = options.find((option) => looseKey(option) === key);
  if (same !== undefined) return same;
  const limit = allowance(key.length);
  if (limit === 0) return undefined;
  const near = options.filter(
    (option) => Math.abs(option.length - key.length) <= limit && distance(looseKey(option), key) <= limit,
  );
  return near.length === 1 ? near[0] : undefined;
}

const tagsOf = (table: Table<Registry> | undefined): string[] =>
  (table?.rows ?? []).map(({ id }) => `#${id.trim().toLowerCase().replace(/^#+/, '')}`);
