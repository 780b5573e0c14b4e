import type { Objective } from '../panels';
import type { Certificate } from './certificate';
import type { PairIds } from './input';
import type { Conflict } from './locks';
import type { ShortageMap } from './shortageMap';

export interface Alternative {
  readonly mentorId: string;
  readonly score: number;
  /**
   * What the whole proposal loses if this mentor is taken instead, everybody else re-seated in the best way: pairs first,
   * then points. null where the school is too large to compute it for everybody.
   */
  readonly cost: { readonly pairs: number; readonly score: number } | null;
  readonly note: string;
}

export interface ProposedPair extends PairIds {
  readonly score: number;
  readonly form: string;
  /** Official name of the role model both chose; '' for none. */
  readonly roleModel: string;
  /** Fixed by the curator. */
  readonly locked: boolean;
  readonly reasons: readonly string[];
  readonly commonTags: readonly string[];
  /** Tags of the request that the mentor does not offer, also where a close one helps out. */
  readonly missingTags: readonly string[];
  /** Places taken if this proposal is accepted, and places in all. */
  readonly load: { readonly taken: number; readonly places: number };
  readonly alternatives: readonly Alternative[];
}

/**
 * The one main reason why somebody stays without a mentor (R098). `nobody`: the rules leave no mentor; `group`: a few
 * people compete for the same places; `shortage`: places are short for many; `quality`: a pair exists, but would lower the
 * total; `groupSize`: a pair exists, but some group would be smaller than the least one.
 */
type ReasonKind = 'nobody' | 'group' | 'shortage' | 'quality' | 'groupSize';

export interface Unmatched {
  readonly menteeId: string;
  readonly kind: ReasonKind;
  readonly reason: string;
  /** For `nobody`: the decisive rule, and how many mentors each rule put aside. */
  readonly rule?: string;
  readonly counts?: Readonly<Record<string, number>>;
  /** For `group`: who competes and for whom. */
  readonly group?: { readonly menteeIds: readonly string[]; readonly mentorIds: readonly string[] };
  readonly waitingDays: number | null;
}

/** Somebody whom a rule on the person keeps out of the search. */
export interface Blocked {
  readonly id: string;
  readonly side: 'mentee' | 'mentor';
  readonly rule: string;
  readonly reason: string;
  readonly waitingDays: number | null;
}

/** Two people who would both score higher with each other than with those proposed. */
export interface BlockingPair extends PairIds {
  readonly score: number;
  readonly text: string;
}

export interface Totals {
  /** Mentees looked for: locked pairs and everybody in the search. */
  readonly mentees: number;
  readonly suggested: number;
  readonly score: number;
  /** Free places of the mentors in the search, before this proposal. */
  readonly places: number;
  readonly alreadyPaired: number;
  readonly objective: Objective;
  readonly other: { readonly suggested: number; readonly score: number };
  /** Points the larger number of pairs costs, in words; '' where both aims give the same. */
  readonly comparison: string;
  /** Pairs of `previous` that are no longer proposed. */
  readonly changed: number;
}

/** A mentor whose group, pairs at work included, is smaller than the setting asks for. */
export interface SmallGroup {
  readonly mentorId: string;
  readonly size: number;
  readonly wanted: number;
  readonly text: string;
}

/** The result of a search: plain data, people by id. */
export interface Proposal {
  readonly pairs: readonly ProposedPair[];
  readonly unmatched: readonly Unmatched[];
  readonly blocked: readonly Blocked[];
  readonly conflicts: readonly Conflict[];
  readonly blockingPairs: readonly BlockingPair[];
  readonly totals: Totals;
  readonly certificate: Certificate;
  /** What «Наименьшая группа» costs, in Russian; '' where it changes nothing. */
  readonly groupCost: string;
  /** Groups that stay smaller because of pairs at work or fixed by the curator. */
  readonly smallGroups: readonly SmallGroup[];
  readonly shortage: ShortageMap;
  /** Pairs of the earlier proposal that are no longer in this one, in the order of mentees. */
  readonly changes: readonly Change[];
  /** What in the tables could not be understood. */
  readonly notes: readonly string[];
}

/** What becomes of one mentee in comparison with an earlier proposal; null: no mentor. */
export interface Change {
  readonly menteeId: string;
  readonly before: string | null;
  readonly after: string | null;
}
