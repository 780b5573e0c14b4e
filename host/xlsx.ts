import type ExcelJS from 'exceljs';
import type { Book } from './engine/book';
import { cellValue, type RawCell, type Style } from './engine/cells';

const argb = (colour: unknown): { argb: string } | undefined => {
  const rgb = (colour as { rgb?: string } | null | undefined)?.rgb;
  return rgb?.startsWith('#') ? { argb: `FF${rgb.slice(1).toUpperCase()}` } : undefined;
};

const across: readonly (ExcelJS.Alignment['horizontal'] | undefined)[] = [undefined, 'left', 'center', 'right'];
const down: readonly (ExcelJS.Alignment['vertical'] | undefined)[] = [undefined, 'top', 'middle', 'bottom'];

/** Text stays text, whatever sign it begins with; only formulas of the book are formulas. */
function contentOf(cell: RawCell, pattern: string | undefined): ExcelJS.CellValue {
  const value = cellValue(cell, pattern);
  const plain = typeof value === 'object' ? value.serial : value;
  if (!cell.f) return plain === '' ? null : plain;
  return { formula: cell.f.replace(/^=/, ''), result: plain };
}

function dress(target: ExcelJS.Cell, style: Style): void {
  const pattern = style.n?.pattern;
  if (pattern) target.numFmt = pattern.replace(/M/g, 'm').replace(/H/g, 'h');
  const color = argb(style.cl);
  if (style.bl || style.it || color)
    target.font = { bold: Boolean(style.bl), italic: Boolean(style.it), ...(color ? { color } : {}) };
  const fgColor = argb(style.bg);
  if (fgColor) target.fill = { type: 'pattern', pattern: 'solid', fgColor };
  const horizontal = across[Number(style.ht ?? 0)];
  const vertical = down[Number(style.vt ?? 0)];
  if (horizontal || vertical || style.tb === 3)
    target.alignment = {
      ...(horizontal ? { horizontal } : {}),
      ...(vertical ? { vertical } : {}),
      wrapText: style.tb === 3,
    };
}

/** The whole book as an .xlsx file. */
export async function workbookXlsx(book: Book): Promise<Uint8Array> {
  // Loaded when first asked for: it would slow every start.
  const { Workbook } = require('exceljs') as typeof ExcelJS;
  const output = new Workbook();
  for (const id of book.ids()) {
    const sheet = book.sheet(id);
    const { rows, columns } = book.extent(id);
    const target = output.addWorksheet(xlsxName(sheet.getSheetName()), {
      state: sheet.isSheetHidden() ? 'hidden' : 'visible',
      views: [{ state: 'frozen', ySplit: sheet.getFrozenRows(), xSplit: sheet.getFrozenColumns() }],
    });
    for (let column = 1; column <= columns; column++) {
      target.getColumn(column).width = Math.max(4, sheet.getColumnWidth(column - 1) / 7);
      target.getColumn(column).hidden = !sheet.getSheet().getColVisible(column - 1);
    }
    book.grid({ sheet: id, row: 1, column: 1, rows, columns }, (cell, row, column) => {
      if (!cell) return;
      const style = book.style(cell);
      const place = target.getCell(row + 1, column + 1);
      place.value = contentOf(cell, style.n?.pattern);
      dress(place, style);
    });
  }
  return new Uint8Array(await output.xlsx.writeBuffer());
}

/** Excel allows 31 signs and fewer kinds of them than Google. */
const xlsxName = (name: string): string => name.replace(/[*?:\\/[\]]/g, ' ').slice(0, 31);
