import type { Problem } from '../../problem';
import type { Update } from '../../schema/changes';
import type { Table } from '../../schema/readTable';
import type { Registry, RowOf } from '../../schema/registry';
import type { Answer } from '../answer';
import type { Values } from '../personRow';
import type { Questionnaire } from '../questionnaire';
import type { LedgerLine } from '../takeIn';

/** Somebody of the bases. */
export interface Participant {
  readonly id: string;
  readonly base: 'mentees' | 'mentors';
  readonly record: Values;
}

export interface GivenAnswers {
  readonly questionnaire: Questionnaire;
  readonly answers: readonly Answer<Registry>[];
}

/** What keeping answers on one sheet needs to know. */
export interface Keeping {
  readonly registry: Registry;
  readonly table: Table<Registry>;
  /** Questionnaires that fill this sheet, with what their forms hold. */
  readonly given: readonly GivenAnswers[];
  /** Every questionnaire that fills this sheet: a row typed by hand belongs to one of them. */
  readonly questionnaires: readonly Questionnaire[];
  /** `ledgerKey` of every answer ever taken in. */
  readonly ledger: ReadonlySet<string>;
  readonly participant: (code: string) => Participant | undefined;
  /** Mentees of this surname, name and class. */
  readonly children: (name: string, schoolClass: string | null) => readonly Participant[];
  /** Whether the consents allow to keep what this person answers. */
  readonly mayKeep: (person: Participant, questionnaire: Questionnaire) => boolean;
  readonly tagsOf: (options: readonly string[], words: string) => readonly string[];
  /** `yyyy-MM-ddTHH:mm:ss` */
  readonly now: string;
  readonly programmeYear: string;
  /** Numbers given once and not on the sheet any more. */
  readonly usedIds: readonly string[];
}

/** An answer that counts, with what the row said before; the bases follow from it. */
export interface CountedAnswer {
  readonly person: Participant;
  readonly values: Values;
  readonly before: Values;
}

export interface Kept {
  readonly additions: readonly Partial<RowOf<Registry>>[];
  readonly updates: readonly Update<Registry>[];
  readonly ledgerLines: readonly (LedgerLine & { readonly questionnaire: string })[];
  readonly counted: readonly CountedAnswer[];
  readonly counts: KeptCounts;
  readonly problems: readonly Problem[];
}

export interface KeptCounts {
  readonly read: number;
  readonly added: number;
  readonly updated: number;
  /** Codes of those whose answers stay in the form until the consent is there. */
  readonly waiting: readonly string[];
  /** Rows that wait for the curator to put the code right. */
  readonly codeless: number;
  readonly refused: number;
}
