import { formatDate } from '../../language/dates';
import { certificates } from '../../registries/certificates';
import { consents } from '../../registries/consents';
import type { TableRow } from '../../schema/readTable';
import type { Registry } from '../../schema/registry';
import { type CheckMaterial, type Finding, finding } from './finding';

type Facts = Readonly<Record<string, string | null | undefined>>;
const factsOf = (row: TableRow<Registry>): Facts => row.record as unknown as Facts;

/** Consents and certificates whose term is over and in whose place nothing newer was written. */
export function termFindings({ tables, today }: CheckMaterial): Finding[] {
  const over = (registry: Registry, owner: string, what: string): Finding[] => {
    const rows = (tables.get(registry.key)?.rows ?? []).filter((row) => !factsOf(row).withdrawn);
    const name = (row: TableRow<Registry>) =>
      [owner, 'kind', 'signer', 'mentorId'].map((key) => factsOf(row)[key] ?? '').join('|');
    const isOver = (row: TableRow<Registry>) => (factsOf(row).until ?? '9999') < today;
    const standing = new Set(rows.filter((row) => !isOver(row)).map(name));
    return rows
      .filter((row) => isOver(row) && !standing.has(name(row)))
      .map((row) =>
        finding({
          group: 'terms',
          registry,
          row,
          key: 'until',
          message: `${factsOf(row)[owner] ?? 'Участник'}: ${what} (${factsOf(row).kind ?? 'вид не указан'}) действовало до ${formatDate(factsOf(row).until ?? '', 'digits')}. Получите новое и внесите строкой ниже.`,
        }),
      );
  };
  return [
    ...over(consents as Registry, 'personId', 'согласие'),
    ...over(certificates as Registry, 'mentorId', 'подтверждение'),
  ];
}
