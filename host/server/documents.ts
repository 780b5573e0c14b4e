import type { Host, StoredFile } from '../contract';
import { docxPreview } from './docxPreview';
import { type Answer, download, page } from './exchange';
import { downloadName, FOLDER, isDocument, kindOf } from './fileKinds';
import { type Html, html, pictogram } from './html';
import { emptyNote, missingPage, plainPage, when } from './plainPage';
import { canBeReplaced, replaceDocument, replaceForm } from './replaceDocument';

const present = (host: Host): readonly StoredFile[] => host.files().filter(({ trashed }) => !trashed);
const newestFirst = (left: StoredFile, right: StoredFile): number => right.created.localeCompare(left.created);

const downloadLink = (file: StoredFile, look: 'plain' | 'primary'): Html => {
  const { extension } = kindOf(file);
  const caption = extension ? `Скачать .${extension}` : 'Скачать';
  return html`<a class="${look}" href="/documents/${encodeURIComponent(file.id)}/download">
    ${pictogram('download')}${caption}</a>`;
};

const row = (file: StoredFile): Html => html`<li>
  ${pictogram(isDocument(file) ? 'documents' : 'file')}
  <div class="what">
    <a href="/documents/${encodeURIComponent(file.id)}">${file.name}</a>
    <span class="soft">${kindOf(file).caption}, ${when(file.created)}</span>
  </div>
  ${downloadLink(file, 'plain')}
</li>`;

const shelf = (title: string, files: readonly StoredFile[]): Html => html`<section>
  <h2>${pictogram('folder')}${title}</h2>
  <ul class="rows">${files.map(row)}</ul>
</section>`;

/** Files by folder, the newest first. A folder inside a folder is named with its path. */
export const documentList = (host: Host): Answer => {
  const all = present(host);
  const folders = new Map(all.filter(({ mimeType }) => mimeType === FOLDER).map((folder) => [folder.id, folder]));
  const pathOf = (folder: StoredFile, depth = 0): string => {
    const parent = folders.get(folder.parents[0] ?? '');
    return parent && depth < 8 ? `${pathOf(parent, depth + 1)} / ${folder.name}` : folder.name;
  };
  const files = all.filter(({ mimeType }) => mimeType !== FOLDER).sort(newestFirst);
  const within = (id: string): readonly StoredFile[] => files.filter(({ parents }) => parents[0] === id);
  const loose = files.filter(({ parents }) => !folders.has(parents[0] ?? ''));
  const shelves = [...folders.values()]
    .filter(({ id }) => within(id).length > 0)
    .map((folder) => ({ title: pathOf(folder), files: within(folder.id) }))
    .sort((left, right) => left.title.localeCompare(right.title, 'ru'));
  const content = html`<h1>Документы</h1>
    ${files.length === 0 && emptyNote('Документов пока нет. Они появятся здесь, когда вы создадите их из таблицы.')}
    ${shelves.map(({ title, files }) => shelf(title, files))}
    ${loose.length > 0 && shelf(shelves.length > 0 ? 'Вне папок' : 'Мой диск', loose)}`;
  return page(plainPage('Документы', '/documents', content));
};

const noFile = (): Answer => page(missingPage('Такого документа нет: возможно, он удалён или ссылка неполная.'), 404);

/** One file: its name, the date and, for a document, how it reads. */
export const documentPage = (host: Host, id: string, token: string): Answer => {
  const file = present(host).find((one) => one.id === id);
  if (!file) return noFile();
  if (file.mimeType === FOLDER) return documentList(host);
  const preview = isDocument(file) ? docxPreview(host.fileContent(id)) : null;
  const content = html`<p><a class="back" href="/documents">${pictogram('back')}Все документы</a></p>
    <div class="heading">
      <div class="what"><h1>${file.name}</h1><span class="soft">${kindOf(file).caption}, ${when(file.created)}</span></div>
      ${downloadLink(file, 'primary')}
    </div>
    ${
      preview &&
      html`<article class="sheet">${preview}</article>
      <p class="soft">Это предварительный просмотр текста. Оформление листа смотрите в скачанном файле.</p>`
    }
    ${canBeReplaced(file) && replaceForm(file, token)}
    ${!preview && emptyNote('Предварительного просмотра для этого файла нет. Скачайте его, чтобы открыть.')}`;
  return page(plainPage(file.name, '/documents', content));
};

export const replaceWanted = async (host: Host, id: string, sent: FormData): Promise<Answer> => {
  const file = present(host).find((one) => one.id === id);
  return file && canBeReplaced(file) ? replaceDocument(host, file, sent) : noFile();
};

export const documentDownload = (host: Host, id: string): Answer => {
  const file = present(host).find((one) => one.id === id && one.mimeType !== FOLDER);
  return file ? download(downloadName(file), kindOf(file).mimeType, host.fileContent(id)) : noFile();
};
