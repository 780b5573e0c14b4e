import type { Univer } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

type Rows = Readonly<Record<string, Readonly<Record<string, { f?: unknown; si?: unknown } | null>>>>;

/** The workbook as the engine's facade shows it. */
interface Cells {
  getId(): string;
  getSheets(): readonly { getSheetId(): string; getSheet(): { getCellMatrix(): { getMatrix(): unknown } } }[];
}

const holdsFormula = (rows: Rows): boolean => {
  for (const row in rows) {
    const line = rows[row];
    for (const column in line) if (line?.[column]?.f || line?.[column]?.si) return true;
  }
  return false;
};

/**
 * At every write and every inserted row the engine gathers the formulas of the whole workbook, cell by cell: 40 ms in
 * a school's table. Here it does so only where there are formulas; otherwise there is nothing to gather.
 */
export const skipNeedlessScans = (univer: Univer, workbook: Cells): void => {
  const model = univer.__getInjector().get(FormulaDataModel);
  const [gather, update] = [model.getFormulaData.bind(model), model.updateFormulaData.bind(model)];
  const formulasOn = (sheet: ReturnType<Cells['getSheets']>[number]): boolean =>
    holdsFormula(sheet.getSheet().getCellMatrix().getMatrix() as Rows);

  model.getFormulaData = () => {
    const sheets = workbook.getSheets();
    if (sheets.some(formulasOn)) return gather();
    return { [workbook.getId()]: Object.fromEntries(sheets.map((sheet) => [sheet.getSheetId(), {}])) };
  };
  model.updateFormulaData = (unitId, sheetId, written) => {
    const sheet = workbook.getSheets().find((each) => each.getSheetId() === sheetId);
    const matters = holdsFormula(written as Rows) || (sheet !== undefined && formulasOn(sheet));
    return matters ? update(unitId, sheetId, written) : {};
  };
};
