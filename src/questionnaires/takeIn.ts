import type { Problem } from '../problem';
import type { ConsentRegister } from '../registries/consentRegister';
import { ANSWER_FATE } from '../registries/records';
import type { Update } from '../schema/changes';
import { idGiver } from '../schema/nextId';
import type { Table } from '../schema/readTable';
import type { Registry, RowOf } from '../schema/registry';
import { type Answer, type AnswerValues, ledgerKey } from './answer';
import { emptyAnswer, numberlessRow } from './intakeProblems';
import type { Recognised } from './personRow';
import { acquaint, type Person, placeAnswer, type Roster } from './roster';
import { settlePerson } from './settlePerson';

export interface Intake<R extends Registry> {
  readonly registry: R;
  readonly consents: ConsentRegister;
  readonly answers: readonly Answer<R>[];
  readonly table: Table<R>;
  /** `ledgerKey` of every answer ever taken in. */
  readonly ledger: ReadonlySet<string>;
  /** One of SOURCES. */
  readonly source: string;
  /** `yyyy-MM-dd` */
  readonly today: string;
  /** For example 2026/2027. */
  readonly programmeYear: string;
  /** Tags of a person's values, and the words the dictionary does not know. */
  readonly recognise: (values: AnswerValues<R>) => Recognised;
  /** Numbers given once and not in the table any more: they are not given again. */
  readonly usedIds?: Iterable<string>;
}

export interface LedgerLine {
  readonly answerId: string;
  readonly at: string | null;
  readonly fate: string;
  /** Number of the person, '' where nobody was entered. */
  readonly person: string;
}

export interface IntakeCounts {
  /** The sum of the five that follow. */
  readonly read: number;
  readonly accepted: number;
  readonly waitingConsent: number;
  /** Answers a newer one of the same person outdoes, and answers taken in before. */
  readonly duplicates: number;
  readonly refused: number;
  readonly unusable: number;
}

export interface UnknownWord {
  readonly word: string;
  readonly suggestion?: string;
  readonly people: readonly string[];
}

export interface Decision<R extends Registry> {
  readonly additions: readonly Partial<RowOf<R>>[];
  readonly updates: readonly Update<R>[];
  readonly ledgerLines: readonly LedgerLine[];
  readonly counts: IntakeCounts;
  readonly problems: readonly Problem[];
  readonly unknownWords: readonly UnknownWord[];
}

/**
 * Decides what a batch of answers does to a base (R052, R054), without doing it. Answers are taken in order of time,
 * those without a time last. Several answers of one person make one row: a newer one overwrites, an empty field never
 * erases; against the table, an older answer changes nothing, and one of the same or of an unknown time only fills
 * empty cells, so that a curator's corrections survive a second import. Answers in the ledger are passed over.
 */
export function takeIn<R extends Registry>(intake: Intake<R>): Decision<R> {
  const { answers, ledger, registry, table } = intake;
  const seen = new Set(ledger);
  const fresh = answers.filter((answer) => {
    const key = ledgerKey(answer);
    return !seen.has(key) && seen.add(key);
  });
  const roster: Roster<R> = acquaint(table);
  const problems: Problem[] = [];
  const lines: LedgerLine[] = [];
  const counts = {
    read: answers.length,
    accepted: 0,
    waitingConsent: 0,
    duplicates: answers.length - fresh.length,
    refused: 0,
    unusable: 0,
  };
  const touched = new Set<Person<R>>();
  for (const answer of inOrderOfTime(fresh)) {
    const placed = placeAnswer(registry, roster, answer);
    problems.push(...placed.problems);
    if (placed.kind === 'taken') touched.add(placed.person);
    else if (placed.kind === 'older') {
      counts.duplicates += 1;
      lines.push(lineOf(answer, ANSWER_FATE.older, placed.person.id));
    } else {
      counts.unusable += 1;
      // An answer for a row without a number stays out of the ledger, so that it comes again once the row has one.
      if (placed.kind === 'empty') lines.push(lineOf(answer, ANSWER_FATE.unusable, ''));
      problems.push(placed.kind === 'empty' ? emptyAnswer(answer) : numberlessRow(registry, placed.row));
    }
  }

  const prefix = registry.columns.id?.input.kind === 'id' ? registry.columns.id.input.prefix : '';
  const give = idGiver(prefix, [...table.rows.map(({ id }) => id), ...(intake.usedIds ?? [])]);
  const additions: Partial<RowOf<R>>[] = [];
  const updates: Update<R>[] = [];
  const words = new Map<string, { word: string; suggestion?: string; people: string[] }>();
  for (const person of touched) {
    const settled = settlePerson(intake, person, give);
    if (settled.addition) additions.push(settled.addition);
    if (settled.update) updates.push(settled.update);
    problems.push(...settled.problems);
    lines.push(...settled.fates.map(({ answer, fate }) => lineOf(answer, fate, settled.id)));
    counts[settled.outcome] += 1;
    counts.duplicates += settled.fates.length - 1;
    for (const found of settled.unknown) {
      const known = words.get(found.word);
      if (known) known.people.push(settled.id);
      else words.set(found.word, { ...found, people: [settled.id] });
    }
  }
  return {
    additions,
    updates,
    ledgerLines: lines,
    counts,
    problems,
    unknownWords: [...words.values()],
  };
}

const lineOf = ({ answerId, at }: Answer<Registry>, fate: string, person: string): LedgerLine => ({
  answerId,
  at,
  fate,
  person,
});

/** Those without a time were added by hand below the others and count as the last. */
const inOrderOfTime = <R extends Registry>(answers: readonly Answer<R>[]): Answer<R>[] =>
  [...answers].sort((a, b) => (a.at ?? '9').localeCompare(b.at ?? '9', 'en'));
