import type { Problem } from '../../problem';

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly problem: Problem };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251';

/** google.script.run carries no more than this comfortably; an export of 10,000 answers is about 6 MB. */
const MOST_BYTES = 20 * 1024 * 1024;

/**
 * The text of an export. Google writes UTF-8; Excel in Russian Windows writes windows-1251, or UTF-16 with a mark.
 * Bytes that are no UTF-8 are taken for windows-1251, in which anything can be read.
 */
export const decodeExport = (bytes: Uint8Array): Decoded => {
  if (bytes.length === 0) return refusal('file-empty', 'Файл пустой. Ничего не загружено. Выберите другой файл.');
  if (bytes.length > MOST_BYTES) {
    return refusal(
      'file-large',
      'Файл больше 20 МБ. Ничего не загружено. Разделите его на части и загрузите по одной.',
    );
  }
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return refusal(
      'file-workbook',
      'Это книга Excel, а нужен файл .csv. Ничего не загружено. Откройте книгу и выберите «Сохранить как» → «CSV», ' +
        'или перенесите ответы на лист этой таблицы.',
    );
  }
  const encoding = encodingOf(bytes);
  return { ok: true, encoding, text: new TextDecoder(encoding).decode(bytes) };
};

export const encodingOf = (bytes: Uint8Array): Encoding => {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1251';
  }
};

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const refusal = (code: string, message: string): Decoded => ({ ok: false, problem: { code, message } });
