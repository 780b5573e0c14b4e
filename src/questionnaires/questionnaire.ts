import { type Asking, type FormPlan, formItems } from '../schema/formPlan';
import type { Registry } from '../schema/registry';

/**
 * Who answers. `newcomer` makes or renews a row of a base; `mentee` and `mentor` are known by their code; `aboutChild`
 * is somebody else who speaks of a mentee; `anyone` is not asked who they are; `curator` answers for the programme.
 */
export type Respondent = 'newcomer' | 'mentee' | 'mentor' | 'aboutChild' | 'anyone' | 'curator';

/** Which later answer of the same person takes the place of an earlier one; `never`: each answer is a row of its own. */
export type Repetition = 'never' | 'year' | 'wave';

/** Tags of an answer's options and own words. */
type TagsOf = (options: readonly string[], words: string) => readonly string[];

/** A questionnaire declared once: its form, its intake, its paper blank and its links follow from it. */
export interface Questionnaire {
  /** Stable: the form is remembered by it. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  /** Heading in the dialog. */
  readonly group: string;
  /** When it is sent out, in words. */
  readonly when: string;
  /** The sheet that receives the answers. */
  readonly registry: Registry;
  readonly respondent: Respondent;
  /** Roles of the base it is for; all where absent. */
  readonly roles?: readonly string[];
  readonly repeats: Repetition;
  /** Answers of minors need the consent to studying their needs besides (R055). */
  readonly survey: boolean;
  readonly collectsEmail: boolean;
  readonly asking: Asking;
  /** Values every row of this questionnaire has, by column key. */
  readonly fixed: Readonly<Record<string, string>>;
  /** What follows from an answer, by column key. */
  readonly derive?: (values: Readonly<Record<string, unknown>>, tagsOf: TagsOf) => Readonly<Record<string, unknown>>;
}

/** Everything but what most questionnaires have in common. */
export const declare = (
  wish: Pick<Questionnaire, 'key' | 'title' | 'description' | 'group' | 'when' | 'registry' | 'respondent'> &
    Partial<Questionnaire>,
): Questionnaire => ({
  confirmation: 'Спасибо! Ответ получен. Если что-то изменится, заполните анкету ещё раз – учтём последний ответ.',
  repeats: 'never',
  survey: false,
  collectsEmail: false,
  asking: {},
  fixed: {},
  ...wish,
});

/** Does a person answer it under a code? */
export const asksCode = ({ respondent }: Questionnaire): boolean => respondent === 'mentee' || respondent === 'mentor';

/**
 * The form of a questionnaire.
 * @param offered options of questions about #tags, see tags/questionnaireOptions
 */
export const formPlan = (questionnaire: Questionnaire, offered?: readonly string[]): FormPlan => {
  const { key, title, description, confirmation, collectsEmail, registry, asking } = questionnaire;
  return {
    key,
    title,
    description,
    confirmation,
    collectsEmail,
    items: formItems(registry, asking, offered),
    ...(asksCode(questionnaire) ? { codeKey: 'code' } : {}),
  };
};
