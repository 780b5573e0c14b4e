import type { Book } from '../../google/book';
import { type AnyBatch, commit } from '../../google/commit';
import { alone } from '../../google/lock';
import { trace } from '../../pairing/eligibility';
import { gather } from '../../pairing/gather';
import type { CuratorWish, PairIds } from '../../pairing/input';
import type { Proposal } from '../../pairing/proposal';
import { propose } from '../../pairing/propose';
import { changesOf } from '../../pairing/totals';
import type { Calls, Objective, PairingView, TraceLine } from '../../panels';
import { CannotProceed } from '../../problem';
import type { Suggestion } from '../../registries/suggestions';
import { cellOf, sameCell } from '../../schema/changes';
import { columnKeys } from '../../schema/registry';
import { type Deed, journalLine } from '../journalLine';
import { tidyPeople } from '../people/tidyPeople';
import {
  allWishes,
  openForPairing,
  pairingInput,
  readTables,
  rememberedObjective,
  rememberSearch,
  suggestedPairs,
  type Tables,
} from './material';
import { peopleFollow } from './peopleFollow';
import { viewOf } from './present';
import { rowsOf } from './suggestionRows';
import { weightsJournal } from './weightsJournal';

/** What stands on «Подбор», explained anew; when people changed since, the sheet is brought up to date first. */
export function pairingView(): PairingView {
  return alone(() => {
    const book = openForPairing();
    const tables = readTables(book);
    const wishes = allWishes(tables);
    const objective = rememberedObjective(book);
    const previous = suggestedPairs(tables);
    const searched = tables.suggestions.rows.length > 0;
    const proposal = propose(pairingInput(tables, objective, wishes, searched ? previous : undefined));
    if (!searched) return { ...viewOf(tables, proposal, wishes), suggestions: [], unmatched: [] };
    const rows = rowsOf(tables, proposal, wishes);
    if (!standsAlready(tables, rows)) commit(book, { table: tables.suggestions, replacement: rows });
    return viewOf(tables, proposal, wishes);
  });
}

/** Whether the sheet shows exactly these rows already, so that looking writes nothing. */
function standsAlready({ suggestions: table }: Tables, rows: readonly Partial<Suggestion>[]): boolean {
  const { registry, layout } = table;
  return (
    table.rows.length === rows.length &&
    rows.every((row, index) =>
      columnKeys(registry).every((key) => {
        const place = layout[key];
        return (
          place === undefined ||
          sameCell(table.rows[index]?.cells[place] ?? '', cellOf(registry.columns[key], row[key]))
        );
      }),
    )
  );
}

/**
 * Searches anew and writes «Подбор»; the curator's fixed and forbidden pairs are obeyed (R088). With `keep` as many of
 * the earlier suggestions as possible stay as they are (F11).
 */
export function searchPairs({ objective, keep = false }: Calls['pairing.search']['argument']): PairingView {
  return alone(() => {
    const book = openForPairing();
    const noted = tidyPeople(book);
    const tables = readTables(book);
    const previous = suggestedPairs(tables);
    const isKeeping = keep && previous.length > 0;
    const view = writeSearch(book, tables, {
      wishes: allWishes(tables),
      objective,
      ...(isKeeping ? { previous } : {}),
    });
    return { ...view, problems: [...noted, ...view.problems] };
  });
}

interface Search {
  readonly wishes: readonly CuratorWish[];
  readonly objective: Objective;
  /** What the journal says of the decision that led here; a mere search changes nothing of the school's. */
  readonly deed?: Pick<Deed, 'action' | 'final'>;
  readonly previous?: readonly PairIds[];
  /** What else is written with it; the tables must hold it already. */
  readonly also?: AnyBatch;
}

export function writeSearch(
  book: Book,
  tables: Tables,
  { wishes, objective, deed, previous, also }: Search,
): PairingView {
  const proposal: Proposal = propose(pairingInput(tables, objective, wishes, previous));
  const deeds = [...weightsJournal(book, tables), ...(deed ? [{ ...deed, count: 1 }] : [])];
  rememberSearch(book, objective, tables);
  commit(
    book,
    { table: tables.suggestions, replacement: rowsOf(tables, proposal, wishes) },
    ...(also ? [also] : []),
    ...peopleFollow(book, tables),
    ...(deeds.length > 0 ? [journalLine(book, ...deeds)] : []),
  );
  return viewOf(tables, { ...proposal, changes: changesOf(suggestedPairs(tables), proposal.pairs) }, wishes);
}

/** Fixes, rules out or frees one pair and searches the rest anew. */
export function decidePair({ menteeId, mentorId, decision }: Calls['pairing.decide']['argument']): PairingView {
  return alone(() => {
    const book = openForPairing();
    const tables = readTables(book);
    const others = allWishes(tables).filter(
      (wish) =>
        !(wish.menteeId === menteeId && (wish.mentorId === mentorId || (decision === 'lock' && wish.wish === 'lock'))),
    );
    const wishes = decision === 'free' ? others : [...others, { menteeId, mentorId, wish: decision }];
    return writeSearch(book, tables, {
      wishes,
      objective: rememberedObjective(book),
      deed: {
        action: actionText(decision, menteeId, mentorId),
        final: 'Решение по паре меняется в окне «Подбор пар».',
      },
    });
  });
}

const actionOf = { lock: 'Пара закреплена', forbid: 'Пара запрещена', free: 'Решение по паре снято' } as const;

const actionText = (decision: keyof typeof actionOf, menteeId: string, mentorId: string): string =>
  `${actionOf[decision]}: ${menteeId} – ${mentorId}`;

/** «Почему не предложен?»: every rule with its verdict, for any two people. */
export function tracePair({ menteeId, mentorId }: Calls['pairing.trace']['argument']): TraceLine[] {
  const book = openForPairing();
  const tables = readTables(book);
  const { mentees, mentors, context, weights } = gather(
    pairingInput(tables, rememberedObjective(book), allWishes(tables)),
  );
  const mentee = mentees.find(({ id }) => id === menteeId);
  const mentor = mentors.find(({ id }) => id === mentorId);
  if (!mentee || !mentor)
    throw new CannotProceed({
      code: 'П-12',
      message: `В таблице нет ${mentee ? `наставника с номером ${mentorId}` : `наставляемого с номером ${menteeId}`}. Ничего не изменено. Проверьте номер. (П-12)`,
    });
  return trace(mentee, mentor, context, weights);
}
