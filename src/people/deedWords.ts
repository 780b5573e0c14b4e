import { cellText } from '../schema/cell';
import type { Change, DeedBatch } from './deedChanges';

const LONGEST = 3_000;
const LONGEST_CELL = 120;

/** Earlier and new values in words for the journal, one line for each row changed or removed. */
export function wordsOf(batches: readonly DeedBatch[], changes: readonly Change[]): string | null {
  const registryOf = new Map(batches.map(({ table: { registry } }) => [registry.key, registry]));
  const lines = changes.flatMap((change) => {
    const columns = registryOf.get(change.sheet)?.columns ?? {};
    const caption = (key: string): string => columns[key]?.header ?? key;
    if (change.kind === 'set')
      return Object.entries(change.cells).map(
        ([key, [before, after]]) => `${change.id} «${caption(key)}»: ${short(before)} → ${short(after)}`,
      );
    if (change.kind === 'removed')
      return `${change.id} строка убрана: ${Object.values(change.cells)
        .map((cell) => short(cell))
        .join(' | ')}`;
    return [];
  });
  const text = lines.join('\n');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text || null;
}

function short(cell: Parameters<typeof cellText>[0]): string {
  const text = cellText(cell).replace(/\s+/g, ' ');
  return text === '' ? 'пусто' : text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…` : text;
}
