import type { Problem } from '../problem';

/** coverage: most mentees first; quality: highest total score first. */
export type Objective = 'coverage' | 'quality';

export interface PairingCalls {
  readonly 'pairing.view': { readonly argument: null; readonly value: PairingView };
  /**
   * Searches anew; locked and forbidden pairs are kept, suggestions on the sheet are replaced. `keep`: as few of the
   * earlier suggestions as possible change.
   */
  readonly 'pairing.search': {
    readonly argument: { readonly objective: Objective; readonly keep?: boolean };
    readonly value: PairingView;
  };
  /** Writes the proof or the shortage map of what is suggested now onto its sheet. */
  readonly 'pairing.record': {
    readonly argument: { readonly what: 'proof' | 'shortage' };
    readonly value: { readonly sheet: string; readonly rows: number };
  };
  /**
   * Locks, forbids or frees one pair and searches the rest anew; `mentorId` may differ from the suggested one
   * (another mentor is chosen).
   */
  readonly 'pairing.decide': {
    readonly argument: {
      readonly menteeId: string;
      readonly mentorId: string;
      readonly decision: 'lock' | 'forbid' | 'free';
    };
    readonly value: PairingView;
  };
  /** Sets whether only mentors approved by order are paired (R076), and searches anew. */
  readonly 'pairing.registry': { readonly argument: { readonly only: boolean }; readonly value: PairingView };
  /** Turns suggestions into pairs; null accepts all of them. */
  readonly 'pairing.accept': {
    readonly argument: { readonly menteeIds: readonly string[] | null };
    readonly value: { readonly view: PairingView; readonly accepted: number; readonly refused: readonly Problem[] };
  };
  /** Why is X not suggested for Y: every rule with its verdict. */
  readonly 'pairing.trace': {
    readonly argument: { readonly menteeId: string; readonly mentorId: string };
    readonly value: readonly TraceLine[];
  };
}

export interface PersonCard {
  readonly id: string;
  readonly name: string;
  /** Class, or post. */
  readonly about: string;
  readonly tags: readonly string[];
  readonly request: string;
}

export interface SuggestionCard {
  readonly mentee: PersonCard;
  readonly mentor: PersonCard;
  readonly form: string;
  readonly score: number;
  readonly decision: 'open' | 'locked';
  readonly reasons: readonly string[];
  readonly commonTags: readonly string[];
  readonly missingTags: readonly string[];
  /** Places taken after this proposal, and places in all. */
  readonly load: { readonly taken: number; readonly places: number };
  /** Other mentors the rules allow for this mentee, best first (at most 5). */
  readonly alternatives: readonly {
    readonly id: string;
    readonly name: string;
    readonly score: number;
    readonly note: string;
  }[];
}

export interface UnmatchedCard {
  readonly mentee: PersonCard;
  readonly reason: string;
  readonly waitingDays: number | null;
  /** Not in the search at all, because the consent is not in order yet. */
  readonly waitsForConsent: boolean;
  /** Who accompanies the mentee meanwhile; '' when nobody was named. */
  readonly psychologist?: string;
  /** When to search again, `yyyy-MM-dd`. */
  readonly nextSearch?: string | null;
}

/** Two people by number and name. */
export interface TwoNames {
  readonly menteeId: string;
  readonly mentee: string;
  readonly mentorId: string;
  readonly mentor: string;
}

/** A mentee whose mentor is another one than suggested before; '' for none. */
export interface ChangedPair {
  readonly menteeId: string;
  readonly mentee: string;
  readonly before: string;
  readonly after: string;
}

export interface TagShortageLine {
  readonly tag: string;
  readonly demand: number;
  readonly capacity: number;
  readonly deficit: number;
  readonly unmatched: number;
  /** Pairs one more mentor with this tag would add; null when the school is too large to compute it. */
  readonly morePairs: number | null;
}

export interface PairingView {
  readonly suggestions: readonly SuggestionCard[];
  readonly unmatched: readonly UnmatchedCard[];
  readonly forbidden: readonly TwoNames[];
  readonly totals: {
    readonly mentees: number;
    readonly suggested: number;
    readonly score: number;
    readonly places: number;
    readonly alreadyPaired: number;
    readonly objective: Objective;
    /** The same figures under the other objective, for comparison. */
    readonly other: { readonly suggested: number; readonly score: number };
    /** Both objectives compared in words, with the price of one more pair; '' when they agree. */
    readonly comparison?: string;
  };
  /** Two who would both score higher with each other than with those suggested. */
  readonly blockingPairs?: readonly (TwoNames & { readonly text: string })[];
  /** In comparison with the suggestions before this search. */
  readonly changes?: readonly ChangedPair[];
  /** What the least group size costs, and groups that stay smaller. */
  readonly smallGroups?: readonly string[];
  readonly shortage?: {
    readonly lines: readonly TagShortageLine[];
    readonly places: number;
    /** Mentors with whom one place more would help, the largest gain first. */
    readonly onePlaceMore: readonly {
      readonly mentorId: string;
      readonly mentor: string;
      readonly pairs: number;
      readonly score: number;
    }[];
  };
  /** Mentors who are left out only because no order has approved them yet. */
  readonly unapproved: number;
  /** What the independent check said of this result. */
  readonly proof: { readonly valid: boolean; readonly text: string };
  readonly problems: readonly Problem[];
}

export interface TraceLine {
  readonly rule: string;
  readonly passed: boolean;
  readonly text: string;
}
