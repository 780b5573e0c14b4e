import type { AnyColumn, Input } from './column';
import { columnKeys, type Registry } from './registry';

export type Question =
  | { readonly kind: 'text' | 'paragraph' | 'date' }
  | { readonly kind: 'integer'; readonly min: number; readonly max: number; readonly advice: string }
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
}

/** The questions a registry's declaration asks, in the order given or in the order of its columns. */
export function formItems(registry: Registry, order: readonly string[] = columnKeys(registry)): FormItemPlan[] {
  return order.flatMap((key) => {
    const column = registry.columns[key] as AnyColumn | undefined;
    if (column?.ask === undefined) return [];
    return [
      {
        key,
        title: column.ask,
        help: column.help ?? '',
        required: column.required,
        question: questionOf(column.input),
      },
    ];
  });
}

function questionOf(input: Input): Question {
  switch (input.kind) {
    case 'choice':
      return { kind: 'choice', options: input.options, other: input.other };
    case 'choices':
      return { kind: 'checkboxes', options: input.options, other: input.other };
    case 'integer':
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
