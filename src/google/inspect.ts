import type { Registry } from '../schema/registry';
import { sheetPlan } from '../schema/sheetPlan';
import type { Book } from './book';
import { columnLetters } from './columnLetters';
import { spreadsheetFacts } from './ownSpreadsheet';
import { quoted } from './places';

export interface Inspection {
  readonly missing: readonly Registry[];
  readonly bareLists: readonly { readonly registry: Registry; readonly captions: readonly string[] }[];
  readonly formulas: ReadonlyMap<string, readonly (readonly string[])[]>;
}

type CellData = GoogleAppsScript.Sheets.Schema.CellData;

const CELLS = 'userEnteredValue(formulaValue),dataValidation(condition(type))';
const FIELDS = `sheets(properties(sheetId),data(rowData(values(${CELLS}))))`;

/** What reading the values does not show, in one call: formulas, and lists and limits that were cleared away. */
export function inspect(book: Book, registries: readonly Registry[]): Inspection {
  const missing = registries.filter((registry) => !book.has(registry));
  const present = registries.filter((registry) => !missing.includes(registry));
  const seen = cellsOf(book, present);
  const formulas = new Map<string, readonly (readonly string[])[]>();
  const bareLists: { registry: Registry; captions: string[] }[] = [];
  for (const registry of present) {
    const rows = seen.get(book.placeOf(registry).sheetId) ?? [];
    const { layout, height, lastRow } = book.read(registry);
    if (lastRow > 1)
      formulas.set(
        registry.key,
        rows.map((row) => row.map(({ userEnteredValue }) => userEnteredValue?.formulaValue ?? '')),
      );
    if (height < 2) continue;
    const captions = sheetPlan(registry)
      .columns.filter(({ validation }) => validation !== null)
      .filter(({ key }) => {
        const place = layout[key as keyof typeof layout];
        return place !== undefined && !rows[1]?.[place]?.dataValidation;
      })
      .map(({ header }) => header);
    if (captions.length > 0) bareLists.push({ registry, captions });
  }
  return { missing, bareLists, formulas };
}

/** Cells by the sheet's number, as far down as anything stands, the first row for people included. */
function cellsOf(book: Book, registries: readonly Registry[]): ReadonlyMap<number, readonly (readonly CellData[])[]> {
  const [first, ...others] = registries;
  if (!first) return new Map();
  book.readAgain(first, ...others);
  const ranges = registries.map((registry) => {
    const { lastRow, height, layout } = book.read(registry);
    const width = 1 + Math.max(0, ...Object.values<number>(layout as Record<string, number>));
    return `${quoted(book.placeOf(registry).title)}!A1:${columnLetters(width)}${Math.min(height, Math.max(2, lastRow))}`;
  });
  return new Map(
    (spreadsheetFacts(FIELDS, ranges).sheets ?? []).map(({ properties, data }) => [
      properties?.sheetId ?? 0,
      (data?.[0]?.rowData ?? []).map(({ values }) => values ?? []),
    ]),
  );
}
