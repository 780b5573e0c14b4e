import { patiently } from './retry';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
const PDF = 'application/pdf';
const FOLDER = 'application/vnd.google-apps.folder';

/** Mark by which a file is found again when an execution died between making it and writing its link down. */
const MARK = 'nastavnichestvo';

export interface MadeDocument {
  readonly fileId: string;
  readonly link: string;
}

/** A folder that was known; somebody may have put it into the bin since. */
export interface Folder {
  id: string;
  /** Looks for it, and makes it anew where it is missing. */
  readonly find: () => string;
}

/**
 * Makes a Google Doc from .docx bytes, once per key: a second call with the same key returns the document made before.
 * Where the folder turns out to be in the bin or gone, it is found again, and `folder` tells the new one.
 * `key` is the register number and version, e.g. Д-0001-1; it names no person.
 * @param isNew the key was given a moment ago in this very execution, so nothing can have been made under it
 */
export function makeDocument(
  key: string,
  title: string,
  docx: Uint8Array,
  folder: Folder,
  isNew = false,
): MadeDocument {
  const made = isNew ? null : findByKey(key, GOOGLE_DOC);
  if (made) return made;
  const blob = Utilities.newBlob(signedBytes(docx), DOCX, `${title}.docx`);
  const create = (): DriveFileResource =>
    Drive.Files.create(
      { name: title, mimeType: GOOGLE_DOC, parents: [folder.id], appProperties: { [MARK]: key } },
      blob,
      { fields: 'id,webViewLink,trashed' },
    );
  const file = inFolder(create, folder);
  return { fileId: file.id ?? '', link: file.webViewLink ?? '' };
}

function inFolder(create: () => DriveFileResource, folder: Folder): DriveFileResource {
  let file: DriveFileResource;
  try {
    file = create();
  } catch (error) {
    if (!(error instanceof Error && /File not found/i.test(error.message))) throw error;
    folder.id = folder.find();
    return create();
  }
  if (!file.trashed) return file;
  // A file made in a folder that lies in the bin lies there too; moved into a folder in use, it is out again.
  const binned = folder.id;
  folder.id = folder.find();
  Drive.Files.update({}, file.id ?? '', null, { addParents: folder.id, removeParents: binned, fields: 'id' });
  return file;
}

/** The document made under a key, or null when there is none or it lies in the bin. */
export const findDocument = (key: string): MadeDocument | null => findByKey(key, GOOGLE_DOC);

/** A file goes to the bin, from where a person can take it back. */
export const binFile = (fileId: string): void => {
  Drive.Files.update({ trashed: true }, fileId, null, { fields: 'id' });
};

export interface FolderStep {
  /** Short and without names of people: Google keeps at most 124 bytes of it. */
  readonly key: string;
  readonly name: string;
}

const TOP: FolderStep = { key: 'folder', name: 'Наставничество' };

/** A folder inside «Наставничество» by the way to it; what is not there yet is made. */
export function folderAt(...path: readonly FolderStep[]): string {
  const { key, name } = path[path.length - 1] ?? TOP;
  const found = findByKey(key, FOLDER);
  if (found) return found.fileId;
  return path.length === 0 ? makeFolder(key, name) : makeFolder(key, name, folderAt(...path.slice(0, -1)));
}

/** Addresses under which Google gives a document as a file to anybody who may read it. */
export const exportLinks = (fileId: string): { readonly docx: string; readonly pdf: string } => {
  const address = `https://docs.google.com/document/d/${fileId}/export?format=`;
  return { docx: `${address}docx`, pdf: `${address}pdf` };
};

/** A Google Doc as .docx; null when Google does not give it. */
export const exportDocx = (fileId: string): Uint8Array | null => exported(fileId, DOCX).bytes;

/** What became of a PDF: where it lies, or why there is none. `no-converter` only happens outside Google. */
export type SavedPdf =
  | { readonly ok: true; readonly link: string }
  | { readonly ok: false; readonly why: 'refused' | 'no-converter' };

/** Puts a Google Doc as PDF beside it, one for each document: a second call brings the same PDF up to date. */
export function savePdf(fileId: string): SavedPdf {
  const { code, bytes } = exported(fileId, PDF);
  if (!bytes) return { ok: false, why: code === NOT_IMPLEMENTED ? 'no-converter' : 'refused' };
  const { name = '', parents = [] } = patiently(() => Drive.Files.get(fileId, { fields: 'name,parents' }));
  const title = `${name}.pdf`;
  const blob = Utilities.newBlob(signedBytes(bytes), PDF, title);
  const key = `pdf-${fileId}`;
  const made = findByKey(key, PDF);
  if (made) Drive.Files.update({ name: title }, made.fileId, blob, { fields: 'id' });
  const resource = { name: title, mimeType: PDF, parents, appProperties: { [MARK]: key } };
  const link = made?.link ?? Drive.Files.create(resource, blob, { fields: 'id,webViewLink' }).webViewLink;
  return { ok: true, link: link ?? '' };
}

const NOT_IMPLEMENTED = 501;

/** The advanced service has no way to give the bytes of an export, the web address has. */
function exported(fileId: string, type: string): { readonly code: number; readonly bytes: Uint8Array | null } {
  const address = `https://www.googleapis.com/drive/v3/files/${fileId}/export?mimeType=${encodeURIComponent(type)}`;
  const answer = patiently(() =>
    UrlFetchApp.fetch(address, {
      headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` },
      muteHttpExceptions: true,
    }),
  );
  const code = answer.getResponseCode();
  return { code, bytes: code === 200 ? Uint8Array.from(answer.getContent(), (byte) => byte & 255) : null };
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

export const bytesOfBase64 = (text: string): Uint8Array =>
  Uint8Array.from(Utilities.base64Decode(text), (byte) => byte & 255);
