import { type Pair, RUNNING } from '../registries/pairs';

interface PairRow {
  readonly id: string;
  readonly record: Partial<Pair>;
}

/** Running pairs of each mentor beyond the limit of the school's regulation (R023): those with the greatest numbers. */
export function pairsBeyondLimit(rows: readonly PairRow[], limit: number): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const running = rows
    .filter(({ id, record }) => id !== '' && RUNNING.includes(record.status ?? ''))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const beyond = new Set<string>();
  for (const { id, record } of running) {
    const mentorId = record.mentorId ?? '';
    const count = (seen.get(mentorId) ?? 0) + 1;
    seen.set(mentorId, count);
    if (count > limit) beyond.add(id);
  }
  return beyond;
}
