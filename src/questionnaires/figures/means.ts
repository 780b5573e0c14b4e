import { questionIn } from '../../schema/formPlan';
import { columnKeys } from '../../schema/registry';
import type { Values } from '../personRow';
import type { Questionnaire } from '../questionnaire';

export interface Mean {
  readonly key: string;
  readonly caption: string;
  readonly mean: number;
  /** How many marked it. */
  readonly count: number;
}

/** Mean mark of every scale a questionnaire asks, in its order; scales nobody marked are left out. */
export const meansOf = ({ registry, asking }: Questionnaire, rows: readonly Values[]): Mean[] =>
  columnKeys(registry).flatMap((key) => {
    const column = registry.columns[key];
    if (column?.input.kind !== 'integer' || !column.input.scale) return [];
    if (questionIn(column, asking.voice) === undefined) return [];
    const marks = rows.flatMap((row) => (typeof row[key] === 'number' ? [row[key]] : []));
    if (marks.length === 0) return [];
    const mean = marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
    return [{ key, caption: column.header, mean, count: marks.length }];
  });

/** How many said each option of a choice, or each #tag: the most frequent first. */
export function countsOf(rows: readonly Values[], key: string): { readonly caption: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = row[key];
    const said = Array.isArray(value) ? (value as readonly string[]) : typeof value === 'string' ? [value] : [];
    for (const one of new Set(said)) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return [...counts]
    .map(([caption, count]) => ({ caption, count }))
    .sort((a, b) => b.count - a.count || a.caption.localeCompare(b.caption, 'ru'));
}
