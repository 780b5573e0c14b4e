import type { Problem } from '../problem';
import type { KeyOf, Registry, RowOf } from '../schema/registry';

export type QuestionnaireKey = 'mentees' | 'mentors';

/** What a person answered, read by the columns of the registry; a key is absent when nothing readable was answered. */
export type AnswerValues<R extends Registry> = Partial<{ readonly [K in KeyOf<R>]: NonNullable<RowOf<R>[K]> }>;

/** One answer to a questionnaire, wherever it came from. */
export interface Answer<R extends Registry> {
  /** The form's own response id, or a hash of the content for a row of a file. */
  readonly answerId: string;
  /** Wall time `yyyy-MM-ddTHH:mm:ss` of the spreadsheet's zone; null when the export does not tell. */
  readonly at: string | null;
  /** 1-based row of the file or sheet (the header is row 1); 0 for a form's response. */
  readonly row: number;
  readonly values: AnswerValues<R>;
  /** What stood in the name field when it cannot be read as a name; '' otherwise. Shown to the curator in the registry only. */
  readonly rawName: string;
  readonly problems: readonly Problem[];
}

/**
 * What the ledger «Принятые ответы» is asked by. A response edited in the form keeps its id and gets a new time, so it
 * is taken in again; a row of a file carries its time in the hash already.
 */
export const ledgerKey = (answer: { readonly answerId: string; readonly at: string | null }): string =>
  `${answer.answerId}:${answer.at ?? ''}`;
