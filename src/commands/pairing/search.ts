import { type Book, openBook } from '../../google/book';
import { nowWall } from '../../google/clock';
import { commit } from '../../google/commit';
import { alone } from '../../google/lock';
import { remember } from '../../google/memory';
import { replaceRows } from '../../google/replaceRows';
import { trace } from '../../pairing/eligibility';
import type { CuratorWish } from '../../pairing/input';
import { prepare } from '../../pairing/prepare';
import type { Proposal } from '../../pairing/proposal';
import { propose } from '../../pairing/propose';
import type { Calls, Objective, PairingView, TraceLine } from '../../panels';
import { CannotProceed } from '../../problem';
import { DECISION, type Suggestion } from '../../registries/suggestions';
import { cellOf, sameCell } from '../../schema/changes';
import { columnKeys } from '../../schema/registry';
import { journalLine } from '../journalLine';
import {
  allWishes,
  OBJECTIVE,
  pairingInput,
  readTables,
  rememberedObjective,
  suggestedPairs,
  type Tables,
} from './material';
import { peopleFollow } from './peopleFollow';
import { rowsOf, viewOf } from './present';

/** What stands on «Подбор», explained anew; when people changed since, the sheet is brought up to date first. */
export function pairingView(): PairingView {
  return alone(() => {
    const book = openBook();
    const tables = readTables(book);
    const wishes = allWishes(tables);
    const objective = rememberedObjective();
    const previous = suggestedPairs(tables);
    const searched = tables.suggestions.rows.length > 0;
    const proposal = propose(pairingInput(tables, objective, wishes, searched ? previous : undefined));
    if (!searched) return { ...viewOf(tables, proposal, wishes), suggestions: [], unmatched: [] };
    const rows = rowsOf(tables, proposal);
    if (!standsAlready(tables, rows)) replaceRows(book, tables.suggestions, rows);
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

/** Searches anew and writes «Подбор»; the curator's fixed and forbidden pairs are obeyed (R088). */
export function searchPairs({ objective }: { readonly objective: Objective }): PairingView {
  return alone(() => {
    const book = openBook();
    const tables = readTables(book);
    remember(OBJECTIVE, objective);
    return writeSearch(book, tables, allWishes(tables), objective, 'Подбор пар').view;
  });
}

function writeSearch(
  book: Book,
  tables: Tables,
  wishes: readonly CuratorWish[],
  objective: Objective,
  action: string,
): { view: PairingView; proposal: Proposal } {
  const proposal = propose(pairingInput(tables, objective, wishes));
  keepWishes(book, tables, wishes);
  replaceRows(book, tables.suggestions, rowsOf(tables, proposal));
  commit(book, ...peopleFollow(tables), journalLine(book, { action, count: proposal.pairs.length }));
  return { view: viewOf(tables, proposal, wishes), proposal };
}

const keepWishes = (book: Book, tables: Tables, wishes: readonly CuratorWish[]): void =>
  replaceRows(
    book,
    tables.wishes,
    wishes.map(({ menteeId, mentorId, wish }) => ({
      menteeId,
      mentorId,
      wish: wish === 'lock' ? DECISION.locked : DECISION.forbidden,
      since: nowWall().slice(0, 10),
    })),
  );

/** Fixes, rules out or frees one pair and searches the rest anew. */
export function decidePair({ menteeId, mentorId, decision }: Calls['pairing.decide']['argument']): PairingView {
  return alone(() => {
    const book = openBook();
    const tables = readTables(book);
    const others = allWishes(tables).filter(
      (wish) =>
        !(wish.menteeId === menteeId && (wish.mentorId === mentorId || (decision === 'lock' && wish.wish === 'lock'))),
    );
    const wishes = decision === 'free' ? others : [...others, { menteeId, mentorId, wish: decision }];
    return writeSearch(book, tables, wishes, rememberedObjective(), actionOf[decision]).view;
  });
}

const actionOf = { lock: 'Пара закреплена', forbid: 'Пара запрещена', free: 'Решение по паре снято' } as const;

/** «Почему не предложен?»: every rule with its verdict, for any two people. */
export function tracePair({ menteeId, mentorId }: Calls['pairing.trace']['argument']): TraceLine[] {
  const tables = readTables(openBook());
  const prepared = prepare(pairingInput(tables, rememberedObjective(), allWishes(tables)));
  const mentee = prepared.mentees.find(({ id }) => id === menteeId);
  const mentor = prepared.mentors.find(({ id }) => id === mentorId);
  if (!mentee || !mentor)
    throw new CannotProceed({
      code: 'П-12',
      message: `В таблице нет ${mentee ? `наставника с номером ${mentorId}` : `наставляемого с номером ${menteeId}`}. Ничего не изменено. Проверьте номер. (П-12)`,
    });
  return trace(mentee, mentor, prepared.context);
}
