import { cellText, isBlank, looseKey } from '../../schema/cell';
import type { AnyColumn } from '../../schema/column';
import type { Table, TableRow } from '../../schema/readTable';
import { columnKeys, type Registry } from '../../schema/registry';
import { splitOptions } from '../../tags/splitOptions';
import { type CheckMaterial, doubledRows, type Finding, finding, tablesIn } from './finding';
import { commonSpellings, isNear, meant } from './nearWord';

/** Options and tags written a little differently from the list: a slip of the hand keeps a person out of the pairing. */
export function spellingFindings(material: CheckMaterial): Finding[] {
  const dictionary = tagsOf(material.tables.get('tags'));
  return tablesIn(material).flatMap((table) => {
    const { registry, layout } = table;
    const doubled = doubledRows(table);
    const columns = columnKeys(registry).filter((key) => layout[key] !== undefined);
    const own = new Map(columns.map((key) => [key, ownWords(table, key)]));
    return table.rows.flatMap((row) =>
      row.id === '' || doubled.has(row)
        ? []
        : columns.flatMap((key) => {
            const column = registry.columns[key];
            const cell = row.cells[layout[key] ?? -1];
            return column && !isBlank(cell)
              ? slips(registry, row, key, column, cellText(cell ?? ''), { dictionary, own: own.get(key) })
              : [];
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
  {
    dictionary,
    own,
  }: { readonly dictionary: readonly string[]; readonly own?: ReadonlyMap<string, string> | undefined },
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
      const option = meant(text.trim(), input.options) ?? own?.get(text.trim());
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

const tagsOf = (table: Table<Registry> | undefined): string[] =>
  (table?.rows ?? []).map(({ id }) => `#${id.trim().toLowerCase().replace(/^#+/, '')}`);

/** Tags of the dictionary that may be one: which of them stays is for the curator to say. */
export function likeTags({ tables }: CheckMaterial): Finding[] {
  const table = tables.get('tags');
  const tags = tagsOf(table);
  return (table?.rows ?? []).flatMap((row, place) => {
    const earlier = tags.slice(0, place).find((tag) => isNear(tag, tags[place] ?? ''));
    if (!table || !earlier) return [];
    const message = `Тег ${tags[place]} похож на ${earlier}. Если это одно и то же, оставьте один, а второй впишите в его синонимы.`;
    return [finding({ group: 'spelling', registry: table.registry, row, key: 'tag', message })];
  });
}

/** Own words of a column that has a list and takes others too: the spelling most rows have. */
function ownWords(table: Table<Registry>, key: string): ReadonlyMap<string, string> {
  const input = table.registry.columns[key]?.input;
  const place = table.layout[key] ?? -1;
  if (input?.kind !== 'choice' || !input.other) return new Map();
  const texts = table.rows.map(({ cells }) => cellText(cells[place] ?? '').trim());
  return commonSpellings(texts.filter((text) => text !== '' && meant(text, input.options) === undefined));
}
