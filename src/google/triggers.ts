interface Handlers {
  readonly onAnswer: string;
  readonly hourly: string;
  readonly onOpening: string;
}

/** Makes sure each handler is called: once per answer, once an hour, once per opening. Running it again adds nothing. */
export function installTriggers({ onAnswer, hourly, onOpening }: Handlers): void {
  const present = new Set(ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()));
  const book = SpreadsheetApp.getActiveSpreadsheet();
  if (!present.has(onAnswer)) ScriptApp.newTrigger(onAnswer).forSpreadsheet(book).onFormSubmit().create();
  if (!present.has(hourly)) ScriptApp.newTrigger(hourly).timeBased().everyHours(1).create();
  if (!present.has(onOpening)) ScriptApp.newTrigger(onOpening).forSpreadsheet(book).onOpen().create();
}
