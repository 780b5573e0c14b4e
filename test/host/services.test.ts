import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../host/contract';
import { bundleOf, creator, hostOf, messageOf, resultOf, temporary } from './harness';

const script = `
const properties = () => PropertiesService.getDocumentProperties();
function store() {
  properties().setProperties({ a: '1', b: '2' }).setProperty('c', 3).deleteProperty('b');
  PropertiesService.getUserProperties().setProperty('a', 'mine');
  return [properties().getProperties(), properties().getKeys(), properties().getProperty('none')];
}
function tooLong() { properties().setProperty('long', 'я'.repeat(5000)); }
function tooMuch() {
  const values = {};
  for (let index = 0; index < 60; index++) values['k' + index] = 'x'.repeat(9000);
  properties().setProperties(values);
}
function cache() {
  const cache = CacheService.getDocumentCache();
  cache.put('a', '1');
  cache.put('b', '2', -1);
  const found = [cache.get('a'), cache.get('b'), cache.getAll(['a', 'x'])];
  cache.remove('a');
  return [...found, cache.get('a')];
}
function utilities() {
  const date = new Date(Date.UTC(2026, 2, 9, 5, 7, 3));
  const hex = (bytes) => bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
  return [
    Utilities.formatDate(date, 'Asia/Vladivostok', "dd.MM.yyyy HH:mm:ss 'г.' Z"),
    Utilities.formatDate(date, 'GMT+3', 'd.M.yy EEE u'),
    Utilities.parseDate('09.03.2026 08:07', 'Europe/Moscow', 'dd.MM.yyyy HH:mm').getTime(),
    Utilities.base64EncodeWebSafe('привет?'),
    Utilities.newBlob(Utilities.base64Decode('0L/RgNC40LLQtdGC')).getDataAsString(),
    hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'привет', Utilities.Charset.UTF_8)).slice(0, 16),
    Utilities.parseCsv('a,"б, ""в"""\\n1,2'),
    Utilities.newBlob('привет', 'text/plain', 'a.txt').getBytes().slice(0, 2),
    /^[0-9a-f-]{36}$/.test(Utilities.getUuid()),
  ];
}
function mail() {
  MailApp.sendEmail('a@example.org', 'Тема', 'Текст', { htmlBody: '<b>Текст</b>', attachments: [Utilities.newBlob('x').setName('x.txt')] });
  MailApp.sendEmail({ to: 'b@example.org, c@example.org', subject: 'Вторая', body: 'Текст' });
  return MailApp.getRemainingDailyQuota();
}
function badMail() { MailApp.sendEmail('не адрес', 'Тема', 'Текст'); }
function document() { Drive.Files.create({ name: 'x', mimeType: 'application/vnd.google-apps.document' }); }
function who() { return Session.getActiveUser().getEmail(); }
function zone() { return [Session.getScriptTimeZone(), Session.getActiveUserLocale()]; }
function forms() { FormApp.create('x'); }
function ask() {
  const ui = SpreadsheetApp.getUi();
  const button = ui.alert('Вопрос', 'Продолжить?', ui.ButtonSet.YES_NO);
  const prompt = ui.prompt('Имя', ui.ButtonSet.OK_CANCEL);
  return [button === ui.Button.YES, prompt.getSelectedButton(), prompt.getResponseText()];
}
function panels() {
  const page = HtmlService.createTemplateFromFile('side');
  page.title = '<Аня>';
  SpreadsheetApp.getUi().showSidebar(page.evaluate().setTitle('Панель'));
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>').append('да').setWidth(500).setHeight(200), 'Окно');
  SpreadsheetApp.getActive().toast('Готово', 'Заголовок', 3);
}
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Наставничество').addItem('Панель', 'panels').addSeparator().addSubMenu(ui.createMenu('Ещё').addItem('Почта', 'mail')).addToUi();
  try { panels(); } catch (error) { console.log(error.message); }
}
function fill() {
  const sheet = SpreadsheetApp.getActive().getActiveSheet();
  sheet.getRange('A1:B2').setNumberFormats([['@', '@'], ['@', 'General']]).setValues([['Имя', 'Дата'], ['=1+1', new Date(2026, 0, 5)]]);
  sheet.getRange('C1').setFormula('=1+1');
  sheet.getRange('A:A').addDeveloperMetadata('k', 'v');
  sheet.getRange('A1').setNote('заметка');
  PropertiesService.getDocumentProperties().setProperty('state', 'kept');
  ScriptApp.newTrigger('mail').timeBased().everyHours(1).create();
  Drive.Files.create({ name: 'a.txt' }, Utilities.newBlob('привет'));
  MailApp.sendEmail('a@example.org', 'Тема', 'Текст');
  FormApp.create('Анкета');
}
function marks() { return SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey('k').find().length; }
`;

const pages = { side: '<h1><?= title ?></h1><? for (var i = 0; i < 2; i++) { ?><i><?!= i ?></i><? } ?>' };
let host: Host;
beforeAll(async () => {
  host = await hostOf(script, {}, pages);
});

test('properties keep texts and Google’s limits', async () => {
  expect(await resultOf(host, 'store')).toEqual([{ a: '1', c: '3' }, ['a', 'c'], null]);
  expect(host.properties()).toEqual({ a: '1', c: '3' });
  expect(await messageOf(host, 'tooLong')).toBe('Argument too large: value');
  expect(await messageOf(host, 'tooMuch')).toMatch(/exceeded the property storage quota/);
  expect(Object.keys(host.properties())).toHaveLength(2);
});

test('the cache forgets', async () => {
  expect(await resultOf(host, 'cache')).toEqual(['1', null, { a: '1' }, null]);
});

test('utilities answer as Google’s', async () => {
  expect(await resultOf(host, 'utilities')).toEqual([
    '09.03.2026 15:07:03 г. +1000',
    '9.3.26 Mon 1',
    Date.UTC(2026, 2, 9, 5, 7),
    '0L_RgNC40LLQtdGCPw==',
    'привет',
    createHash('sha256').update('привет').digest('hex').slice(0, 16),
    [
      ['a', 'б, "в"'],
      ['1', '2'],
    ],
    [-48, -65],
    true,
  ]);
});

test('letters land in the outbox and the daily quotas are kept', async () => {
  const strict = await hostOf(script, { quotas: { mailRecipients: 4, documents: 1 } });
  expect(await resultOf(strict, 'mail')).toBe(1);
  expect(strict.outbox()).toMatchObject([
    { to: 'a@example.org', subject: 'Тема', html: '<b>Текст</b>', attachments: ['x.txt'] },
    { to: 'b@example.org, c@example.org', body: 'Текст' },
  ]);
  expect(await messageOf(strict, 'badMail')).toBe('Invalid email: не адрес');
  expect(await messageOf(strict, 'mail')).toBe('Service invoked too many times for one day: email.');
  await resultOf(strict, 'document');
  expect(await messageOf(strict, 'document')).toMatch(/too many times for one day/);
});

test('a service outside the manifest’s scopes is refused', async () => {
  expect(await messageOf(host, 'who')).toBe(
    'Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
  );
  const narrow = await hostOf(script, {}, {}, { oauthScopes: [] });
  expect(await messageOf(narrow, 'forms')).toMatch(/not sufficient to call FormApp.create/);
  expect(await resultOf(host, 'zone')).toEqual(['Europe/Moscow', 'ru']);
});

test('questions are answered by the test, by the page, or by nobody', async () => {
  const asked: string[] = [];
  const answering = await hostOf(script, {
    answer: ({ kind, title, message, buttons }) => {
      asked.push([kind, title, message, ...buttons].join('|'));
      return kind === 'alert' ? { button: 'YES' } : { button: 'OK', text: 'Аня' };
    },
  });
  expect(await resultOf(answering, 'ask')).toEqual([true, 'OK', 'Аня']);
  expect(asked).toEqual(['alert|Вопрос|Продолжить?|YES|NO', 'prompt||Имя|OK|CANCEL']);
  expect(await resultOf(host, 'ask')).toEqual([false, 'CLOSE', '']);
  const stop = host.on((event) => {
    if (event.type === 'question') setTimeout(() => host.reply(event.question.id, 'YES', 'Боря'), 20);
  });
  expect(await resultOf(host, 'ask')).toEqual([true, 'YES', 'Боря']);
  stop();
});

test('panels, toasts and menus are shown, but not by a simple trigger', async () => {
  const seen: string[] = [];
  const stop = host.on((event) => seen.push(event.type));
  await resultOf(host, 'panels');
  expect(host.panel('sidebar')).toMatchObject({ title: 'Панель', html: '<h1>&lt;Аня&gt;</h1><i>0</i><i>1</i>' });
  expect(host.panel('dialog')).toMatchObject({ title: 'Окно', html: '<p>да', width: 500, height: 200 });
  expect(seen.filter((type) => type !== 'running')).toEqual(['panel', 'panel', 'toast', 'cost']);
  stop();
  host.closePanel('dialog');
  expect(host.panel('dialog')).toBeNull();
  const [opened] = await host.fire('onOpen');
  expect(opened?.log).toEqual([
    'You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
  ]);
  expect(host.menus()).toEqual([
    {
      caption: 'Наставничество',
      items: [
        { caption: 'Панель', run: 'panels' },
        { caption: '' },
        { caption: 'Ещё', items: [{ caption: 'Почта', run: 'mail' }] },
      ],
    },
  ]);
});

test('the state survives a restart', async () => {
  const data = temporary();
  const bundle = bundleOf(script);
  const before = await creator()({ bundle, data, title: 'Школа' });
  await resultOf(before, 'fill');
  const seen = before.values('Лист1');
  await before.close();
  expect(JSON.parse(readFileSync(join(data, 'properties.json'), 'utf8'))).toMatchObject({
    document: { state: 'kept' },
  });
  const after = await creator()({ bundle, data });
  try {
    expect(after.values('Лист1')).toEqual(seen);
    expect(after.values('Лист1')[1]).toEqual(['=1+1', new Date(Date.UTC(2026, 0, 4, 21)), '']);
    expect(after.formulas('Лист1')[0]?.[2]).toBe('=1+1');
    expect(await resultOf(after, 'marks')).toBe(1);
    expect(after.properties()).toEqual({ state: 'kept' });
    expect(after.triggers()).toEqual([{ handler: 'mail', kind: 'CLOCK' }]);
    expect(after.outbox()).toHaveLength(1);
    expect(after.forms()).toMatchObject([{ title: 'Анкета', published: true }]);
    const [file] = after.files();
    expect(Buffer.from(after.fileContent(file?.id ?? '')).toString()).toBe('привет');
    expect(after.snapshot()).toMatchObject({ id: 'book', name: 'Школа' });
  } finally {
    await after.close();
  }
});

test('the book can be taken away as .xlsx with texts as texts', async () => {
  const filled = await hostOf(script);
  await resultOf(filled, 'fill');
  const ExcelJS = jest.requireActual<typeof import('exceljs')>('exceljs');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(await filled.workbookXlsx()) as never);
  const sheet = workbook.getWorksheet('Лист1');
  expect(sheet?.getCell('A2').value).toBe('=1+1');
  expect(sheet?.getCell('B2').value).toEqual(new Date(Date.UTC(2026, 0, 5)));
  expect(sheet?.getCell('C1').value).toMatchObject({ formula: '1+1' });
});
