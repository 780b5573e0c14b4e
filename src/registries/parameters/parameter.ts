/** The five forms with a set of parameters of their own (R013; methodology 2.4, 2.5). */
export const MEASURED_FORMS = {
  peers: 'ученик – ученик',
  teachers: 'учитель – учитель',
  student: 'студент – ученик',
  employer: 'работодатель – ученик',
  trainee: 'работодатель – студент',
} as const;

export type MeasuredForm = keyof typeof MEASURED_FORMS;
export type MeasuredRole = 'mentee' | 'mentor';
export type Moment = 'before' | 'after';

/** One wording per moment; a moment without one does not ask. */
type Wording = { readonly [M in Moment]?: string };

/** A parameter of the influence of the programme; the same id before and after (R059, R085, R121). */
export interface Parameter {
  readonly id: string;
  readonly caption: string;
  readonly kind: 'score' | 'yesNo' | 'text' | 'frequency';
  readonly forms: readonly MeasuredForm[];
  readonly mentee?: Wording;
  readonly mentor?: Wording;
}

export const ALL: readonly MeasuredForm[] = ['peers', 'teachers', 'student', 'employer', 'trainee'];
export const LEARNERS: readonly MeasuredForm[] = ['peers', 'student', 'employer', 'trainee'];
export const TEACHERS: readonly MeasuredForm[] = ['teachers'];

type Words = { readonly mentee?: Wording; readonly mentor?: Wording };

export const of =
  (kind: Parameter['kind']) =>
  (id: string, caption: string, forms: readonly MeasuredForm[], words: Words): Parameter => ({
    id,
    caption,
    kind,
    forms,
    ...words,
  });
export const score = of('score');
export const yesNo = of('yesNo');
export const open = of('text');

/** The same words for both roles. */
export const both = (before?: string, after?: string): Words => ({
  mentee: at(before, after),
  mentor: at(before, after),
});
export const at = (before?: string, after?: string): Wording => ({
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});
export const mentee = (before?: string, after?: string): Words => ({ mentee: at(before, after) });
export const mentor = (before?: string, after?: string): Words => ({ mentor: at(before, after) });
