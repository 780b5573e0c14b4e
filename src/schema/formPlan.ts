import type { AnyColumn, Input } from './column';
import { columnKeys, type Registry } from './registry';

export type Question =
  | { readonly kind: 'text' | 'paragraph' | 'date' }
  | { readonly kind: 'integer'; readonly min: number; readonly max: number; readonly advice: string }
  | {
      readonly kind: 'scale';
      readonly min: number;
      readonly max: number;
      readonly low: string;
      readonly high: string;
    }
  | { readonly kind: 'choice' | 'checkboxes'; readonly options: readonly string[]; readonly other: boolean };

export interface FormItemPlan {
  /** Column key the answer belongs to. */
  readonly key: string;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly question: Question;
}

/** A questionnaire as data: src/google makes a Google Form of it, ingestion reads its answers by the same keys. */
export interface FormPlan {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  readonly collectsEmail: boolean;
  readonly items: readonly FormItemPlan[];
  /** The question that asks for the participant's code; personal links fill it in. */
  readonly codeKey?: string;
}

/** How a questionnaire asks what a registry's columns hold. */
export interface Asking {
  /** Which of a column's several wordings is used, see `asks`. */
  readonly voice?: string;
  /** Keys of the questions that come first and last; all others stand between, in the order of the columns. */
  readonly first?: readonly string[];
  readonly last?: readonly string[];
}

/** The question a column asks in a voice; undefined when it asks none. */
export const questionIn = ({ ask, asks }: AnyColumn, voice = ''): string | undefined =>
  asks === undefined ? ask : Object.keys(asks).includes(voice) ? asks[voice] : undefined;

/**
 * The questions a registry's declaration asks. A column that is asked and named nowhere joins by itself.
 * `offered`: what stands in place of the options of questions about #tags.
 */
export function formItems(registry: Registry, asking: Asking = {}, offered?: readonly string[]): FormItemPlan[] {
  const { voice, first = [], last = [] } = asking;
  const between = columnKeys(registry).filter((key) => !first.includes(key) && !last.includes(key));
  return [...first, ...between, ...last].flatMap((key) => {
    const column = registry.columns[key] as AnyColumn | undefined;
    const title = column && questionIn(column, voice);
    if (!column || title === undefined) return [];
    return [
      { key, title, help: column.help ?? '', required: column.required, question: questionOf(column.input, offered) },
    ];
  });
}

function questionOf(input: Input, offered: readonly string[] | undefined): Question {
  switch (input.kind) {
    case 'choice':
      return { kind: 'choice', options: input.options, other: input.other };
    case 'choices':
      return {
        kind: 'checkboxes',
        options: input.offersTags && offered && offered.length > 0 ? offered : input.options,
        other: input.other,
      };
    case 'integer':
      if (input.scale) return { kind: 'scale', min: input.min, max: input.max, ...input.scale };
      return {
        kind: 'integer',
        min: input.min,
        max: input.max,
        advice: `Впишите целое число от ${input.min} до ${input.max}.`,
      };
    case 'text':
      return { kind: input.long ? 'paragraph' : 'text' };
    case 'date':
      return { kind: 'date' };
    default:
      return { kind: 'text' };
  }
}
