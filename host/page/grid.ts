import { ICommandService, type IWorkbookData, LocaleType, LogLevel, merge, ThemeService, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingTexts from '@univerjs/preset-sheets-conditional-formatting/locales/ru-RU';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/ru-RU';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationTexts from '@univerjs/preset-sheets-data-validation/locales/ru-RU';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterTexts from '@univerjs/preset-sheets-filter/locales/ru-RU';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteTexts from '@univerjs/preset-sheets-note/locales/ru-RU';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-ui/facade';
import { skipNeedlessScans } from '../engine/formulaScan';
import { keepRowsFitting } from './rowHeights';

export interface Grid {
  /** Carries out a change made elsewhere. */
  apply(id: string, params: object): void;
  /** Opens the sheet and, with `cell` (1-based), selects that cell and brings it into view. */
  activate(sheetId: string, cell?: { readonly row: number; readonly column: number } | null): void;
  /** Keeps what is being typed into a cell, as Google does when a menu is opened. */
  finishTyping(): Promise<void>;
  focus(): void;
}

export interface GridListener {
  changed(id: string, params: unknown): void;
  /** 1-based position and the text of the first selected cell. */
  selected(sheetId: string, row: number, column: number, text: string): void;
}

const SELECTED = new Set(['sheet.operation.set-selections', 'sheet.operation.set-worksheet-active']);

/** The page's green in place of the grid's own blue, from light to dark. */
const greens = {
  ...{ 50: '#edf6f2', 100: '#d5e8df', 200: '#aad2c1', 300: '#78b69f', 400: '#46977c', 500: '#267c62' },
  ...{ 600: '#17694f', 700: '#125640', 800: '#0d4332', 900: '#083024' },
};

const startUniver = (container: string): Univer => {
  const univer = new Univer({
    locale: LocaleType.RU_RU,
    locales: {
      [LocaleType.RU_RU]: merge({}, coreTexts, dataValidationTexts, conditionalFormattingTexts, filterTexts, noteTexts),
    },
    logLevel: LogLevel.ERROR,
  });
  const themes = univer.__getInjector().get(ThemeService);
  themes.setTheme({ ...themes.getCurrentTheme(), primary: greens });
  const presets = [
    UniverSheetsCorePreset({
      ...{ container, ribbonType: 'simple' },
      // Google has no marks on numbers kept as text, and telephone numbers are kept so.
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return univer;
};

/** Formula results are computed on both sides, so of the formula engine's own changes only defined names travel. */
const staysHere = (id: string): boolean => id.startsWith('formula.') && !id.includes('defined-name');

/** Shows the spreadsheet in the element with this id and reports what the person does to it. */
export const openGrid = (container: string, snapshot: Partial<IWorkbookData>, listener: GridListener): Grid => {
  const univer = startUniver(container);
  const api = FUniver.newAPI(univer);
  const book = api.createWorkbook(snapshot);
  skipNeedlessScans(univer, book);
  const commands = univer.__getInjector().get(ICommandService);

  commands.onMutationExecutedForCollab(({ id, params }, options) => {
    const fromElsewhere = options?.onlyLocal || options?.fromCollab || options?.fromFormula || options?.fromSync;
    const ofThisBook = (params as { unitId?: string } | undefined)?.unitId === book.getId();
    if (!fromElsewhere && ofThisBook && !staysHere(id)) listener.changed(id, params);
  });

  keepRowsFitting(univer, () => book.getActiveSheet());

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const tellSelection = (): void => {
    const sheet = book.getActiveSheet();
    const range = sheet?.getActiveRange();
    if (!range) return;
    const [row, column] = [range.getRow(), range.getColumn()];
    const text = String(sheet.getRange(row, column).getValue() ?? '');
    listener.selected(sheet.getSheetId(), row + 1, column + 1, text);
  };
  commands.onCommandExecuted(({ id }) => {
    if (!SELECTED.has(id)) return;
    clearTimeout(waiting);
    waiting = setTimeout(tellSelection, 80);
  });

  return {
    apply: (id, params) => {
      try {
        commands.syncExecuteCommand(id, params, { fromSync: true });
      } catch (error) {
        console.warn('A change could not be shown', id, error);
      }
    },
    activate: (sheetId, cell) => {
      const sheet = book.getSheetBySheetId(sheetId);
      if (!sheet) return;
      book.setActiveSheet(sheet);
      if (!cell) return;
      sheet.getRange(cell.row - 1, cell.column - 1).activate();
      sheet.scrollToCell(Math.max(0, cell.row - 4), Math.max(0, cell.column - 3));
    },
    finishTyping: async () => {
      await book.endEditingAsync(true).catch(() => false);
    },
    focus: () => document.querySelector<HTMLElement>(`#${container} [contenteditable], #${container} canvas`)?.focus(),
  };
};
