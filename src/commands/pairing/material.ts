import { type Book, demand } from '../../google/book';
import { today } from '../../google/clock';
import { recall } from '../../google/memory';
import type { CuratorWish, PairIds, PairingInput } from '../../pairing/input';
import type { Objective } from '../../panels';
import { tagSheet } from '../../registries/dictionary';
import { mentees } from '../../registries/mentees';
import { mentors } from '../../registries/mentors';
import { pairs, RUNNING } from '../../registries/pairs';
import { readSettings } from '../../registries/settingList';
import { settingsSheet } from '../../registries/settings';
import { DECISION, suggestions, wishes } from '../../registries/suggestions';
import type { TableRow } from '../../schema/readTable';
import type { Registry } from '../../schema/registry';

export const OBJECTIVE = 'pairing.objective';

/** All tables the search looks at, each read once. */
export const readTables = (book: Book) => ({
  settings: demand(book.read(settingsSheet)),
  tags: demand(book.read(tagSheet)),
  mentees: demand(book.read(mentees)),
  mentors: demand(book.read(mentors)),
  pairs: demand(book.read(pairs)),
  wishes: demand(book.read(wishes)),
  suggestions: demand(book.read(suggestions)),
});

export type Tables = ReturnType<typeof readTables>;

/** Decisions made in the dialog and those a person set on the sheet «Подбор» by hand; the sheet's are newer. */
export function allWishes(tables: Tables): CuratorWish[] {
  const byPair = new Map<string, CuratorWish>();
  const add = (menteeId: string | null, mentorId: string | null, word: string | null) => {
    if (!menteeId || !mentorId) return;
    if (word === DECISION.locked || word === DECISION.forbidden)
      byPair.set(`${menteeId} ${mentorId}`, { menteeId, mentorId, wish: word === DECISION.locked ? 'lock' : 'forbid' });
  };
  for (const { record } of tables.wishes.rows) add(record.menteeId, record.mentorId, record.wish);
  for (const { record } of tables.suggestions.rows) add(record.menteeId, record.mentorId, record.decision);
  return [...byPair.values()];
}

export const numbered = <R extends Registry>(rows: readonly TableRow<R>[]) => rows.filter(({ id }) => id !== '');

export const suggestedPairs = ({ suggestions: { rows } }: Tables): PairIds[] =>
  rows.flatMap(({ record }) =>
    record.menteeId && record.mentorId && record.decision !== DECISION.forbidden
      ? [{ menteeId: record.menteeId, mentorId: record.mentorId }]
      : [],
  );

export const pairingInput = (
  tables: Tables,
  objective: Objective,
  curatorWishes: readonly CuratorWish[],
  previous?: readonly PairIds[],
): PairingInput => ({
  mentees: numbered(tables.mentees.rows),
  mentors: numbered(tables.mentors.rows),
  running: runningPairs(tables),
  wishes: curatorWishes,
  tags: tables.tags.rows.map(({ record }) => ({ tag: record.tag ?? '', close: record.close ?? [] })),
  settings: readSettings(tables.settings).settings,
  today: today(),
  objective,
  ...(previous ? { previous } : {}),
});

export const runningPairs = ({ pairs: { rows } }: Tables): PairIds[] =>
  rows.flatMap(({ record }) =>
    record.mentorId && record.menteeId && RUNNING.includes(record.status ?? '')
      ? [{ mentorId: record.mentorId, menteeId: record.menteeId }]
      : [],
  );

export const rememberedObjective = (): Objective =>
  recall<Objective>(OBJECTIVE) === 'quality' ? 'quality' : 'coverage';
