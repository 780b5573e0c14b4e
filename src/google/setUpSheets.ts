import { type Cell, looseKey } from '../schema/cell';
import { findColumns } from '../schema/readTable';
import type { Registry } from '../schema/registry';
import { type ColumnPlan, type SheetPlan, sheetPlan, type Validation } from '../schema/sheetPlan';
import { columnLetters } from './columnLetters';
import { MARK, type Marks, readMarks } from './marks';
import { applyAll } from './ownSpreadsheet';
import { sheetAt } from './places';
import { patiently } from './retry';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SPARE_ROWS = 200;
const HEADER_COLOUR = '#e8f0fe';
const PERSONAL_COLOUR = '#fce8e6';
const PROTECTION = 'Заголовки: по ним программа находит столбцы';

/** What set-up did, in captions for the curator. */
export interface SetUpReport {
  readonly createdSheets: string[];
  readonly addedColumns: { readonly sheet: string; readonly column: string }[];
}

/**
 * Builds the missing sheets and columns and repairs formats, lists and marks. A cell a person filled is never written
 * to; a renamed column keeps its new caption. Safe to run at any time, any number of times.
 */
export function setUpSheets(registries: readonly Registry[]): SetUpReport {
  const marks = readMarks();
  const report: SetUpReport = { createdSheets: [], addedColumns: [] };
  const open = SpreadsheetApp.getActiveSheet();
  const placed = registries.map((registry, index) => ({ registry, index, sheet: findSheet(registry, marks) }));
  for (const { registry, sheet } of placed) if (sheet) repairSheet(registry, sheet, marks, report);
  const missing = placed.filter(({ sheet }) => sheet === null);
  addSheets(missing.map(({ registry, index }) => ({ plan: sheetPlan(registry), index })));
  for (const { registry } of missing) makeSheet(registry, report);
  showSheet(registries, report, open);
  // From here on the Sheets service reads, and it sees only what has been sent.
  SpreadsheetApp.flush();
  return report;
}

/** A new sheet comes to the front by itself: a new workbook opens at its first sheet, an older one where it was. */
function showSheet(registries: readonly Registry[], { createdSheets }: SetUpReport, open: Sheet): void {
  const [first] = registries;
  if (!first || createdSheets.length === 0) return;
  const isNew = createdSheets.length === registries.length;
  const shown = isNew ? SpreadsheetApp.getActiveSpreadsheet().getSheetByName(first.sheet) : open;
  shown?.activate();
}

/** All new sheets in one call, each with exactly the cells it needs: what is read afterwards is what was declared. */
function addSheets(wanted: readonly { readonly plan: SheetPlan; readonly index: number }[]): void {
  if (wanted.length === 0) return;
  applyAll(
    wanted.map(({ plan: { title, columns, frozenColumns }, index }) => ({
      addSheet: {
        properties: {
          title,
          index,
          gridProperties: {
            rowCount: SPARE_ROWS + 1,
            columnCount: columns.length,
            frozenRowCount: 1,
            frozenColumnCount: frozenColumns,
          },
        },
      },
    })),
  );
}

/** A run that broke off before this leaves a bare sheet, which the next one repairs as it does any other. */
function makeSheet(registry: Registry, report: SetUpReport): void {
  const plan = sheetPlan(registry);
  const sheet = sheetAt({ title: plan.title, sheetId: 0 });
  const places = new Map(plan.columns.map(({ key }, index) => [key, index + 1]));
  report.createdSheets.push(plan.title);
  sheet.addDeveloperMetadata(MARK, registry.key);
  writeHeader(sheet, plan, places, [], {});
  dress(sheet, plan, places, SPARE_ROWS + 1);
  protectHeader(sheet, plan);
}

function repairSheet(registry: Registry, sheet: Sheet, marks: Marks, report: SetUpReport): void {
  const plan = sheetPlan(registry);
  if (!marks.sheets.has(registry.key)) sheet.addDeveloperMetadata(MARK, registry.key);
  const header = readHeader(sheet);
  const places = placeColumns(registry, plan, header, marks, report);
  const width = Math.max(header.length, ...places.values());
  if (width > header.length) sheet.insertColumnsAfter(header.length, width - header.length);
  writeHeader(sheet, plan, places, header, marks.columns.get(registry.key) ?? {});
  dress(sheet, plan, places, sheet.getMaxRows());
  if (sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length === 0) protectHeader(sheet, plan);
}

const protectHeader = (sheet: Sheet, { columns }: SheetPlan): void => {
  sheet.getRange(1, 1, 1, columns.length).protect().setDescription(PROTECTION).setWarningOnly(true);
};

const findSheet = ({ key, sheet: title }: Registry, { sheets }: Marks): Sheet | null => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const marked = sheets.get(key);
  return marked ? book.getSheetById(marked.sheetId) : book.getSheetByName(title);
};

/** The whole first row, as wide as the sheet. */
const readHeader = (sheet: Sheet): Cell[] =>
  patiently(() => sheet.getRange('1:1').getValues()).map((row) => row.map(String))[0] ?? [];

/** 1-based place of every planned column; those not found go to the right of everything there is. */
function placeColumns(
  registry: Registry,
  plan: SheetPlan,
  header: readonly Cell[],
  marks: Marks,
  report: SetUpReport,
): Map<string, number> {
  const { layout } = findColumns(registry, { cells: [header], marks: marks.columns.get(registry.key) ?? {} });
  const captions = header.map((cell) => (typeof cell === 'string' ? looseKey(cell) : ''));
  const places = new Map<string, number>();
  let next = header.length;
  for (const { key, header: caption } of plan.columns) {
    const found = layout[key as keyof typeof layout] ?? firstOf(captions, looseKey(caption));
    if (found !== undefined) places.set(key, found + 1);
    else {
      next += 1;
      places.set(key, next);
      if (header.length > 0) report.addedColumns.push({ sheet: plan.title, column: caption });
    }
  }
  return places;
}

const firstOf = (captions: readonly string[], wanted: string): number | undefined => {
  const index = captions.indexOf(wanted);
  return index < 0 ? undefined : index;
};

function writeHeader(
  sheet: Sheet,
  plan: SheetPlan,
  places: ReadonlyMap<string, number>,
  header: readonly Cell[],
  marks: Readonly<Record<string, number>>,
): void {
  const fresh = plan.columns.filter(({ key }) => (header[(places.get(key) ?? 0) - 1] ?? '') === '');
  for (const { start, columns } of runsOf(fresh, places))
    sheet.getRange(1, start, 1, columns.length).setValues([columns.map((column) => column.header)]);
  for (const column of plan.columns) {
    const place = places.get(column.key);
    if (place === undefined || marks[column.key] !== undefined) continue;
    const whole = `${columnLetters(place)}:${columnLetters(place)}`;
    sheet.getRange(whole).addDeveloperMetadata(MARK, `${plan.key}.${column.key}`);
  }
}

/** Columns that stand side by side in the order of the plan, and are new or old alike, as one run. */
function runsOf(
  columns: readonly ColumnPlan[],
  places: ReadonlyMap<string, number>,
): { start: number; columns: ColumnPlan[] }[] {
  const runs: { start: number; columns: ColumnPlan[] }[] = [];
  for (const column of columns) {
    const place = places.get(column.key) ?? 0;
    const last = runs[runs.length - 1];
    if (last && last.start + last.columns.length === place) last.columns.push(column);
    else runs.push({ start: place, columns: [column] });
  }
  return runs;
}

function dress(sheet: Sheet, plan: SheetPlan, places: ReadonlyMap<string, number>, rows: number): void {
  sheet.setFrozenRows(1);
  sheet.setTabColor(plan.tabColour);
  for (const run of runsOf(plan.columns, places)) {
    const { start, columns } = run;
    sheet
      .getRange(1, start, 1, columns.length)
      .setFontWeight('bold')
      .setWrap(true)
      .setVerticalAlignment('middle')
      .setNotes([columns.map(({ note }) => note)])
      .setBackgrounds([columns.map(({ personal }) => (personal ? PERSONAL_COLOUR : HEADER_COLOUR))]);
    if (rows > 1) {
      const body = sheet.getRange(2, start, rows - 1, columns.length).setVerticalAlignment('top');
      body.setNumberFormats(Array.from({ length: rows - 1 }, () => columns.map(({ format }) => format)));
    }
    for (const [index, column] of columns.entries()) dressColumn(sheet, column, start + index, rows);
  }
  if (plan.hidden) sheet.hideSheet();
}

function dressColumn(sheet: Sheet, column: ColumnPlan, place: number, rows: number): void {
  sheet.setColumnWidth(place, column.width);
  if (column.hidden) sheet.hideColumns(place);
  if (rows < 2) return;
  const body = sheet.getRange(2, place, rows - 1, 1);
  if (column.wrap) body.setWrap(true);
  if (column.validation) body.setDataValidation(ruleOf(column.validation));
}

function ruleOf(validation: Validation): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setHelpText(validation.help);
  return validation.kind === 'list'
    ? builder
        .requireValueInList([...validation.options], true)
        .setAllowInvalid(!validation.strict)
        .build()
    : builder.requireNumberBetween(validation.min, validation.max).setAllowInvalid(true).build();
}
