import type { MenuEntry } from '../menu';

/** Builds the menu without any service that needs permission: onOpen may run before the add-on was authorised. */
export function showMenu(title: string, groups: readonly (readonly MenuEntry[])[]): void {
  const menu = SpreadsheetApp.getUi().createMenu(title);
  groups.forEach((entries, index) => {
    if (index > 0) menu.addSeparator();
    for (const { caption, run } of entries) menu.addItem(caption, run);
  });
  menu.addToUi();
}

export const showSidebar = (page: string, title: string): void =>
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(title));

export const showDialog = (page: string, title: string, width: number, height: number): void =>
  SpreadsheetApp.getUi().showModalDialog(
    HtmlService.createHtmlOutputFromFile(page).setWidth(width).setHeight(height),
    title,
  );

export const say = (title: string, message: string): void => {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
};
