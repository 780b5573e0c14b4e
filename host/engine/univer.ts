import { ICommandService, type IWorkbookData, LocaleService, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-filter/facade';
import '@univerjs/sheets-note/facade';
import '@univerjs/sheets-numfmt/facade';
import { skipNeedlessScans } from './formulaScan';

export type Workbook = ReturnType<FUniver['createWorkbook']>;
export type Worksheet = NonNullable<ReturnType<Workbook['getSheetBySheetId']>>;

export interface Engine {
  readonly api: FUniver;
  readonly workbook: Workbook;
  readonly commands: ICommandService;
  dispose(): void;
}

/** The spreadsheet engine without a screen, holding one workbook. */
export function startEngine(data: Partial<IWorkbookData>): Engine {
  const univer = new Univer({ locale: LocaleType.RU_RU, locales: {}, logLevel: LogLevel.SILENT });
  univer.registerPlugins([
    [UniverFormulaEnginePlugin],
    [UniverSheetsPlugin],
    [UniverSheetsFormulaPlugin],
    [UniverDataValidationPlugin],
    [UniverSheetsDataValidationPlugin],
    [UniverSheetsConditionalFormattingPlugin],
    [UniverSheetsFilterPlugin],
    [UniverSheetsNotePlugin],
    [UniverSheetsNumfmtPlugin],
  ]);
  const api = FUniver.newAPI(univer);
  const locale = univer.__getInjector().get(LocaleService);
  const workbook = api.createWorkbook(data);
  skipNeedlessScans(univer, workbook);
  return {
    api,
    workbook,
    commands: univer.__getInjector().get(ICommandService),
    dispose: () => {
      univer.dispose();
      // A timer of the engine that outlives it asks for a text, and without any texts it would throw.
      locale.load({});
    },
  };
}
