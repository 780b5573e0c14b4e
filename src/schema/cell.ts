/** A moment as the spreadsheet's wall clock shows it: `yyyy-MM-dd` or `yyyy-MM-ddTHH:mm:ss`, no zone. */
export interface WallTime {
  readonly wall: string;
}

/** What a cell holds, once src/google has turned dates into wall time. An empty cell is ''. */
export type Cell = string | number | boolean | WallTime;

export const isWallTime = (cell: Cell): cell is WallTime => typeof cell === 'object';

const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/** Text without zero-width characters, with every run of spaces (no-break ones too) as one space. */
export const tidy = (text: string): string => text.normalize('NFC').replace(invisible, '').replace(/\s+/g, ' ').trim();

/** A key for comparing captions and options: case, ё, spaces, quotes and dashes do not count. */
export const looseKey = (text: string): string =>
  tidy(text)
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[«»"„“”]/g, '"')
    .replace(/[‐-―−]/g, '-');

/** The cell as text. Dates come back the way a person reads them: 15.09.2026. */
export function cellText(cell: Cell): string {
  if (isWallTime(cell)) {
    const [day = '', time = ''] = cell.wall.split('T');
    const [year, month, date] = day.split('-');
    return time && time !== '00:00:00' ? `${date}.${month}.${year} ${time}` : `${date}.${month}.${year}`;
  }
  if (typeof cell === 'boolean') return cell ? 'Да' : 'Нет';
  return typeof cell === 'string' ? withoutGuard(cell) : String(cell);
}

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || (typeof cell === 'string' && tidy(cell) === '');

/**
 * Beginnings with which a spreadsheet makes a formula of a text that is typed or pasted. What the program writes is
 * taken literally and has the text format; the mark is the second lock, for a cell that lost its format and is typed
 * into again, and for exports. A leading + or - (phones) needs no mark: it would only be in the way.
 */
const dangerous = /^[\s\u00a0]*[=＝]|^[\t\r\n]/;
/** What a text is cut to; Google keeps 50,000 characters in a cell (developers.google.com/workspace/sheets). */
export const LONGEST_CELL = 49_000;

/**
 * Makes any text safe to write (R-F37): no control characters, never a formula, never longer than a cell holds.
 * The apostrophe is the spreadsheet's own mark for «this is text».
 */
export function neutralise(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
  const clean = text.normalize('NFC').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
  const short = clean.length > LONGEST_CELL ? `${clean.slice(0, LONGEST_CELL)}…` : clean;
  return dangerous.test(short) ? `'${short}` : short;
}

/** Takes the mark away again where the spreadsheet kept it. */
const withoutGuard = (text: string): string =>
  text.startsWith("'") && dangerous.test(text.slice(1)) ? text.slice(1) : text;
