// What the sidebars «Карточка участника» and «На сегодня» and the script say to each other; see Calls in index.ts.

/** Windows a button may open. */
export type WindowName =
  | 'pairing'
  | 'documents'
  | 'import'
  | 'questionnaires'
  | 'card'
  | 'today'
  | 'deeds'
  | 'duplicates'
  | 'check';

/** Commands a button may run by itself. */
export type CommandName = 'receiveAnswers';

/** Forms the card can show. */
export type FormName = 'consent' | 'certificate' | 'interview' | 'training' | 'status' | 'withdraw';

/** A row of a sheet: registry key, the row's number, and the column whose cell is selected ('' for the first). */
export interface RowPlace {
  readonly sheet: string;
  readonly id: string;
  readonly column: string;
}

/** What a button does. `preset` is what the form begins with: a kind of consent, a status. */
export type Deed =
  | { readonly kind: 'form'; readonly form: FormName; readonly preset: string }
  | { readonly kind: 'row'; readonly place: RowPlace }
  | { readonly kind: 'window'; readonly window: WindowName }
  | { readonly kind: 'command'; readonly command: CommandName }
  | { readonly kind: 'card' };

export interface PersonAction {
  readonly caption: string;
  readonly deed: Deed;
}

/** Why somebody is not paired or not at work yet, and what helps. */
export interface Obstacle {
  readonly id: string;
  readonly text: string;
  readonly actions: readonly PersonAction[];
}

export interface CardLine {
  readonly caption: string;
  readonly value: string;
  /** The value is an address. */
  readonly isLink: boolean;
}

/** One row of a sheet that speaks of the person. */
export interface CardEntry {
  readonly title: string;
  readonly lines: readonly CardLine[];
  readonly place: RowPlace;
}

/** One kind of consent and whether it is in order. */
export interface ConsentState {
  readonly caption: string;
  readonly isOpen: boolean;
  /** Why it is not in order; ''. */
  readonly text: string;
  readonly actions: readonly PersonAction[];
}

export interface CardSection {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly CardEntry[];
}

export interface Choice {
  readonly value: string;
  readonly caption: string;
  /** What it means, or why it cannot be chosen now; ''. */
  readonly note: string;
}

/** A status the person may go to. */
export interface StatusStep extends Choice {
  readonly isRefused: boolean;
  readonly needsReason: boolean;
}

/** What the forms of the card offer. */
export interface CardChoices {
  /** `yyyy-MM-dd` */
  readonly today: string;
  /** Who fills the forms in, as «Настройки» name the curator. */
  readonly curator: string;
  readonly consents: readonly Choice[];
  readonly signers: readonly Choice[];
  /** Mentors of the person's pairs at work. */
  readonly mentors: readonly Choice[];
  readonly certificates: readonly Choice[];
  readonly criteria: readonly Choice[];
  readonly bestScore: number;
  readonly results: readonly Choice[];
  readonly steps: readonly StatusStep[];
  /** Numbers of the pairs that a withdrawal would end. */
  readonly runningPairs: readonly string[];
}

/** Everything about one person. */
export interface CardView {
  readonly id: string;
  readonly role: 'mentee' | 'mentor';
  readonly name: string;
  /** Class, post or role. */
  readonly about: string;
  readonly status: string;
  readonly tags: readonly string[];
  readonly obstacles: readonly Obstacle[];
  readonly consents: readonly ConsentState[];
  readonly sections: readonly CardSection[];
  /** What can be done at any time. */
  readonly actions: readonly PersonAction[];
  readonly choices: CardChoices;
}

/** 1 – today, 2 – this week, 3 – when there is time. */
export type Urgency = 1 | 2 | 3;

export interface TodayLine {
  /** '' where the line is about nobody in particular. */
  readonly personId: string;
  /** Name and class of the person; ''. */
  readonly person: string;
  readonly text: string;
  readonly actions: readonly PersonAction[];
}

export interface TodayGroup {
  readonly id: string;
  readonly title: string;
  readonly urgency: Urgency;
  /** How many there are in all; `lines` holds the first of them. */
  readonly count: number;
  readonly lines: readonly TodayLine[];
}

export interface TodayView {
  /** `yyyy-MM-dd` */
  readonly day: string;
  readonly groups: readonly TodayGroup[];
}

/** Calls of both sidebars. */
export interface CardCalls {
  /** Numbers of the people in the selected row, the one under the cursor first. */
  readonly 'card.selected': { readonly argument: null; readonly value: { readonly ids: readonly string[] } };
  readonly 'card.view': { readonly argument: { readonly personId: string }; readonly value: CardView };
  /** Selects a cell of a sheet. */
  readonly 'place.show': { readonly argument: RowPlace; readonly value: null };
  readonly 'window.open': { readonly argument: { readonly window: WindowName }; readonly value: null };
  /** Runs a command that needs no answers; says what was done. */
  readonly 'command.run': {
    readonly argument: { readonly command: CommandName };
    readonly value: { readonly text: string };
  };
  readonly 'today.view': { readonly argument: null; readonly value: TodayView };
}
