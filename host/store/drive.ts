import type { Ops } from '../execution/ops';
import type { PdfMaker } from '../pdf';
import { matcher } from './driveQuery';
import { DOCX, type FileRecord, type Files, GOOGLE_DOC, GOOGLE_FOLDER, GOOGLE_FORM, ROOT } from './files';
import type { FormRecord, Forms } from './forms';

interface Content {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly name: string;
}

const PDF = 'application/pdf';
const NO_CONVERTER = 'Not implemented on this computer';

type Resource = Readonly<Record<string, unknown>>;

const failed = (method: string, message: string): Error =>
  new Error(`API call to drive.files.${method} failed with error: ${message}`);

const links = (id: string, type: string): { view: string; download?: string } =>
  type === GOOGLE_DOC
    ? { view: `https://docs.google.com/document/d/${id}/edit` }
    : type === GOOGLE_FOLDER
      ? { view: `https://drive.google.com/drive/folders/${id}` }
      : { view: `https://drive.google.com/file/d/${id}/view`, download: `https://drive.google.com/uc?id=${id}` };

function resourceOf(record: FileRecord): Resource {
  const { view, download } = links(record.id, record.mimeType);
  return {
    kind: 'drive#file',
    id: record.id,
    name: record.name,
    mimeType: record.mimeType,
    description: record.description,
    parents: [...record.parents],
    trashed: record.trashed,
    createdTime: record.created,
    modifiedTime: record.modified,
    appProperties: record.appProperties,
    webViewLink: view,
    ...(download ? { webContentLink: download } : {}),
    ...(record.mimeType.startsWith('application/vnd.google-apps') ? {} : { size: String(record.size) }),
  };
}

const factsOf = (resource: Resource): Partial<FileRecord> => ({
  ...(typeof resource.name === 'string' ? { name: resource.name } : {}),
  ...(typeof resource.description === 'string' ? { description: resource.description } : {}),
  ...(typeof resource.trashed === 'boolean' ? { trashed: resource.trashed } : {}),
  ...(Array.isArray(resource.parents) ? { parents: resource.parents.map(String) } : {}),
});

const appProperties = (before: FileRecord['appProperties'], resource: Resource): FileRecord['appProperties'] => {
  const given = (resource.appProperties ?? {}) as Record<string, string | null>;
  const merged = { ...before, ...given };
  return Object.fromEntries(
    Object.entries(merged).flatMap(([key, value]) => (value === null ? [] : [[key, String(value)]])),
  );
};

/** A Google Doc is made only of something that can be converted; here that is a .docx. */
function checkConversion(method: string, target: string, content: Content | null): void {
  if (target !== GOOGLE_DOC || !content || content.bytes.length === 0) return;
  const isZip = content.bytes[0] === 0x50 && content.bytes[1] === 0x4b;
  if (!isZip) throw failed(method, 'Bad Request. The local host converts only .docx into a Google document.');
}

/** What Drive tells of a form: its name and age; nothing of what it asks. */
const fileOfForm = ({ id, title, created = '' }: FormRecord): FileRecord => ({
  ...{ id, name: title, mimeType: GOOGLE_FORM, parents: [ROOT], created, modified: created, trashed: false },
  ...{ size: 0, description: '', appProperties: {} },
});

const newestFirst = (a: FileRecord, b: FileRecord): number => b.created.localeCompare(a.created, 'en');

/** @param forms those the script made lie on the Drive as well */
export function driveOps(files: Files, forms: Forms, pdfOf: PdfMaker): Ops {
  /** A file lies in the bin with the folder that was put there. */
  const seen = (file: FileRecord): FileRecord => {
    const folders = file.parents.flatMap((id) => files.list().filter((each) => each.id === id));
    return file.trashed || folders.some((folder) => seen(folder).trashed) ? { ...file, trashed: true } : file;
  };
  const resourceFor = (file: FileRecord): Resource => resourceOf(seen(file));
  const isParent = (id: string): boolean =>
    id === ROOT || id === 'root' || files.list().some((file) => file.id === id && file.mimeType === GOOGLE_FOLDER);
  const checkParents = (method: string, parents: unknown): void => {
    for (const id of Array.isArray(parents) ? parents : []) {
      if (!isParent(String(id))) throw failed(method, `File not found: ${String(id)}.`);
    }
  };
  const exported = async (id: string, type: string): Promise<Content> => {
    const file = files.get(id);
    if (file.mimeType !== GOOGLE_DOC) throw failed('export', 'Export only supports Docs Editors files.');
    if (type === DOCX) return { bytes: files.content(id), type, name: `${file.name}.docx` };
    if (type !== PDF) throw failed('export', `The local host exports documents only as ${DOCX} and ${PDF}.`);
    const bytes = await pdfOf(files.content(id));
    if (!bytes) throw failed('export', `${NO_CONVERTER}: install LibreOffice to export as ${PDF}.`);
    return { bytes, type, name: `${file.name}.pdf` };
  };
  const downloaded = (id: string): Content => {
    const file = files.get(id);
    if (file.mimeType.startsWith('application/vnd.google-apps'))
      throw failed(
        'get',
        'Only files with binary content can be directly downloaded. Use Export with Docs Editors files.',
      );
    return { bytes: files.content(id), type: file.mimeType, name: file.name };
  };
  return {
    'drive.create': (_, resource: Resource, content: Content | null) => {
      const mimeType = String(resource.mimeType ?? content?.type ?? 'application/octet-stream');
      checkParents('create', resource.parents);
      checkConversion('create', mimeType, content);
      const facts = { name: content?.name || 'Untitled', ...factsOf(resource), mimeType };
      return resourceFor(
        files.add({ ...facts, appProperties: appProperties({}, resource) }, content?.bytes ?? new Uint8Array()),
      );
    },
    'drive.copy': (_, resource: Resource, id: string) => {
      const source = files.get(id);
      checkParents('copy', resource.parents);
      const facts = { name: `Копия ${source.name}`, parents: source.parents, ...factsOf(resource) };
      const properties = appProperties(source.appProperties, resource);
      return resourceFor(
        files.add({ ...facts, mimeType: source.mimeType, appProperties: properties }, files.content(id)),
      );
    },
    'drive.update': (_, resource: Resource, id: string, content: Content | null, options: Resource) => {
      const before = files.get(id);
      checkConversion('update', before.mimeType, content);
      const moved = String(options.addParents ?? '')
        .split(',')
        .filter(Boolean);
      const left = String(options.removeParents ?? '')
        .split(',')
        .filter(Boolean);
      checkParents('update', moved);
      const parents = [...before.parents.filter((parent) => !left.includes(parent)), ...moved];
      const facts = { parents, ...factsOf(resource), appProperties: appProperties(before.appProperties, resource) };
      return resourceFor(files.change(id, facts, content?.bytes ?? null));
    },
    'drive.get': (_, id: string, options: Resource) =>
      options.alt === 'media' ? downloaded(id) : resourceFor(files.get(id)),
    'drive.list': (_, options: Resource) => {
      const wanted = matcher(typeof options.q === 'string' ? options.q : '');
      const found = [...files.list().map(seen), ...forms.list().map(fileOfForm)].filter(wanted);
      if (options.orderBy === 'createdTime desc') found.sort(newestFirst);
      return { kind: 'drive#fileList', files: found.map(resourceOf) };
    },
    'drive.export': (_, id: string, type: string) => exported(id, type),
    'drive.remove': (_, id: string) => files.remove(id),
    'drive.fetch': (execution, address: string, request: { method: string; authorization: string }) =>
      fetched(address, request, execution.token, { exported, downloaded }),
  };
}

interface Ways {
  readonly exported: (id: string, type: string) => Promise<Content>;
  readonly downloaded: (id: string) => Content;
}

/** Answers the Drive API's own download addresses; there is no network behind anything else. */
async function fetched(
  address: string,
  request: { method: string; authorization: string },
  token: string,
  ways: Ways,
): Promise<object> {
  const url = new URL(address);
  const found = /^\/drive\/v3\/files\/([\w-]+)(\/export)?$/.exec(url.pathname);
  if (!found?.[1] || url.host !== 'www.googleapis.com' || request.method !== 'get')
    throw new Error(`Address unavailable: ${address}`);
  const problem = (code: number, message: string): object => ({
    code,
    bytes: Buffer.from(JSON.stringify({ error: { code, message } })),
    type: 'application/json; charset=UTF-8',
  });
  if (request.authorization !== `Bearer ${token}`)
    return problem(401, 'Request had invalid authentication credentials.');
  try {
    const content = found[2]
      ? await ways.exported(found[1], url.searchParams.get('mimeType') ?? '')
      : url.searchParams.get('alt') === 'media'
        ? ways.downloaded(found[1])
        : null;
    if (!content) throw new Error(`Address unavailable: ${address}`);
    return { code: 200, bytes: content.bytes, type: content.type };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (message.startsWith('Address unavailable')) throw error;
    const code = message.includes(NO_CONVERTER) ? 501 : /not found/i.test(message) ? 404 : 403;
    return problem(code, message);
  }
}
