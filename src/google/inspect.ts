import type { Registry } from '../schema/registry';
import { sheetPlan } from '../schema/sheetPlan';
import { type Book, findSheet } from './book';
import { patiently } from './retry';

export interface Inspection {
  readonly missing: readonly Registry[];
  readonly bareLists: readonly { readonly registry: Registry; readonly captions: readonly string[] }[];
  readonly formulas: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** What reading the values does not show: sheets that are gone, formulas, lists and limits that were cleared away. */
export function inspect(book: Book, registries: readonly Registry[]): Inspection {
  const missing: Registry[] = [];
  const bareLists: { registry: Registry; captions: string[] }[] = [];
  const formulas = new Map<string, readonly (readonly string[])[]>();
  for (const registry of registries) {
    const sheet = findSheet(registry, book.marks);
    if (!sheet) {
      missing.push(registry);
      continue;
    }
    const { layout, height, lastRow } = book.read(registry);
    if (lastRow > 1)
      formulas.set(
        registry.key,
        patiently(() => sheet.getDataRange().getFormulas()),
      );
    const listed = sheetPlan(registry).columns.filter(({ validation }) => validation !== null);
    if (listed.length === 0 || height < 2) continue;
    const [rules = []] = patiently(() => sheet.getRange('2:2').getDataValidations());
    const captions = listed
      .filter(({ key }) => rules[layout[key as keyof typeof layout] ?? -1] === null)
      .map(({ header }) => header);
    if (captions.length > 0) bareLists.push({ registry, captions });
  }
  return { missing, bareLists, formulas };
}
