/** A rectangle as A1 notation names it; an open side is null. */
export interface Named {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: number | null;
  readonly lastRow: number | null;
  readonly lastColumn: number | null;
}

export const lettersOf = (column: number): string => {
  let rest = column;
  let text = '';
  while (rest > 0) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
    rest = Math.floor((rest - 1) / 26);
  }
  return text;
};

const columnOf = (letters: string | undefined): number | null =>
  letters ? [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) : null;

const rowOf = (digits: string | undefined): number | null => (digits ? Number(digits) : null);

const pattern = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

/** @returns null where the text is no range. */
export function parseA1(text: string): Named | null {
  const found = pattern.exec(text.trim());
  if (!found) return null;
  const [, quoted, bare, fromLetters, fromDigits, toLetters, toDigits] = found;
  const sheet = quoted?.replace(/''/g, "'") ?? bare ?? null;
  if (!fromLetters && !fromDigits) return null;
  const single = !text.includes(':');
  if (single && (!fromLetters || !fromDigits)) return null;
  return {
    sheet,
    column: columnOf(fromLetters),
    row: rowOf(fromDigits),
    lastColumn: single ? columnOf(fromLetters) : columnOf(toLetters),
    lastRow: single ? rowOf(fromDigits) : rowOf(toDigits),
  };
}
