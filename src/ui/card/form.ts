import type { CardView, Choice } from '../../panels';
import type { CallState } from '../useCalls';

/** A question of a form on the card. */
export interface Field {
  readonly name: string;
  readonly caption: string;
  readonly kind: 'choice' | 'date' | 'text' | 'long' | 'number';
  readonly options?: readonly Choice[];
  readonly most?: number;
  readonly isOptional?: boolean;
  readonly help?: string;
}

export type Values = Readonly<Record<string, string>>;

export interface Form {
  readonly title: string;
  readonly fields: (values: Values) => readonly Field[];
  readonly initial: Values;
  /** Resolves to what was done, in words, or to null. */
  readonly send: (ask: CallState['ask'], values: Values) => Promise<{ readonly text: string } | null>;
}

/** The form for one person; `preset` is what it begins with. */
export type FormOf = (card: CardView, preset: string) => Form;

/** What is shown while a form is being saved. */
export const SAVING = 'Записываем…';

export const dateField = (caption: string): Field => ({ name: 'date', caption, kind: 'date' });

/** Fields that must be filled and are not. */
export const missingIn = (form: Form, values: Values): readonly string[] =>
  form.fields(values).flatMap(({ name, isOptional }) => (isOptional || values[name]?.trim() ? [] : [name]));
