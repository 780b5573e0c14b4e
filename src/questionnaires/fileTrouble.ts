import type { Problem } from '../problem';

/** UTF-8 shown as windows-1251 («РћС‚Рј…»), UTF-8 shown as Latin-1 («ÐÑÐ¼…»), windows-1251 shown as Latin-1 («Îòì…»). */
const MOJIBAKE = [/(?:[РС][^А-Яа-яA-Za-z\s]){4}/, /(?:[ÐÑ][\u0080-\u00bf\u2010-\u203a]?){4}/, /[\u00c0-\u00ff]{4}/];

const HOW =
  'Откройте его в Google Таблицах и скачайте так: «Файл» → «Скачать» → «Значения, разделённые запятыми (.csv)».';

const notCsv = (what: string): Problem => ({
  code: 'csv-foreign-format',
  message: `Это ${what}, а не файл CSV. Ничего не загружено. ${HOW}`,
});

/** Says what the text really is when it is no CSV at all. */
export function foreignFormat(text: string): Problem | undefined {
  const start = text.slice(0, 400).trimStart();
  if (
    start.startsWith('PK\u0003\u0004') ||
    start.startsWith('PK\u0005\u0006') ||
    start.startsWith('\u00d0\u00cf\u0011\u00e0')
  )
    return notCsv('книга Excel или архив');
  if (start.startsWith('%PDF')) return notCsv('документ PDF');
  if (/^<(?:!doctype|html|head|body|table|\?xml)/i.test(start)) return notCsv('веб-страница');
  if (/^(?:\{\s*["}]|\[\s*[{["\]])/.test(start) && isJson(text)) return notCsv('файл JSON');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: bytes of a binary file show as control characters
  if (/[\u0000-\u0006\u000e-\u001a]/.test(text.slice(0, 4000))) return notCsv('не текстовый файл');
  return undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Letters damaged by a wrong encoding, as seen in the captions. */
export const brokenEncoding = (captions: string): Problem | undefined =>
  captions.includes('\ufffd') || MOJIBAKE.some((pattern) => pattern.test(captions))
    ? {
        code: 'csv-encoding',
        message: `Вместо русских букв в файле другие знаки: он сохранён не в кодировке UTF-8. Ничего не загружено. ${HOW} В Excel: «Сохранить как» → «CSV UTF-8».`,
      }
    : undefined;
