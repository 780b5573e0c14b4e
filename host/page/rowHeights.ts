import { ICommandService, type Univer } from '@univerjs/core';
import { AutoHeightController } from '@univerjs/sheets-ui';

/** Measuring texts is slow; rows further down keep the usual height until they are edited. */
const MEASURED_ROWS = 500;
const PAUSE_MS = 60;
const CHANGES =
  /^sheet\.(mutation\.(set-range-values|insert-row|set-worksheet-col-width)|operation\.set-worksheet-active)/;

interface OpenSheet {
  getSheetId(): string;
  getLastRow(): number;
  getMaxColumns(): number;
}

/**
 * Makes rows as high as their wrapped texts, as Google does by itself. Only this page knows it: the heights depend on
 * its fonts.
 */
export const keepRowsFitting = (univer: Univer, openSheet: () => OpenSheet | null): void => {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const fit = (): void => {
    const sheet = openSheet();
    if (!sheet) return;
    const endRow = Math.min(sheet.getLastRow(), MEASURED_ROWS);
    const range = { startRow: 0, endRow, startColumn: 0, endColumn: sheet.getMaxColumns() - 1 };
    const { redos } = injector.get(AutoHeightController).getUndoRedoParamsOfAutoHeight([range], sheet.getSheetId());
    for (const { id, params } of redos) commands.syncExecuteCommand(id, params, { onlyLocal: true });
  };
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(fit, PAUSE_MS);
  };
  commands.onCommandExecuted(({ id }) => {
    if (CHANGES.test(id)) soon();
  });
  soon();
};
