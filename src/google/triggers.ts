/** Makes sure each handler is called: once per answer and once an hour. Running it again adds nothing. */
export function installTriggers(onAnswer: string, hourly: string): void {
  const present = new Set(ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()));
  if (!present.has(onAnswer))
    ScriptApp.newTrigger(onAnswer).forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onFormSubmit().create();
  if (!present.has(hourly)) ScriptApp.newTrigger(hourly).timeBased().everyHours(1).create();
}
