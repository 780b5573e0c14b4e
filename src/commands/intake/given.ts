import type { Answer, QuestionnaireKey } from '../../questionnaires/answer';
import type { Decision } from '../../questionnaires/takeIn';
import type { Registry } from '../../schema/registry';

/** Answers by the key of their questionnaire. */
export type Given = ReadonlyMap<string, readonly Answer<Registry>[]>;

export interface TakenBase {
  readonly key: QuestionnaireKey;
  readonly decision: Decision<Registry>;
}
