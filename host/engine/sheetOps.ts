import type { Ops } from '../execution/ops';
import type { Box } from '../execution/wire';
import type { FormatSpec } from '../script/conditionalFormat';
import type { Book } from './book';
import { formatRules, setFormatRules } from './formatRules';
import type { Model } from './inserting';
import { freeName, numberOf, renameSheet, shaping } from './shaping';
import { sortSheet } from './sorting';
import { clearCells } from './writeCells';

export function sheetOps(book: Book, chosen: Selections): Ops {
  const shape = shaping(book);
  const filteredOut = (id: string, row: number): boolean =>
    book
      .sheet(id)
      .getFilter()
      ?.getFilteredOutRows()
      .includes(row - 1) ?? false;
  return {
    'sheet.size': (_, id: string) => book.size(id),
    'sheet.name': (_, id: string) => book.sheet(id).getSheetName(),
    'sheet.number': (_, id: string) => numberOf(book.sheet(id).getSheetId()),
    'sheet.index': (_, id: string) => book.ids().indexOf(id) + 1,
    'sheet.extent': (_, id: string) => book.extent(id),
    'sheet.setName': (_, id: string, name: string) => renameSheet(book, id, name),
    'sheet.insertRows': (_, id: string, at: number, count: number, model: Model) =>
      shape.insertRows(id, at, count, model),
    'sheet.insertColumns': (_, id: string, at: number, count: number) => shape.insertColumns(id, at, count),
    'sheet.deleteRows': (_, id: string, at: number, count: number) => shape.deleteRows(id, at, count),
    'sheet.deleteColumns': (_, id: string, at: number, count: number) => shape.deleteColumns(id, at, count),
    'sheet.moveColumns': (_, id: string, at: number, count: number, to: number) => shape.moveColumns(id, at, count, to),
    'sheet.moveRows': (_, id: string, at: number, count: number, to: number) => shape.moveRows(id, at, count, to),
    'sheet.freeze': (_, id: string, { rows, columns }: { rows?: number; columns?: number }) => {
      const sheet = book.sheet(id);
      if (rows !== undefined) sheet.setFrozenRows(rows);
      if (columns !== undefined) sheet.setFrozenColumns(columns);
    },
    'sheet.frozen': (_, id: string) => ({
      rows: book.sheet(id).getFrozenRows(),
      columns: book.sheet(id).getFrozenColumns(),
    }),
    'sheet.columnWidths': (_, id: string, at: number, count: number, width: number) => {
      book.sheet(id).setColumnWidths(at - 1, count, width);
    },
    'sheet.columnWidth': (_, id: string, at: number) => book.sheet(id).getColumnWidth(at - 1),
    'sheet.rowHeights': (_, id: string, at: number, count: number, height: number) => {
      book.sheet(id).setRowHeightsForced(at - 1, count, height);
    },
    'sheet.rowHeight': (_, id: string, at: number) => book.sheet(id).getRowHeight(at - 1),
    'sheet.fitColumns': (_, id: string, at: number, count: number) => fitColumns(book, id, at, count),
    'sheet.showColumns': (_, id: string, at: number, count: number, visible: boolean) => {
      if (visible) book.sheet(id).showColumns(at - 1, count);
      else book.sheet(id).hideColumns(at - 1, count);
    },
    'sheet.showRows': (_, id: string, at: number, count: number, visible: boolean) => {
      if (visible) book.sheet(id).showRows(at - 1, count);
      else book.sheet(id).hideRows(at - 1, count);
    },
    'sheet.columnHidden': (_, id: string, at: number) =>
      !book
        .sheet(id)
        .getSheet()
        .getColVisible(at - 1),
    'sheet.rowHidden': (_, id: string, at: number) =>
      !filteredOut(id, at) &&
      !book
        .sheet(id)
        .getSheet()
        .getRowVisible(at - 1),
    'sheet.rowFilteredOut': (_, id: string, at: number) => filteredOut(id, at),
    'sheet.hide': (_, id: string) => {
      const sheet = book.sheet(id);
      if (sheet.isSheetHidden()) return;
      if (book.ids().every((each) => each === id || book.sheet(each).isSheetHidden()))
        throw new Error("You can't hide all the sheets in a document.");
      sheet.hideSheet();
    },
    'sheet.show': (_, id: string) => {
      book.sheet(id).showSheet();
    },
    'sheet.hidden': (_, id: string) => Boolean(book.sheet(id).isSheetHidden()),
    'sheet.tabColour': (_, id: string, colour: string | null) => {
      book.sheet(id).setTabColor(colour ?? '');
    },
    'sheet.getTabColour': (_, id: string) => book.sheet(id).getTabColor() || null,
    'sheet.gridlines': (_, id: string, shown: boolean) => {
      book.sheet(id).setHiddenGridlines(!shown);
    },
    'sheet.clear': (_, id: string, what: { content?: boolean; format?: boolean; note?: boolean }) => {
      clearCells(book, { sheet: id, row: 1, column: 1, ...book.size(id) }, what);
      if (what.note)
        for (const { row, col } of book.sheet(id).getNotes()) book.sheet(id).getRange(row, col).deleteNote();
    },
    'sheet.sort': (_, id: string, column: number, ascending: boolean) => sortSheet(book, id, column, ascending),
    'sheet.activate': (_, id: string, box: Box | null) => chosen.activate(id, box),
    'sheet.selection': (_, id: string) => chosen.selection(id),
    'sheet.formatRules': (_, id: string) => formatRules(book, id),
    'sheet.setFormatRules': (_, id: string, rules: readonly FormatSpec[]) => setFormatRules(book, id, rules),
    'sheet.copy': (_, id: string) => {
      const source = book.sheet(id);
      const copy = book.engine.workbook.duplicateSheet(source);
      copy.setName(freeName(book, `Копия ${source.getSheetName()}`));
      return copy.getSheetId();
    },
    'filter.range': (_, id: string) => {
      const range = book.sheet(id).getFilter()?.getRange().getRange();
      if (!range) return null;
      const rows = range.endRow - range.startRow + 1;
      const columns = range.endColumn - range.startColumn + 1;
      return { sheet: id, row: range.startRow + 1, column: range.startColumn + 1, rows, columns };
    },
    'filter.remove': (_, id: string) => {
      book.sheet(id).getFilter()?.remove();
    },
  };
}

/** What the person at the page has selected. */
export interface Selections {
  active(): string;
  activate(id: string, box: Box | null): void;
  selection(id: string): Box;
}

/** A width by the longest text: there is no screen here to measure on. */
function fitColumns(book: Book, id: string, at: number, count: number): void {
  const { rows } = book.extent(id);
  if (rows === 0) return;
  for (let column = at; column < at + count; column++) {
    const texts = book.grid({ sheet: id, row: 1, column, rows, columns: 1 }, (cell) => String(cell?.v ?? '').length);
    const longest = Math.max(...texts.map(([length = 0]) => length));
    book.sheet(id).setColumnWidths(column - 1, 1, Math.min(400, Math.max(40, longest * 8 + 16)));
  }
}
