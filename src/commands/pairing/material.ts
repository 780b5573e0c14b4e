import { type Book, demand, openBook } from '../../google/book';
import { today } from '../../google/clock';
import type { CuratorWish, PairIds, PairingInput } from '../../pairing/input';
import { weightsOf } from '../../pairing/weightsOf';
import type { Objective } from '../../panels';
import { certificateRegister } from '../../registries/certificateGate';
import { certificates } from '../../registries/certificates';
import { consentRegister } from '../../registries/consentRegister';
import { consents } from '../../registries/consents';
import { tagSheet } from '../../registries/dictionary';
import { mentees } from '../../registries/mentees';
import { mentors } from '../../registries/mentors';
import type { Weights } from '../../registries/pairingWeights';
import { pairs, RUNNING } from '../../registries/pairs';
import { readSettings } from '../../registries/readSettings';
import { journal } from '../../registries/records';
import { interviews, trainings } from '../../registries/selection';
import { settingsSheet } from '../../registries/settings';
import { DECISION, suggestions } from '../../registries/suggestions';
import { undoLog } from '../../registries/undoLog';
import type { TableRow } from '../../schema/readTable';
import type { Registry } from '../../schema/registry';

const LAST = 'pairing';

/** How the last search was made. */
interface LastSearch {
  readonly objective: Objective;
  readonly weights?: Weights;
}

/** The spreadsheet with every sheet the search looks at. */
export const openForPairing = (): Book =>
  openBook(
    ...[settingsSheet, tagSheet, pairs, suggestions, consents, certificates],
    ...[interviews, trainings, mentees, mentors],
    ...[{ captionsOf: journal }, { captionsOf: undoLog }],
  );

/** All tables the search looks at. */
export const readTables = (book: Book) => ({
  settings: demand(book.read(settingsSheet)),
  tags: demand(book.read(tagSheet)),
  pairs: demand(book.read(pairs)),
  suggestions: demand(book.read(suggestions)),
  consents: demand(book.read(consents)),
  certificates: demand(book.read(certificates)),
  mentees: demand(book.read(mentees)),
  mentors: demand(book.read(mentors)),
});

export type Tables = ReturnType<typeof readTables>;

/** Decisions of the curator: they stand on the sheet «Подбор», whether made in the dialog or set there by hand. */
export function allWishes(tables: Tables): CuratorWish[] {
  const byPair = new Map<string, CuratorWish>();
  const add = (menteeId: string | null, mentorId: string | null, word: string | null) => {
    if (!menteeId || !mentorId) return;
    if (word === DECISION.locked || word === DECISION.forbidden)
      byPair.set(`${menteeId} ${mentorId}`, { menteeId, mentorId, wish: word === DECISION.locked ? 'lock' : 'forbid' });
  };
  for (const { record } of tables.suggestions.rows) add(record.menteeId, record.mentorId, record.decision);
  return [...byPair.values()];
}

export const numbered = <R extends Registry>(rows: readonly TableRow<R>[]) => rows.filter(({ id }) => id !== '');

/** Pairs proposed on the sheet; rows without points are decisions kept beside them. */
export const suggestedPairs = ({ suggestions: { rows } }: Tables): PairIds[] =>
  rows.flatMap(({ record }) =>
    record.menteeId && record.mentorId && record.score !== null && record.decision !== DECISION.forbidden
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
  consents: consentRegister(tables.consents),
  certificates: certificateRegister(tables.certificates),
  running: runningPairs(tables),
  wishes: curatorWishes,
  tags: tables.tags.rows.map(({ record }) => ({
    tag: record.tag ?? '',
    close: record.close ?? [],
    group: record.group ?? '',
  })),
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

export const rememberedObjective = (book: Book): Objective =>
  book.noted<LastSearch>(LAST)?.objective === 'quality' ? 'quality' : 'coverage';

/** Weights of the last search, null before the first one. */
export const rememberedWeights = (book: Book): Weights | null => book.noted<LastSearch>(LAST)?.weights ?? null;

/** Written with the next commit. */
export const rememberSearch = (book: Book, objective: Objective, tables: Tables): void =>
  book.note(LAST, { objective, weights: weightsInTables(tables) } satisfies LastSearch);

export const weightsInTables = (tables: Tables): Weights => weightsOf(readSettings(tables.settings).settings);
