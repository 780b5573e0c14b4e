import { type CheckMaterial, type Finding, finding, tablesIn } from './finding';

/** Cells whose column cannot read them, with the column's own advice; those told by another rule are left out. */
export function unreadableFindings(material: CheckMaterial, told: readonly Finding[]): Finding[] {
  const known = new Set(told.map(({ registry, row, column }) => `${registry.key}|${row}|${column}`));
  return tablesIn(material).flatMap(({ registry, rows, problems }) => {
    const rowAt = new Map(rows.map((row) => [row.row, row]));
    return problems.flatMap(({ code, message, where }) => {
      const row = rowAt.get(where?.row ?? 0);
      const column = where?.column ?? '';
      if (code !== 'cell-unreadable' || !row || known.has(`${registry.key}|${row.row}|${column}`)) return [];
      const key = Object.keys(registry.columns).find((one) => registry.columns[one]?.header === column) ?? '';
      return [finding({ group: 'unreadable', registry, row, key, message: message.slice(message.indexOf(': ') + 2) })];
    });
  });
}
