import { type Book, demand } from '../google/book';
import { today } from '../google/clock';
import { type AnyBatch, commit } from '../google/commit';
import type { Problem } from '../problem';
import { type Answer, ledgerKey, type QuestionnaireKey } from '../questionnaires/answer';
import { type Decision, type IntakeCounts, takeIn, type UnknownWord } from '../questionnaires/takeIn';
import { consentRegister } from '../registries/consentRegister';
import { consents } from '../registries/consents';
import { wordInbox } from '../registries/dictionary';
import { mentees } from '../registries/mentees';
import { mentors } from '../registries/mentors';
import { answers as ledgerSheet } from '../registries/records';
import { programmeYear, readSettings } from '../registries/settingList';
import { settingsSheet } from '../registries/settings';
import { looseKey } from '../schema/cell';
import type { Registry } from '../schema/registry';
import { applyDecisions } from './applyDecisions';
import { dictionaryOf, recogniser } from './dictionary';
import { journalled } from './journalLine';
import { tidyPeople } from './people/tidyPeople';

const registryOf = { mentees, mentors } as const;

export interface IntakeResult {
  readonly counts: Readonly<Record<QuestionnaireKey, IntakeCounts>>;
  readonly problems: readonly Problem[];
  readonly unknownWords: readonly string[];
  readonly added: number;
  readonly updated: number;
}

type Given = Readonly<Partial<Record<QuestionnaireKey, readonly Answer<Registry>[]>>>;

const nobody: IntakeCounts = { read: 0, accepted: 0, waitingConsent: 0, duplicates: 0, refused: 0, unusable: 0 };

/**
 * Takes answers in, wherever they come from. People are written first, the ledger after them: an execution that dies
 * in between leaves answers that are simply taken again, and find their own rows (design 5). The caller holds the lock.
 */
export function takeAnswers(book: Book, given: Given, source: string, action: string): IntakeResult {
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
  const keys = Object.keys(given) as QuestionnaireKey[];
  const decisions = keys.map((key) => {
    const registry: Registry = registryOf[key];
    return {
      key,
      decision: takeIn({
        registry,
        answers: given[key] ?? [],
        table: demand(book.read(registry)),
        consents: register,
        ledger,
        source,
        today: today(),
        programmeYear: programmeYear(settings, today()),
        recognise: recogniser(key, dictionary),
        usedIds,
      }),
    };
  });
  const problems = write(book, decisions, action);
  return {
    counts: {
      mentees: nobody,
      mentors: nobody,
      ...Object.fromEntries(decisions.map(({ key, decision }) => [key, decision.counts])),
    },
    problems: [...decisions.flatMap(({ decision }) => decision.problems), ...noted, ...problems],
    unknownWords: decisions.flatMap(({ decision }) => decision.unknownWords.map(({ word }) => word)),
    added: sum(decisions, ({ additions }) => additions.length),
    updated: sum(decisions, ({ updates }) => updates.length),
  };
}

interface Decided {
  readonly key: QuestionnaireKey;
  readonly decision: Decision<Registry>;
}

const sum = (decided: readonly Decided[], count: (decision: Decision<Registry>) => number): number =>
  decided.reduce((total, { decision }) => total + count(decision), 0);

function write(book: Book, decided: readonly Decided[], action: string): Problem[] {
  const people: AnyBatch[] = decided
    .filter(({ decision }) => decision.additions.length + decision.updates.length > 0)
    .map(({ key, decision }) => ({
      table: book.read(registryOf[key] as Registry),
      additions: decision.additions,
      updates: decision.updates,
    }));
  const words = inboxLines(
    book,
    decided.flatMap(({ decision }) => decision.unknownWords),
  );
  const lines = decided.flatMap(({ key, decision }) =>
    decision.ledgerLines.map((line) => ({ ...line, person: line.person || null, questionnaire: key })),
  );
  if (lines.length === 0) return [];
  const subjects = decided.flatMap(({ decision }) => decision.journal.subjects);
  // The ledger stays when the deed is undone: otherwise the next execution would take the same answers in again.
  return commit(
    book,
    ...journalled(book, { action, count: lines.length, subjects }, [...people, ...(words ? [words] : [])]),
    { table: book.read(ledgerSheet), additions: lines },
  );
}

/** Words not yet in the inbox; those already there wait for the curator as they are. */
function inboxLines(book: Book, words: readonly UnknownWord[]): AnyBatch | null {
  if (words.length === 0) return null;
  const table = demand(book.read(wordInbox));
  const present = new Set(table.rows.map(({ record }) => looseKey(record.word ?? '')));
  const additions = words
    .filter(({ word }) => !present.has(looseKey(word)))
    .map(({ word, suggestion, people }) => ({
      word,
      suggestion: suggestion ?? null,
      people: people.join(', '),
      count: people.length,
    }));
  return additions.length > 0 ? { table, additions } : null;
}
