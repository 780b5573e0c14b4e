import { type Book, demand, openBook } from '../../google/book';
import { today } from '../../google/clock';
import { commit } from '../../google/commit';
import type { Problem } from '../../problem';
import { ledgerKey, type QuestionnaireKey } from '../../questionnaires/answer';
import type { KeptCounts } from '../../questionnaires/rows/keeping';
import { type Decision, type IntakeCounts, takeIn } from '../../questionnaires/takeIn';
import { consentRegister } from '../../registries/consentRegister';
import { consents } from '../../registries/consents';
import { tagSheet, wordInbox } from '../../registries/dictionary';
import { mentees } from '../../registries/mentees';
import { mentors } from '../../registries/mentors';
import { pairs } from '../../registries/pairs';
import { programmeYear, readSettings } from '../../registries/readSettings';
import { journal, answers as ledgerSheet } from '../../registries/records';
import { interviews, trainings } from '../../registries/selection';
import { settingsSheet } from '../../registries/settings';
import { undoLog } from '../../registries/undoLog';
import type { Registry } from '../../schema/registry';
import { applyDecisions } from '../applyDecisions';
import { dictionaryOf, recogniser } from '../dictionary';
import { journalled } from '../journalLine';
import { tidyPeople } from '../people/tidyPeople';
import { baseBatches } from './baseBatches';
import type { Given, TakenBase } from './given';
import { inboxLines } from './inboxLines';
import { keepRows, rowBatches } from './keepRows';

const registryOf = { mentees, mentors } as const;

export interface IntakeResult {
  readonly counts: Readonly<Record<QuestionnaireKey, IntakeCounts>>;
  /** Of the questionnaires whose answers are rows of their own sheets. */
  readonly kept: KeptCounts;
  readonly problems: readonly Problem[];
  readonly unknownWords: readonly string[];
  readonly added: number;
  readonly updated: number;
}

/** The spreadsheet with every sheet that taking answers in looks at, and `sheets` of their own rows besides. */
export const openForIntake = (sheets: readonly Registry[] = []): Book =>
  openBook(
    ...[settingsSheet, tagSheet, wordInbox, mentees, mentors, pairs],
    ...[consents, interviews, trainings, ledgerSheet, ...sheets],
    ...[{ captionsOf: journal }, { captionsOf: undoLog }],
  );

const nobody: IntakeCounts = { read: 0, accepted: 0, waitingConsent: 0, duplicates: 0, refused: 0, unusable: 0 };

/**
 * Takes answers in, wherever they come from. People, their answers, the ledger and the journal are written at once:
 * either an answer is in its row and ticked off, or the next command takes it again (design 5). The caller holds the lock.
 * @param sheets sheets of answers to look at besides those the answers go to: codes put right, rows typed by hand
 */
export function takeAnswers(
  book: Book,
  given: Given,
  source: string,
  action: string,
  sheets: readonly Registry[] = [],
): IntakeResult {
  const { settings } = readSettings(demand(book.read(settingsSheet)));
  const ledgerTable = demand(book.read(ledgerSheet));
  const ledger = new Set(
    ledgerTable.rows.map(({ record }) => ledgerKey({ answerId: record.answerId ?? '', at: record.at })),
  );
  const register = consentRegister(demand(book.read(consents)));
  // A number that once stood for somebody with consents must never come to mean somebody else.
  const usedIds = [...ledgerTable.rows.map(({ record }) => record.person ?? ''), ...register.keys()];
  const noted = tidyPeople(book);
  applyDecisions(book);
  const dictionary = dictionaryOf(book);
  const year = programmeYear(settings, today());
  const bases = (['mentees', 'mentors'] as const)
    .filter((key) => given.has(key))
    .map((key): TakenBase => {
      const registry: Registry = registryOf[key];
      const decision = takeIn({
        registry,
        answers: given.get(key) ?? [],
        table: demand(book.read(registry)),
        consents: register,
        ledger,
        source,
        today: today(),
        programmeYear: year,
        recognise: recogniser(key, dictionary),
        usedIds,
      });
      return { key, decision };
    });
  const kept = keepRows({ book, given, sheets, ledger, dictionary, consents: register, programmeYear: year });
  const problems = write(book, bases, kept, action);
  return {
    counts: {
      mentees: nobody,
      mentors: nobody,
      ...Object.fromEntries(bases.map(({ key, decision }) => [key, decision.counts])),
    },
    kept: kept.counts,
    problems: [...bases.flatMap(({ decision }) => decision.problems), ...kept.problems, ...noted, ...problems],
    unknownWords: bases.flatMap(({ decision }) => decision.unknownWords.map(({ word }) => word)),
    added: sum(bases, ({ additions }) => additions.length) + kept.counts.added,
    updated: sum(bases, ({ updates }) => updates.length) + kept.counts.updated,
  };
}

const sum = (decided: readonly TakenBase[], count: (decision: Decision<Registry>) => number): number =>
  decided.reduce((total, { decision }) => total + count(decision), 0);

function write(book: Book, bases: readonly TakenBase[], kept: ReturnType<typeof keepRows>, action: string): Problem[] {
  const words = inboxLines(
    book,
    bases.flatMap(({ decision }) => decision.unknownWords),
  );
  // The bases go before the rows they follow from: taken again, an answer finds its row and would not reach them any more.
  const batches = [...baseBatches(book, bases, kept), ...(words ? [words] : []), ...rowBatches(kept)];
  const lines = [
    ...bases.flatMap(({ key, decision }) => decision.ledgerLines.map((line) => ({ ...line, questionnaire: key }))),
    ...kept.sheets.flatMap(({ decision }) => decision.ledgerLines),
  ].map((line) => ({ ...line, person: line.person || null }));
  if (lines.length + batches.length === 0) return [];
  const count = Math.max(lines.length, 1);
  // The ledger stays when the deed is undone: otherwise the next execution would take the same answers in again.
  return commit(
    book,
    ...journalled(book, { action, count }, batches),
    ...(lines.length > 0 ? [{ table: book.read(ledgerSheet), additions: lines }] : []),
  );
}
