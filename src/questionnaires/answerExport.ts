import { type Cell, cellText, isBlank, tidy } from '../schema/cell';

/** Answers as they left Google: a file, a pasted text or a sheet «Ответы на форму». Row 1 is the header. */
export interface AnswerExport {
  /** Title of the sheet or name of the file; shown to the curator. */
  readonly name: string;
  readonly header: readonly string[];
  /** `rows[0]` is row 2 of the sheet or file; blank rows stay, so that row numbers agree. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A sheet with collected answers as an export. */
export const exportOfSheet = (name: string, cells: readonly (readonly Cell[])[]): AnswerExport => ({
  name,
  header: (cells[0] ?? []).map(cellText),
  rows: cells.slice(1),
});

/** 1-based number of `rows[index]` as the sheet or a spreadsheet program shows it. */
export const rowNumber = (index: number): number => index + 2;

export const isBlankRow = (row: readonly Cell[]): boolean => row.every(isBlank);

/** One different caption for every column: nameless ones become «Столбец 3», repeated ones «Комментарий (2)». */
export function uniqueCaptions(header: readonly string[]): string[] {
  const taken = new Set<string>();
  return header.map((text, index) => {
    const wanted = tidy(text) || `Столбец ${index + 1}`;
    let caption = wanted;
    for (let count = 2; taken.has(caption); count++) caption = `${wanted} (${count})`;
    taken.add(caption);
    return caption;
  });
}
