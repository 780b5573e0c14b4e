import { cellText } from '../../schema/cell';
import { columnKeys } from '../../schema/registry';
import { type CheckMaterial, type Finding, finding, tablesIn } from './finding';

const ERROR = /^#[A-ZА-Я/0-9!?]+/;

/** Formulas in declared columns: what they show changes by itself, and an order must not. */
export function formulaFindings(material: CheckMaterial): Finding[] {
  return tablesIn(material).flatMap(({ registry, layout, rows }) => {
    const formulas = material.formulas.get(registry.key) ?? [];
    return rows.flatMap((row) =>
      columnKeys(registry).flatMap((key) => {
        const place = layout[key] ?? -1;
        if (!formulas[row.row - 1]?.[place]) return [];
        const cell = row.cells[place] ?? '';
        const isBroken = ERROR.test(cellText(cell));
        const message = isBroken
          ? 'В ячейке формула с ошибкой. Впишите значение вручную.'
          : 'В ячейке формула, а нужен текст: показанное может измениться само.';
        return [
          finding({
            group: 'formulas',
            registry,
            row,
            key,
            message,
            change: 'останется то, что видно сейчас, без формулы',
            ...(isBroken ? {} : { repair: { kind: 'place', row, key, cell } as const }),
          }),
        ];
      }),
    );
  });
}
