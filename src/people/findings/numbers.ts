import { isBlank } from '../../schema/cell';
import { idKey } from '../../schema/registry';
import { type CheckMaterial, doubledRows, type Finding, finding, tablesIn } from './finding';

/** Rows without a number, with one that cannot be read, or with the number of another row. */
export function numberFindings(material: CheckMaterial): Finding[] {
  return tablesIn(material).flatMap((table) => {
    const { registry, layout, rows } = table;
    const key = idKey(registry);
    const input = key === undefined ? undefined : registry.columns[key]?.input;
    const place = key === undefined ? undefined : layout[key];
    if (key === undefined || place === undefined || input?.kind !== 'id') return [];
    const doubled = doubledRows(table);
    return rows.flatMap((row) => {
      if (row.id !== '' && !doubled.has(row)) return [];
      const message = doubled.has(row)
        ? `Номер ${row.id} уже стоит в строке выше.`
        : isBlank(row.cells[place])
          ? 'У строки нет номера.'
          : `Номер не читается: он выглядит как ${input.prefix}0001.`;
      const repair = { kind: 'number', row, key, prefix: input.prefix } as const;
      // Two rows with one number need two different names here.
      const named = { ...row, id: '' };
      return [finding({ group: 'numbers', registry, row: named, key, message, change: 'новый номер', repair })];
    });
  });
}
