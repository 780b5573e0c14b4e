import { patiently } from './retry';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';

/** Mark by which a file is found again when an execution died between making it and writing its link down. */
const MARK = 'nastavnichestvo';

export interface MadeDocument {
  readonly fileId: string;
  readonly link: string;
}

/**
 * Makes a Google Doc from .docx bytes, once per key: a second call with the same key returns the document made before.
 * `key` is the register number and version, e.g. Д-0001-1; it names no person.
 */
export function makeDocument(key: string, title: string, docx: Uint8Array, folder: string): MadeDocument {
  const made = findByKey(key, GOOGLE_DOC);
  if (made) return made;
  const blob = Utilities.newBlob(signedBytes(docx), DOCX, `${title}.docx`);
  const file = Drive.Files.create(
    { name: title, mimeType: GOOGLE_DOC, parents: [folder], appProperties: { [MARK]: key } },
    blob,
    { fields: 'id,webViewLink' },
  );
  return { fileId: file.id ?? '', link: file.webViewLink ?? '' };
}

/** The folder of the programme year inside «Наставничество», made when it is not there yet. */
export function yearFolder(programmeYear: string): string {
  const top = findByKey('folder', FOLDER)?.fileId ?? makeFolder('folder', 'Наставничество');
  const key = `folder-${programmeYear}`;
  return findByKey(key, FOLDER)?.fileId ?? makeFolder(key, programmeYear.replace('/', '–'), top);
}

function makeFolder(key: string, name: string, parent?: string): string {
  const resource = { name, mimeType: FOLDER, appProperties: { [MARK]: key } };
  return Drive.Files.create(parent ? { ...resource, parents: [parent] } : resource, null, { fields: 'id' }).id ?? '';
}

function findByKey(key: string, mimeType: string): MadeDocument | null {
  const query = `appProperties has { key='${MARK}' and value='${key}' } and mimeType='${mimeType}' and trashed=false`;
  const found = patiently(() => Drive.Files.list({ q: query, fields: 'files(id,webViewLink)', pageSize: 1 }))
    .files?.[0];
  return found?.id ? { fileId: found.id, link: found.webViewLink ?? '' } : null;
}

/** Apps Script counts bytes from −128 to 127. */
const signedBytes = (bytes: Uint8Array): number[] => Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
