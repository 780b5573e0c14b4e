import { BREAK_IN_CELL } from '../../panels/documents';

interface TextTable {
  /** Ruled rows, or two columns that only stand side by side, as signatures do. */
  readonly isRuled: boolean;
  readonly rows: readonly (readonly string[])[];
}

/** Paragraphs and tables of a printed text; lines one after another with as many cells each are rows of a table. */
export function blocksOf(text: string): readonly (string | TextTable)[] {
  const runs: string[][][] = [];
  for (const line of text.split('\n')) {
    const cells = line.split('\t');
    const last = runs[runs.length - 1];
    if (cells.length > 1 && last?.[0]?.length === cells.length) last.push(cells);
    else runs.push([cells]);
  }
  return runs.flatMap((rows): (string | TextTable)[] => {
    const width = rows[0]?.length ?? 0;
    const hasBreaks = rows.some((cells) => cells.some((cell) => cell.includes(BREAK_IN_CELL)));
    const isRuled = width > 2 && (rows.length > 1 || hasBreaks);
    if (!isRuled && !(width === 2 && hasBreaks)) return rows.map((cells) => cells.join('\t'));
    return [{ isRuled, rows: rows.map((cells) => cells.map((cell) => cell.split(BREAK_IN_CELL).join('\n'))) }];
  });
}
