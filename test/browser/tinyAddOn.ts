import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smallDocx } from './smallDocx';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const code = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Проба')
    .addItem('Написать в таблицу', 'writeCell')
    .addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('Ещё').addItem('Спросить', 'askPerson'))
    .addItem('Открыть панель', 'showPanel')
    .addItem('Сделать анкету', 'makeForm')
    .addItem('Сделать документ', 'makeDocument')
    .addItem('Ошибиться', 'fail')
    .addToUi();
}
function writeCell() { SpreadsheetApp.getActive().getSheets()[0].getRange(2, 2).setValue('Написано командой'); }
function askPerson() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert('Продолжить?', 'Выберите <b>ответ</b>.', ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActive().getSheets()[0].getRange(3, 2).setValue(answer === ui.Button.YES ? 'да' : 'нет');
}
function showPanel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Проба панели'));
}
function makeForm() {
  const form = FormApp.create('Анкета пробы');
  form.addTextItem().setTitle('Имя').setRequired(true);
  form.addCheckboxItem().setTitle('Интересы').setChoiceValues(['Музыка, танцы', 'Спорт']).showOtherOption(true);
  form.setConfirmationMessage('Спасибо, ответ записан.');
  form.setPublished(true);
}
function makeDocument() {
  const bytes = Utilities.base64Decode('${smallDocx('О назначении наставников &lt;b&gt;').toString('base64')}');
  const resource = { name: 'Приказ № 1', mimeType: 'application/vnd.google-apps.document' };
  Drive.Files.create(resource, Utilities.newBlob(bytes, '${DOCX}'), { fields: 'id' });
}
function selected() { return SpreadsheetApp.getActive().getActiveRange().getA1Notation(); }
function double(number) { return { twice: number * 2 }; }
function refuse() { throw new Error('Нет такой строки'); }
function fail() { throw new Error('Лист не найден. Данные не изменены.'); }
function hidden_() { return 'тайна'; }
`;

const sidebar = `<!doctype html>
<html><head><meta charset="utf-8"></head><body>
<button id="good">Удвоить</button><button id="bad">Отказ</button><button id="date">Дата</button>
<button id="private">Закрытая</button><button id="close">Закрыть</button><p id="out"></p>
<script>
  const out = document.getElementById('out');
  const say = (text) => { out.textContent = text; };
  const run = () => google.script.run
    .withSuccessHandler((value, tag) => say('успех ' + JSON.stringify(value) + ' ' + tag))
    .withFailureHandler((error, tag) => say('отказ ' + (error instanceof Error) + ' ' + error.message + ' ' + tag))
    .withUserObject('метка');
  document.getElementById('good').onclick = () => run().double(21);
  document.getElementById('bad').onclick = () => run().refuse();
  document.getElementById('date').onclick = () => { try { run().double(new Date()); } catch (error) { say(error.message); } };
  document.getElementById('private').onclick = () => { try { run().hidden_(); } catch (error) { say(error.name); } };
  document.getElementById('close').onclick = () => google.script.host.close();
</script>
</body></html>`;

/** A folder with an add-on just big enough to try every part of the workbench. */
export const writeTinyAddOn = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'add-on-'));
  writeFileSync(join(folder, 'Code.js'), code);
  writeFileSync(join(folder, 'sidebar.html'), sidebar);
  writeFileSync(
    join(folder, 'appsscript.json'),
    JSON.stringify({
      timeZone: 'Europe/Moscow',
      runtimeVersion: 'V8',
      oauthScopes: ['spreadsheets.currentonly', 'script.container.ui', 'forms', 'drive.file'].map(
        (scope) => `https://www.googleapis.com/auth/${scope}`,
      ),
      dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', version: 'v3', serviceId: 'drive' }] },
    }),
  );
  return folder;
};
