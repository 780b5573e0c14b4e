import { ANSWER_STATE } from '../../registries/answerColumns';
import { wordInbox } from '../../registries/dictionary';
import { looseKey } from '../../schema/cell';
import type { TableRow } from '../../schema/readTable';
import { columnKeys, idKey, type Registry } from '../../schema/registry';
import { type CheckMaterial, type Finding, finding, tablesIn } from './finding';

const WHOLE_CODE = /^([НМП]-)\d{4,}$/;
const OWNERS: Readonly<Record<string, string>> = { 'Н-': 'mentees', 'М-': 'mentors', 'П-': 'pairs' };
const WHO: Readonly<Record<string, string>> = { 'Н-': 'наставляемого', 'М-': 'наставника', 'П-': 'пары' };

/** An answer with a code nobody has waits on its sheet for the curator and says so itself. */
const isTaken = ({ record }: TableRow<Registry>): boolean => {
  const { state } = record as unknown as Readonly<Record<string, string | null | undefined>>;
  return !state || state === ANSWER_STATE.taken;
};

/** Cells that name a person or a pair no sheet knows. */
export function referenceFindings(material: CheckMaterial): Finding[] {
  const known = new Map(
    Object.entries(OWNERS).map(([prefix, owner]) => [
      prefix,
      new Set(material.tables.get(owner)?.rows.map(({ id }) => id)),
    ]),
  );
  return tablesIn(material).flatMap(({ registry, layout, rows }) => {
    if (registry.key === wordInbox.key) return [];
    const identity = idKey(registry);
    return rows.filter(isTaken).flatMap((row) =>
      columnKeys(registry).flatMap((key) => {
        const cell = row.cells[layout[key] ?? -1];
        if (key === identity || typeof cell !== 'string') return [];
        const code = looseKey(cell).toUpperCase();
        const prefix = WHOLE_CODE.exec(code)?.[1] ?? '';
        if (prefix === '' || known.get(prefix)?.has(code)) return [];
        const message = `Здесь указан номер ${code}, а такого ${WHO[prefix]} в таблице нет. Исправьте номер или уберите строку.`;
        return [finding({ group: 'references', registry, row, key, message })];
      }),
    );
  });
}
