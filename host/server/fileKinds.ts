import type { StoredFile } from '../contract';

export const FOLDER = 'application/vnd.google-apps.folder';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface Kind {
  readonly caption: string;
  readonly extension: string;
  /** What the downloaded bytes are; a Google Doc leaves as .docx. */
  readonly mimeType: string;
}

const kinds: Readonly<Record<string, Kind>> = {
  'application/vnd.google-apps.document': { caption: 'Документ Google', extension: 'docx', mimeType: DOCX },
  [DOCX]: { caption: 'Документ Word', extension: 'docx', mimeType: DOCX },
  'application/pdf': { caption: 'PDF', extension: 'pdf', mimeType: 'application/pdf' },
  'text/csv': { caption: 'Таблица CSV', extension: 'csv', mimeType: 'text/csv; charset=utf-8' },
  'text/plain': { caption: 'Текст', extension: 'txt', mimeType: 'text/plain; charset=utf-8' },
  'application/json': { caption: 'Данные JSON', extension: 'json', mimeType: 'application/json' },
};

const unknown: Kind = { caption: 'Файл', extension: '', mimeType: 'application/octet-stream' };

export const kindOf = ({ mimeType }: StoredFile): Kind => kinds[mimeType] ?? unknown;

export const isDocument = (file: StoredFile): boolean => kindOf(file).extension === 'docx';

/** Name of the downloaded file: the extension is added where the name does not end with it. */
export const downloadName = (file: StoredFile): string => {
  const { extension } = kindOf(file);
  const has = extension === '' || file.name.toLowerCase().endsWith(`.${extension}`);
  return has ? file.name : `${file.name}.${extension}`;
};
