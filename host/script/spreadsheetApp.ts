import { ConditionalFormatRuleBuilder } from './conditionalFormat';
import { DataValidationBuilder } from './dataValidation';
import type { Gate } from './gate';
import { Range } from './range';
import { RichTextValueBuilder } from './richText';
import { Sheet } from './sheet';
import { setMakers } from './sheetRegistry';
import { constants, line, stand } from './shim';
import { Spreadsheet } from './spreadsheet';
import { makeUi } from './ui';

export function makeSpreadsheetApp(gate: Gate): object {
  const spreadsheet = (): Spreadsheet => {
    gate.need('SpreadsheetApp.getActiveSpreadsheet', 'spreadsheets.currentonly', 'spreadsheets');
    return new Spreadsheet();
  };
  setMakers({ sheet: (id) => new Sheet(id), range: (box) => new Range(box), spreadsheet: () => new Spreadsheet() });
  const ui = makeUi(gate);
  return stand('SpreadsheetApp', {
    getActive: spreadsheet,
    getActiveSpreadsheet: spreadsheet,
    getActiveSheet: () => spreadsheet().getActiveSheet(),
    getActiveRange: () => spreadsheet().getActiveRange(),
    getCurrentCell: () => spreadsheet().getActiveRange(),
    setActiveSheet: (sheet: Sheet) => sheet.activate(),
    getUi: () => ui,
    flush: () => line().flush(),
    newDataValidation: () => new DataValidationBuilder(),
    newConditionalFormatRule: () => new ConditionalFormatRuleBuilder(),
    newRichTextValue: () => new RichTextValueBuilder(),
    ProtectionType: constants('ProtectionType', 'RANGE', 'SHEET'),
    WrapStrategy: constants('WrapStrategy', 'WRAP', 'OVERFLOW', 'CLIP'),
    DeveloperMetadataVisibility: constants('DeveloperMetadataVisibility', 'DOCUMENT', 'PROJECT'),
    DeveloperMetadataLocationType: constants('DeveloperMetadataLocationType', 'SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'),
    BorderStyle: constants('BorderStyle', 'DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'),
    SheetType: constants('SheetType', 'GRID', 'OBJECT', 'DATASOURCE'),
    DataValidationCriteria: constants(
      'DataValidationCriteria',
      'VALUE_IN_LIST',
      'VALUE_IN_RANGE',
      'CHECKBOX',
      'NUMBER_BETWEEN',
      'NUMBER_GREATER_THAN',
      'NUMBER_GREATER_THAN_OR_EQUAL_TO',
      'DATE_IS_VALID_DATE',
      'DATE_BETWEEN',
      'CUSTOM_FORMULA',
      'TEXT_IS_VALID_EMAIL',
    ),
  });
}
