import { RUNNING } from '../../registries/pairs';
import { cellText } from '../../schema/cell';
import { cellOf } from '../../schema/changes';
import type { TableRow } from '../../schema/readTable';
import type { Registry } from '../../schema/registry';
import { type CheckMaterial, doubledRows, type Finding, finding } from './finding';

type Facts = Readonly<Record<string, string | null | undefined>>;
const factsOf = (row: TableRow<Registry>): Facts => row.record as unknown as Facts;

/** People whose row contradicts the pairs, and mentees who have two running pairs. */
export const pairFindings = (material: CheckMaterial): Finding[] => [
  ...contradictions(material),
  ...doublePairs(material),
];

function contradictions({ follow }: CheckMaterial): Finding[] {
  return follow.flatMap(({ table, updates = [] }) => {
    const { registry } = table;
    const doubled = doubledRows(table);
    return updates.flatMap(({ id, values }) => {
      const row = table.rows.find((one) => one.id === id);
      if (!row || doubled.has(row)) return [];
      const wanted = Object.entries(values as Readonly<Record<string, unknown>>);
      const change = wanted
        .filter(([key]) => registry.columns[key]?.hidden === false)
        .map(([key, value]) => {
          const column = registry.columns[key];
          const text = column ? cellText(cellOf(column, value)) : '';
          return `«${column?.header ?? key}»: ${text || 'пусто'}`;
        })
        .join('; ');
      const message = `${id}: строка не согласуется с листом «Пары».`;
      const repair = { kind: 'values', id, values: Object.fromEntries(wanted) } as const;
      return [finding({ group: 'pairs', registry, row, message, change, repair })];
    });
  });
}

function doublePairs({ tables }: CheckMaterial): Finding[] {
  const table = tables.get('pairs');
  if (!table) return [];
  const first = new Map<string, string>();
  return table.rows.flatMap((row) => {
    const { menteeId, status } = factsOf(row);
    if (!menteeId || !RUNNING.includes(status ?? '')) return [];
    const earlier = first.get(menteeId);
    if (earlier === undefined) {
      first.set(menteeId, row.id);
      return [];
    }
    const message = `${menteeId} уже состоит в действующей паре ${earlier || 'в строке выше'}. Завершите или прекратите одну из двух.`;
    return [finding({ group: 'pairs', registry: table.registry, row, key: 'menteeId', message })];
  });
}
