import type { Cell } from './cell';

/** How a value is typed and shown; every derivation (sheet, form, wording, dictionary) switches over it. */
export type Input =
  | { readonly kind: 'id'; readonly prefix: string }
  | { readonly kind: 'text'; readonly long: boolean }
  | { readonly kind: 'name' | 'phone' | 'email' | 'class' | 'link' | 'tags' }
  | { readonly kind: 'year' }
  | { readonly kind: 'integer'; readonly min: number; readonly max: number; readonly scale?: ScaleEnds }
  | { readonly kind: 'date' }
  | { readonly kind: 'moment' }
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly other: boolean }
  | {
      readonly kind: 'choices';
      readonly options: readonly string[];
      readonly other: boolean;
      /** The options stand for #tags: a form offers those the school's dictionary has. */
      readonly offersTags?: boolean;
    };

/** What the two ends of a row of marks mean; a form shows such an integer as marks to click. */
export interface ScaleEnds {
  readonly low: string;
  readonly high: string;
}

/** A cell read: its value, nothing there, or why it cannot be read (advice in Russian, never the value itself). */
export type Reading<T> = { readonly value: T | null; readonly advice?: string };

/** Facts about a column that are independent of its type. */
export interface Facts {
  /** Tells something about a person; never leaves the school, never stands in a log or an error (R024). */
  readonly personal: boolean;
  /** A row without it is not usable, and the form's question is obligatory. */
  readonly required: boolean;
  /** The question a questionnaire asks, when it asks for this value. */
  readonly ask?: string;
  /** Wordings by voice, where several questionnaires fill one sheet; a voice that is absent is not asked. */
  readonly asks?: Readonly<Record<string, string>>;
  readonly help?: string;
  /** Other captions under which older exports carry this column. */
  readonly aliases: readonly string[];
  /** Number of the column in the official form of the base (МР-42/02), when it is one of its columns. */
  readonly official?: number;
  /** Pixels. */
  readonly width: number;
  /** Who fills it: `answer` from a questionnaire, `program` by a command, `person` by the curator alone. */
  readonly filledBy: 'answer' | 'program' | 'person';
  readonly hidden: boolean;
}

export interface Column<T> extends Facts {
  readonly header: string;
  readonly input: Input;
  readonly parse: (cell: Cell) => Reading<T>;
  readonly format: (value: T) => Cell;
}

// biome-ignore lint/suspicious/noExplicitAny: a registry mixes columns of different value types
export type AnyColumn = Column<any>;

export type Columns = Readonly<Record<string, AnyColumn>>;

/** What `column()` lets a declaration say; everything else has a default. */
export type Wish = Partial<Facts>;

export const facts = (wish: Wish): Facts => ({
  personal: false,
  required: false,
  aliases: [],
  width: 140,
  filledBy: wish.ask === undefined && wish.asks === undefined ? 'program' : 'answer',
  hidden: false,
  ...wish,
});
