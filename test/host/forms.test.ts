import type { FormItem, Host } from '../../host/contract';
import { hostOf, messageOf, resultOf } from './harness';

const script = `
function create() {
  const form = FormApp.create('Анкета', false);
  form.setDescription('Ответьте').setCollectEmail(true).setConfirmationMessage('Спасибо').setProgressBar(true);
  form.addSectionHeaderItem().setTitle('О вас');
  form.addTextItem().setTitle('Имя').setRequired(true).setHelpText('Как в журнале');
  form.addCheckboxItem().setTitle('Интересы').setChoiceValues(['спорт', 'наука, техника']).showOtherOption(true);
  form.addMultipleChoiceItem().setTitle('Класс').setChoiceValues(['7', '8']);
  form.addScaleItem().setTitle('Балл').setBounds(1, 5).setLabels('мало', 'много');
  form.addTextItem().setTitle('Почта').setValidation(FormApp.createTextValidation().requireTextIsEmail().build());
  form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
  PropertiesService.getDocumentProperties().setProperty('form', form.getId());
  return [form.getId(), form.isPublished(), form.isAcceptingResponses(), form.getPublishedUrl()];
}
function form() { return FormApp.openById(PropertiesService.getDocumentProperties().getProperty('form')); }
function publish() { form().setPublished(true); return form().isAcceptingResponses(); }
function close() { form().setAcceptingResponses(false); }
function reopen() { form().setAcceptingResponses(true); }
function install() {
  const book = SpreadsheetApp.getActive();
  ScriptApp.newTrigger('onAnswer').forSpreadsheet(book).onFormSubmit().create();
  ScriptApp.newTrigger('onFormAnswer').forForm(form()).onFormSubmit().create();
  ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create();
  return ScriptApp.getProjectTriggers().map((trigger) => [trigger.getHandlerFunction(), String(trigger.getEventType())]);
}
function onAnswer(event) {
  const told = [event.values.slice(1), event.namedValues, event.range.getRow(), event.range.getSheet().getName(), event.source.getName()];
  PropertiesService.getDocumentProperties().setProperty('told', JSON.stringify(told));
}
function onFormAnswer(event) {
  PropertiesService.getDocumentProperties().setProperty('response', event.response.getId() + ' ' + event.source.getTitle());
}
function hourly() { PropertiesService.getDocumentProperties().setProperty('hour', 'yes'); }
function told() { return JSON.parse(PropertiesService.getDocumentProperties().getProperty('told')); }
function responses(since) {
  return form().getResponses(...(since ? [new Date(since)] : [])).map((response) => [
    response.getRespondentEmail(),
    response.getTimestamp() instanceof Date,
    response.getItemResponses().map((each) => [each.getItem().getTitle(), each.getResponse()]),
  ]);
}
function uninstall() { ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger)); }
function rename() { form().getItems(FormApp.ItemType.TEXT)[0].asTextItem().setTitle('Фамилия и имя'); }
function addQuestion() { form().addParagraphTextItem().setTitle('О себе'); }
function prefilled() {
  const item = form().getItems(FormApp.ItemType.TEXT)[0].asTextItem();
  return form().createResponse().withItemResponse(item.createResponse('Аня & Ко')).toPrefilledUrl();
}
function wrongChoice() { form().getItems(FormApp.ItemType.MULTIPLE_CHOICE)[0].asMultipleChoiceItem().createResponse('11'); }
function moved() {
  form().moveItem(5, 1);
  form().deleteItem(0);
  return form().getItems().map((item) => item.getTitle() + ' ' + item.getIndex());
}
function wrongType() { form().getItems()[1].asGridItem(); }
`;

const linked = 'Ответы на форму (1)';
let host: Host;
let formId: string;
const idOf = (title: string): number =>
  (host.forms()[0]?.items.find((item: FormItem) => item.title === title)?.id as number) ?? 0;

beforeAll(async () => {
  host = await hostOf(script);
  [formId] = (await resultOf(host, 'create')) as [string];
});

test('a form is created unpublished and takes answers only when published', async () => {
  await expect(host.submit(formId, { Имя: 'Аня' })).rejects.toThrow('не принимает ответы');
  expect(await resultOf(host, 'publish')).toBe(true);
  await resultOf(host, 'close');
  await expect(host.submit(formId, { Имя: 'Аня' })).rejects.toThrow('не принимает ответы');
  await resultOf(host, 'reopen');
  expect(host.forms()[0]).toMatchObject({ title: 'Анкета', description: 'Ответьте', confirmation: 'Спасибо' });
});

test('the linked sheet has a column for every question', () => {
  const headers = ['Отметка времени', 'Адрес электронной почты', 'Имя', 'Интересы', 'Класс', 'Балл', 'Почта'];
  expect(host.values(linked)[0]).toEqual(headers);
});

test('an answer is kept by the form, written into the sheet and told to the triggers', async () => {
  expect(await resultOf(host, 'install')).toEqual([
    ['onAnswer', 'ON_FORM_SUBMIT'],
    ['onFormAnswer', 'ON_FORM_SUBMIT'],
    ['hourly', 'CLOCK'],
  ]);
  const response = await host.submit(
    formId,
    { Имя: '=1+1', Интересы: ['спорт', 'наука, техника'], [idOf('Класс')]: '7' },
    'anya@example.org',
  );
  const row = ['anya@example.org', '=1+1', 'спорт, наука, техника', 7, '', ''];
  expect(host.values(linked)[1]?.slice(1)).toEqual(row);
  expect(host.formulas(linked)[1]?.every((formula) => formula === '')).toBe(true);
  const told = (await resultOf(host, 'told')) as unknown[];
  expect(told[0]).toEqual(row.map(String));
  expect(told[1]).toMatchObject({ Имя: ['=1+1'], Класс: ['7'] });
  expect(told.slice(2)).toEqual([2, linked, 'Наставничество']);
  expect(host.properties().response).toBe(`${response.id} Анкета`);
  await host.fire('hourly');
  expect(host.properties().hour).toBe('yes');
});

test('responses are read back by item, also from a moment on', async () => {
  const answers = [
    ['Имя', '=1+1'],
    ['Интересы', ['спорт', 'наука, техника']],
    ['Класс', '7'],
  ];
  expect(await resultOf(host, 'responses')).toEqual([['anya@example.org', true, answers]]);
  expect(await resultOf(host, 'responses', Date.now() + 60_000)).toEqual([]);
});

test('an edited answer rewrites its row and tells only what changed', async () => {
  const [first] = host.forms()[0]?.responses ?? [];
  await host.submit(formId, { Класс: '8' }, '', { edits: first?.id as string });
  expect(host.values(linked)).toHaveLength(2);
  expect(host.values(linked)[1]?.[4]).toBe(8);
  const told = (await resultOf(host, 'told')) as [unknown, Record<string, string[]>];
  expect([told[1].Имя, told[1].Класс]).toEqual([[''], ['8']]);
});

test('a required question and unknown questions stop the answer with a sentence', async () => {
  await expect(host.submit(formId, { Класс: '7' })).rejects.toThrow('Нет ответа на обязательный вопрос «Имя»');
  await expect(host.submit(formId, { Рост: '7' })).rejects.toThrow('В форме нет вопроса «Рост»');
});

test('new rows come under the latest answer, wherever columns were moved to', async () => {
  await resultOf(host, 'uninstall');
  host.type(linked, 4, 3, [['вписано рукой']]);
  host.edit({ kind: 'moveColumn', sheet: linked, from: 3, to: 7 });
  await resultOf(host, 'addQuestion');
  await resultOf(host, 'rename');
  await host.submit(formId, { 'Фамилия и имя': 'Боря', 'О себе': 'люблю 007' });
  const rows = host.values(linked);
  expect(rows[0]?.slice(6)).toEqual(['Фамилия и имя', 'О себе']);
  expect(rows[2]?.slice(6)).toEqual(['Боря', 'люблю 007']);
  expect(rows[4]?.[6]).toBe('вписано рукой');
  expect(host.triggers()).toEqual([]);
});

test('a form outlives its sheet', async () => {
  host.edit({ kind: 'deleteSheet', sheet: linked });
  await host.submit(formId, { 'Фамилия и имя': 'Вера' });
  expect(host.forms()[0]?.responses).toHaveLength(3);
  expect(host.sheets()).toEqual(['Лист1']);
});

test('answers can be prepared as a link, and impossible ones are refused', async () => {
  expect(await resultOf(host, 'prefilled')).toBe(
    `https://docs.google.com/forms/d/e/${formId}/viewform?usp=pp_url&entry.${idOf('Фамилия и имя')}=%D0%90%D0%BD%D1%8F%20%26%20%D0%9A%D0%BE`,
  );
  expect(await messageOf(host, 'wrongChoice')).toMatch(/^Invalid response/);
  expect(await messageOf(host, 'wrongType')).toMatch(/^Invalid conversion/);
  expect(await resultOf(host, 'moved')).toEqual([
    'Почта 0',
    'Фамилия и имя 1',
    'Интересы 2',
    'Класс 3',
    'Балл 4',
    'О себе 5',
  ]);
});
