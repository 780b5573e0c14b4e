/// <reference path="./papaparse.d.ts" />
import { parse } from 'papaparse';
import type { Problem } from '../problem';
import { tidy } from '../schema/cell';
import { brokenEncoding, foreignFormat } from './fileTrouble';

export const MOST_ROWS = 20_000;

const DELIMITERS = [',', ';', '\t'] as const;

export type CsvFile =
  | {
      readonly ok: true;
      readonly header: readonly string[];
      /** `rows[0]` is the record after the header. A short row is filled up with blanks, a long one is kept whole. */
      readonly rows: readonly (readonly string[])[];
      /** What the curator should look at; nothing is left out because of it. */
      readonly problems: readonly Problem[];
    }
  | { readonly ok: false; readonly problem: Problem };

const no = (problem: Problem): CsvFile => ({ ok: false, problem });

/**
 * Reads the text of an uploaded or pasted CSV: BOM, comma, semicolon or tab, quotes, line breaks inside quotes, any
 * line ends. Rows are records, so a row number is the one a spreadsheet shows after opening the file.
 */
export function readCsv(text: string): CsvFile {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (plain.trim() === '') return no(empty);
  const foreign = foreignFormat(plain);
  if (foreign) return no(foreign);
  const { data, errors } = parse(plain, { delimiter: delimiterOf(plain), newline: '\n' });
  const [header = [], ...rows] = data;
  const encoding = brokenEncoding(header.join(' '));
  if (encoding) return no(encoding);
  while (rows.length > 0 && isBlank(rows[rows.length - 1] ?? [])) rows.pop();
  if (header.every((caption) => tidy(caption) === '')) return no(noHeader);
  if (rows.length === 0) return no(onlyHeader);
  if (rows.length > MOST_ROWS) return no(tooMany);
  const unclosed = errors.find(({ code }) => code === 'MissingQuotes');
  return {
    ok: true,
    header,
    rows: rows.map((row) => evened(row, header.length)),
    problems: [
      ...(unclosed ? [unclosedQuote((unclosed.row ?? rows.length) + 1)] : []),
      ...rows.flatMap((row, index) => (isBlank(row) || row.length === header.length ? [] : [uneven(index + 2)])),
      ...rows.flatMap((row, index) => (row.some((cell) => cell.includes('\ufffd')) ? [lostLetters(index + 2)] : [])),
    ],
  };
}

const isBlank = (row: readonly string[]): boolean => row.every((cell) => tidy(cell) === '');

const evened = (row: readonly string[], width: number): readonly string[] =>
  row.length >= width ? row : [...row, ...Array<string>(width - row.length).fill('')];

/** The delimiter that gives the header the most columns: semicolons of check boxes stand only in the rows below. */
function delimiterOf(text: string): string {
  const widths = DELIMITERS.map(
    (delimiter) => parse(text, { delimiter, newline: '\n', preview: 1 }).data[0]?.length ?? 0,
  );
  return DELIMITERS[widths.indexOf(Math.max(...widths))] ?? ',';
}

const empty: Problem = {
  code: 'csv-empty',
  message: 'Файл пуст. Ничего не загружено. Скачайте ответы заново: в форме «Ответы» → «Скачать ответы (.csv)».',
};

const noHeader: Problem = {
  code: 'csv-no-header',
  message:
    'В первой строке нет названий столбцов. Ничего не загружено. Добавьте строку с вопросами анкеты и повторите.',
};

const onlyHeader: Problem = {
  code: 'csv-only-header',
  message:
    'В файле есть только вопросы, ответов нет. Ничего не загружено. Скачайте файл после того, как анкету заполнят.',
};

const tooMany: Problem = {
  code: 'csv-too-long',
  message: 'В файле больше 20 000 строк. Ничего не загружено. Разделите файл на части и загрузите их по очереди.',
};

const unclosedQuote = (row: number): Problem => ({
  code: 'csv-unclosed-quote',
  message: `Строка ${row}: кавычка открыта и не закрыта, поэтому строки после неё могли слиться в одну. Загружено то, что удалось разобрать. Исправьте файл и загрузите его ещё раз – повторов не будет.`,
  where: { row },
});

const uneven = (row: number): Problem => ({
  code: 'csv-uneven-row',
  message: `Строка ${row}: ячеек не столько, сколько столбцов. Строка загружена, но ответы могли сдвинуться. Сверьте её с файлом.`,
  where: { row },
});

const lostLetters = (row: number): Problem => ({
  code: 'csv-lost-letters',
  message: `Строка ${row}: часть букв потеряна при сохранении файла. Строка загружена как есть. Сохраните файл в кодировке UTF-8 и загрузите его ещё раз.`,
  where: { row },
});
