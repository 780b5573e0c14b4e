import type { Host, StoredFile } from '../contract';
import { GOOGLE_DOC } from '../store/files';
import { docxPreview } from './docxPreview';
import { type Answer, type Asked, page, seeOther } from './exchange';
import { type Html, html } from './html';
import { plainPage } from './plainPage';

/** Google's editor opens only its own documents. */
export const canBeReplaced = ({ mimeType }: StoredFile): boolean => mimeType === GOOGLE_DOC;

/** In place of Google's editor: the document is edited in Word and put back. */
export const replaceForm = (file: StoredFile, token: string): Html => html`<form class="replace" method="post"
    enctype="multipart/form-data" action="/documents/${encodeURIComponent(file.id)}">
  <input type="hidden" name="token" value="${token}">
  <label>Изменить документ: скачайте его, поправьте в Word или LibreOffice и загрузите обратно.
    <input type="file" name="file" accept=".docx" required></label>
  <button class="plain">Заменить</button>
</form>`;

/** The fields of a form sent with a file; null if they cannot be read. */
export const sentFields = async ({ bytes, type }: Asked): Promise<FormData | null> => {
  try {
    const headers = { 'content-type': type };
    return await new Request('http://local', { method: 'POST', headers, body: new Uint8Array(bytes) }).formData();
  } catch {
    return null;
  }
};

const refusal = (file: StoredFile): Answer =>
  page(
    plainPage(
      'Документ не заменён',
      '/documents',
      html`<h1>Документ не заменён</h1>
        <p>Это не файл .docx или он повреждён. Документ «${file.name}» остался прежним.</p>
        <p><a href="/documents/${encodeURIComponent(file.id)}">Вернуться к документу</a></p>`,
    ),
    400,
  );

const isDocx = (bytes: Uint8Array): boolean => {
  try {
    return docxPreview(bytes) !== null;
  } catch {
    return false;
  }
};

/** Puts the sent .docx in place of the document's text, as saving in Google's editor would. */
export const replaceDocument = async (host: Host, file: StoredFile, sent: FormData): Promise<Answer> => {
  const given = sent.get('file');
  const bytes = given instanceof Blob ? new Uint8Array(await given.arrayBuffer()) : new Uint8Array();
  if (!isDocx(bytes)) return refusal(file);
  host.editFile(file.id, bytes);
  return seeOther(`/documents/${encodeURIComponent(file.id)}`);
};
