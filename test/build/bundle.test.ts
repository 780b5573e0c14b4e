import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { parse } from 'acorn';
import { menu } from '../../src/menu';

const dist = path.join(__dirname, '../../build/dist');
const code = readFileSync(path.join(dist, 'Code.js'), 'utf8');
const manifest = JSON.parse(readFileSync(path.join(dist, 'appsscript.json'), 'utf8')) as {
  oauthScopes: string[];
  urlFetchWhitelist: string[];
  dependencies: { enabledAdvancedServices: { userSymbol: string; version: string }[] };
  runtimeVersion: string;
  timeZone: string;
};

/** Everything an editor of the spreadsheet can reach; a new name here is a new door. */
const DOORS = [
  'call',
  'everyHour',
  'onFormAnswer',
  'onInstall',
  'onOpen',
  'onOpening',
  'openCard',
  'openCheck',
  'openDeeds',
  'openDocuments',
  'openDuplicates',
  'openImport',
  'openPairing',
  'openQuestionnaires',
  'openToday',
  'receiveAnswers',
  'setUpWorkbook',
  'showPrivacy',
];

/** Scope a service asks for (developers.google.com/apps-script/reference); '' for those that need none. */
const SCOPE_OF: Readonly<Record<string, string>> = {
  // `spreadsheets` and not `spreadsheets.currentonly`: the Sheets service, which writes many sheets at once and all or
  // nothing, does not accept the narrow scope. That no other spreadsheet is opened is shown by test/google.
  SpreadsheetApp: 'spreadsheets',
  Sheets: 'spreadsheets',
  HtmlService: 'script.container.ui',
  FormApp: 'forms',
  Drive: 'drive.file',
  UrlFetchApp: 'script.external_request',
  ScriptApp: 'script.scriptapp',
  MailApp: 'script.send_mail',
  Session: 'userinfo.email',
  PropertiesService: '',
  CacheService: '',
  LockService: '',
  Utilities: '',
};

/** Asked for ahead of the code that will need it. */
const WITHOUT_CODE: readonly string[] = ['script.send_mail'];

const NEVER = ['DriveApp', 'DocumentApp', 'GmailApp', 'CalendarApp', 'Docs', 'Forms'];

const uses = (service: string): boolean => new RegExp(`(?<![\\w.'"])${service}\\.\\w`).test(code);

test('the script parses as ES2020, which is what Apps Script understands', () => {
  expect(() => parse(code, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
  expect(() => parse('class A { #a = 1 }', { ecmaVersion: 2020, sourceType: 'script' })).toThrow();
});

test('with nothing but ECMAScript globals and without eval, the script opens exactly the allowed doors', () => {
  const context = vm.createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } });
  const names = () => vm.runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];
  const before = new Set(names());

  vm.runInContext(code, context);

  const functions = names().filter(
    (name) => !before.has(name) && vm.runInContext(`typeof ${name}`, context) === 'function',
  );
  expect(functions.sort()).toEqual(DOORS);
});

test('every menu item opens a door that exists', () => {
  const wanted = menu.flat().map(({ run }) => run);

  expect(wanted.filter((name) => !DOORS.includes(name))).toEqual([]);
});

test('a service is used only when the manifest asks for its scope', () => {
  const asked = manifest.oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''));
  const needed = Object.keys(SCOPE_OF)
    .filter(uses)
    .map((service) => SCOPE_OF[service])
    .filter((scope) => scope !== '');

  expect(needed.filter((scope) => !asked.includes(scope ?? ''))).toEqual([]);
  expect(uses('SpreadsheetApp')).toBe(true);
  expect([...asked].sort()).toEqual([...new Set([...needed, ...WITHOUT_CODE])].sort());
  expect(NEVER.filter(uses)).toEqual([]);
});

test('the advanced services the script uses are turned on in the manifest, and no others', () => {
  const on = manifest.dependencies.enabledAdvancedServices.map(({ userSymbol, version }) => `${userSymbol} ${version}`);

  expect(on.sort()).toEqual(['Drive v3', 'Sheets v4']);
  expect(['Drive', 'Sheets'].filter((service) => !uses(service))).toEqual([]);
});

test('the script asks for no web address but the Drive API', () => {
  expect(manifest.urlFetchWhitelist).toEqual(['https://www.googleapis.com/drive/v3/']);
  expect(manifest).toMatchObject({ runtimeVersion: 'V8', timeZone: 'Europe/Moscow' });
});

test('clasp pushes the script, the panels and the manifest, nothing else', () => {
  expect(readdirSync(dist).sort()).toEqual([
    'Code.js',
    'appsscript.json',
    'card.html',
    'check.html',
    'deeds.html',
    'documents.html',
    'duplicates.html',
    'import.html',
    'pairing.html',
    'questionnaires.html',
    'today.html',
  ]);
});
