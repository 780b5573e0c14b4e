import { demand } from '../../google/book';
import { commit } from '../../google/commit';
import { alone } from '../../google/lock';
import { paintColumn } from '../../google/paintColumn';
import { writeGrid } from '../../google/writeGrid';
import { optimaOf } from '../../pairing/optima';
import { prepare } from '../../pairing/prepare';
import { proofRows } from '../../pairing/proof';
import { proposalOf } from '../../pairing/propose';
import type { ShortageLine } from '../../pairing/shortageMap';
import type { Calls } from '../../panels';
import { proofSheet } from '../../registries/proofSheet';
import { type ShortageRow, shortageSheet } from '../../registries/shortageSheet';
import { allWishes, openForPairing, pairingInput, readTables, rememberedObjective, suggestedPairs } from './material';

/** Writes the proof (F8) or the shortage map (F10) of what «Подбор» shows now onto its sheet. */
export function recordPairing({ what }: Calls['pairing.record']['argument']): Calls['pairing.record']['value'] {
  return alone(() => {
    const book = openForPairing();
    const tables = readTables(book);
    const previous = suggestedPairs(tables);
    const searched = tables.suggestions.rows.length > 0;
    const prepared = prepare(
      pairingInput(tables, rememberedObjective(book), allWishes(tables), searched ? previous : undefined),
    );
    const optima = optimaOf(prepared);
    const { certificate, shortage } = proposalOf(prepared, optima);
    if (what === 'shortage') {
      const replacement = shortage.lines.map((line) => shortageRow(line, longestBar(shortage.lines)));
      const table = demand(book.read(shortageSheet));
      paintColumn(book, table, 'bar', BAR_COLOUR);
      commit(book, { table, replacement });
      return { sheet: shortageSheet.sheet, rows: replacement.length };
    }
    // The first row of the proof is the caption that stands on the sheet already.
    const rows = proofRows(prepared, optima, certificate.text).slice(1);
    writeGrid(book, proofSheet, rows);
    return { sheet: proofSheet.sheet, rows: rows.length };
  });
}

const LONGEST_BAR = 20;
const BAR_COLOUR = '#e08a4b';

const longestBar = (lines: readonly ShortageLine[]): number => Math.max(1, ...lines.map(({ deficit }) => deficit));

const shortageRow = (line: ShortageLine, most: number): Partial<ShortageRow> => ({
  ...line,
  bar: '█'.repeat(Math.ceil((line.deficit * LONGEST_BAR) / most)) || null,
});
