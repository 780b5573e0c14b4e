import type { Host } from '../../host/contract';
import { hostOf, messageOf, resultOf } from './harness';

const script = `
const DOC = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
function docx() { return Utilities.newBlob([80, 75, 3, 4, -1], DOCX, 'приказ.docx'); }
function make() {
  const folder = Drive.Files.create({ name: 'Документы', mimeType: 'application/vnd.google-apps.folder' });
  const file = Drive.Files.create({ name: 'Приказ', mimeType: DOC, parents: [folder.id], appProperties: { kind: 'D7' } }, docx(), { fields: 'id' });
  return { folder: folder.id, file: file.id, type: file.mimeType, link: file.webViewLink };
}
function exported(id) { return Drive.Files.export(id, DOCX).getBytes(); }
function fetched(id, token) {
  const response = UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/files/' + id + '/export?mimeType=' + encodeURIComponent(DOCX), {
    headers: { Authorization: 'Bearer ' + (token || ScriptApp.getOAuthToken()) }, muteHttpExceptions: true });
  return [response.getResponseCode(), response.getBlob().getBytes()];
}
function refused(id) { UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/files/' + id + '/export?mimeType=x'); }
function elsewhere(url) { UrlFetchApp.fetch(url); }
function names(q) { return Drive.Files.list({ q }).files.map((file) => file.name); }
function copy(id) { return Drive.Files.copy({ name: 'Копия приказа' }, id).appProperties.kind; }
function change(id, from) {
  Drive.Files.update({ name: 'Приказ 2', appProperties: { kind: null, number: '5' } }, id, null, { removeParents: from });
  return Drive.Files.get(id);
}
function text() {
  const file = Drive.Files.create({ name: 'a.txt' }, Utilities.newBlob('привет', 'text/plain', 'a.txt'));
  return Drive.Files.get(file.id, { alt: 'media' }).getDataAsString();
}
function notDocx() { Drive.Files.create({ name: 'x', mimeType: DOC }, Utilities.newBlob('привет')); }
function binned(folder, file) { Drive.Files.update({ trashed: true }, folder); return [Drive.Files.get(file).trashed, names("'" + folder + "' in parents and trashed = false")]; }
function absent() { Drive.Files.get('nothing'); }
function noFolder() { Drive.Files.create({ name: 'x', parents: ['nothing'] }, docx()); }
function remove(id) { Drive.Files.remove(id); }
function badQuery() { Drive.Files.list({ q: 'name like 1' }); }
function asDownload(id) { Drive.Files.get(id, { alt: 'media' }); }
`;

interface Made {
  readonly folder: string;
  readonly file: string;
  readonly type: string;
  readonly link: string;
}

let host: Host;
let made: Made;
beforeAll(async () => {
  host = await hostOf(script);
  made = (await resultOf(host, 'make')) as Made;
});

const bytes = [80, 75, 3, 4, -1];

test('a .docx becomes a Google document and comes back byte for byte', async () => {
  expect(made.type).toBe('application/vnd.google-apps.document');
  expect(made.link).toContain(`/document/d/${made.file}/`);
  expect(await resultOf(host, 'exported', made.file)).toEqual(bytes);
  expect([...host.fileContent(made.file)]).toEqual([80, 75, 3, 4, 255]);
  expect(await messageOf(host, 'notDocx')).toContain('converts only .docx');
});

test('downloads are answered for allowed addresses and the right token only', async () => {
  expect(await resultOf(host, 'fetched', made.file)).toEqual([200, bytes]);
  expect(((await resultOf(host, 'fetched', made.file, 'x')) as number[])[0]).toBe(401);
  expect(await messageOf(host, 'refused', made.file)).toMatch(/^Request failed for .* returned code 401/);
  expect(await messageOf(host, 'elsewhere', 'https://example.org/')).toContain('urlFetchWhitelist');
  expect(await messageOf(host, 'elsewhere', 'https://www.googleapis.com/drive/v3/about')).toMatch(
    /^Address unavailable/,
  );
});

test('files are found by folder, name, type, trash and properties', async () => {
  expect(await resultOf(host, 'names', `'${made.folder}' in parents and trashed = false`)).toEqual(['Приказ']);
  expect(
    await resultOf(host, 'names', "name = 'Документы' and mimeType = 'application/vnd.google-apps.folder'"),
  ).toEqual(['Документы']);
  expect(await resultOf(host, 'names', "appProperties has { key='kind' and value='D7' }")).toEqual(['Приказ']);
  expect(await resultOf(host, 'names', 'trashed = true')).toEqual([]);
  expect(await messageOf(host, 'badQuery')).toMatch(/Invalid Value$/);
});

test('files are copied, changed, downloaded and removed', async () => {
  expect(await resultOf(host, 'copy', made.file)).toBe('D7');
  expect(await resultOf(host, 'change', made.file, made.folder)).toMatchObject({
    name: 'Приказ 2',
    parents: [],
    appProperties: { number: '5' },
  });
  expect(await resultOf(host, 'text')).toBe('привет');
  expect(await messageOf(host, 'asDownload', made.file)).toMatch(/Use Export with Docs Editors files/);
  await resultOf(host, 'remove', made.file);
  expect(host.files().map(({ name }) => name)).toEqual(['Документы', 'Копия приказа', 'a.txt']);
  expect(await messageOf(host, 'absent')).toMatch(/File not found: nothing/);
  expect(await messageOf(host, 'noFolder')).toMatch(/File not found: nothing/);
});

test('a file lies in the bin with its folder', async () => {
  const { folder, file } = (await resultOf(host, 'make')) as Made;

  expect(await resultOf(host, 'binned', folder, file)).toEqual([true, []]);
});
