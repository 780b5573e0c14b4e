import { actor } from '../../google/actor';
import { type Book, demand, openBook } from '../../google/book';
import { nowWall } from '../../google/clock';
import { type AnyBatch, commit } from '../../google/commit';
import { alone } from '../../google/lock';
import { counted } from '../../language/plural';
import type { CheckCalls, UndoPreview, UndoResult } from '../../panels/check';
import type { Change } from '../../people/deedChanges';
import { namesOf, touchedBy } from '../../people/deedHistory';
import { deedLog } from '../../people/deedLog';
import { type UndoPlan, undoPlan } from '../../people/undoPlan';
import { CannotProceed } from '../../problem';
import { wordInbox } from '../../registries/dictionary';
import { registries } from '../../registries/index';
import { proofSheet } from '../../registries/proofSheet';
import { answers, journal } from '../../registries/records';
import { shortageSheet } from '../../registries/shortageSheet';
import { suggestions } from '../../registries/suggestions';
import { undoLog } from '../../registries/undoLog';
import type { Table } from '../../schema/readTable';
import type { Registry } from '../../schema/registry';
import { journalled } from '../journalLine';
import { deedCalled, deedsOf } from './deeds';

/** Sheets whose mention of a person does not keep the person's row: records of the past and what is composed anew. */
const MENTION_ONLY: readonly Registry[] = [
  journal,
  undoLog,
  answers,
  suggestions,
  shortageSheet,
  proofSheet,
  wordInbox,
];

const SHOWN = 300;

interface Prepared {
  readonly book: Book;
  readonly plan: UndoPlan;
  readonly kept: readonly string[];
}

/** What undoing a deed would change, without doing it. */
export function previewUndo({ id }: CheckCalls['deeds.preview']['argument']): UndoPreview {
  const book = openBook(...registries);
  const deed = deedToUndo(book, id);
  const { plan, kept } = prepared(book, id);
  const { lines, totals } = plan;
  return { deed, lines: lines.slice(0, SHOWN), more: Math.max(0, lines.length - SHOWN), totals, kept };
}

/**
 * Undoes a deed (F40). It is a deed itself, so undoing it does the first one again. The deed is marked as undone after
 * everything else: an execution that dies before that is simply run again and finds what is left to do.
 */
export function undoDeed({ id }: CheckCalls['deeds.undo']['argument']): UndoResult {
  return alone(() => {
    const book = openBook(...registries);
    const { action } = deedToUndo(book, id);
    const { plan, kept } = prepared(book, id);
    const { cells, rowsGone, rowsBack } = plan.totals;
    const named = {
      action: `Отменено действие ${id}: ${action}`,
      count: cells + rowsGone + rowsBack,
      undoes: id,
      keepsReplaced: true,
    };
    const problems = commit(book, ...journalled(book, named, plan.batches as readonly AnyBatch[]));
    commit(book, marksAfter(book, id));
    return { text: wording(plan), kept, problems, view: deedsOf(book.readAgain(journal)) };
  });
}

function deedToUndo(book: Book, id: string) {
  const deed = deedCalled(book, id);
  if (deed?.undo === 'possible') return deed;
  const message =
    deed === undefined
      ? `В журнале нет действия ${id}. Ничего не изменено. Откройте окно заново.`
      : deed.undo === 'done'
        ? `Действие ${id} уже отменено. Ничего не изменено.`
        : `Действие ${id} отменить нельзя. Ничего не изменено. ${deed.note}`;
  throw new CannotProceed({ code: 'О-10', message: `${message} (О-10)` });
}

function prepared(book: Book, id: string): Prepared {
  const logOf = deedLog(demand(book.read(undoLog)).rows.map(({ record }) => record));
  const { changes, lost } = logOf(id);
  const later = demand(book.read(journal))
    .rows.filter((row) => isAfter(row.id, id) && row.record.undoneOn === null && row.record.undoes !== id)
    .sort((a, b) => (isAfter(a.id, b.id) ? 1 : -1))
    .map((row) => ({
      caption: `${row.id} «${row.record.action ?? ''}»`,
      changes: logOf(row.id).changes,
    }));
  const plan = undoPlan(changes, {
    tables: tablesOf(book, new Set(changes.map(({ sheet }) => sheet))),
    laterDeed: touchedBy(later),
    namedBy: namedBy(book, changes),
  });
  const erased = lost > 0 ? [`Часть прежних значений стёрта (строк: ${lost}), вернуть их нельзя.`] : [];
  return { book, plan, kept: [...plan.kept, ...erased] };
}

const numberOf = (id: string): number => Number(id.slice(id.indexOf('-') + 1)) || 0;
const isAfter = (one: string, other: string): boolean => numberOf(one) > numberOf(other);

const tablesOf = (book: Book, keys: ReadonlySet<string>): ReadonlyMap<string, Table<Registry>> =>
  new Map(registries.filter(({ key }) => keys.has(key)).map((registry) => [registry.key, book.read(registry)]));

function namedBy(book: Book, changes: readonly Change[]) {
  const ids = new Set(changes.filter(({ kind }) => kind === 'added').map(({ id }) => id));
  if (ids.size === 0) return new Map<string, readonly string[]>();
  const others = registries.filter((registry) => !MENTION_ONLY.includes(registry));
  return namesOf(
    ids,
    others.map((registry) => book.read(registry)),
  );
}

/** The deed is undone; and if it was itself the undoing of another, that one stands again. */
function marksAfter(book: Book, id: string): AnyBatch {
  const table = book.readAgain(journal);
  const undone = { undoneOn: nowWall(), undoneBy: actor() || 'программа' };
  const first = table.rows.find((row) => row.id === id)?.record.undoes;
  const again = first ? [{ id: first, values: { undoneOn: null, undoneBy: null } }] : [];
  return { table, updates: [{ id, values: undone }, ...again] };
}

function wording({ totals: { cells, rowsGone, rowsBack } }: UndoPlan): string {
  const done = [
    ...(cells > 0 ? [`вернули прежнее в ${counted(cells, ['ячейку', 'ячейки', 'ячеек'])}`] : []),
    ...(rowsGone > 0 ? [`убрали ${counted(rowsGone, ['строку', 'строки', 'строк'])}`] : []),
    ...(rowsBack > 0 ? [`вернули ${counted(rowsBack, ['строку', 'строки', 'строк'])}`] : []),
  ];
  return done.length > 0 ? `Действие отменено: ${done.join(', ')}.` : 'Возвращать было нечего: всё уже как прежде.';
}
