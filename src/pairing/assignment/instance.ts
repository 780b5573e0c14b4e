/**
 * What is to be optimised.
 *
 * - `coverage`: most mentees paired, then the best total score, then the most even load.
 * - `quality`: the best total score, then most mentees paired, then the most even load. A mentee stays without a mentor
 *   only if every further pair would lower the total.
 */
export type Objective = 'coverage' | 'quality';

/** Scores by edge: whole numbers. `Float64Array` is for whole numbers above 2³¹. */
export type Scores = Int32Array | Float64Array;

/**
 * A many-to-one assignment problem: every mentee takes at most one place, mentor `j` offers `capacities[j]` places.
 *
 * The edges (the eligible pairs) are stored row by row: those of mentee `i` are `rowStart[i] … rowStart[i + 1] − 1`, each
 * with a mentor's index and a score. Inside a row a mentor appears at most once; the order inside a row is irrelevant to
 * the result. Rows and mentors come in the caller's canonical order (by id), because the result is a function of indices.
 */
export interface Instance {
  readonly mentees: number;
  /** Places by mentor, whole numbers ≥ 0. A mentor with 0 places takes part in nothing. */
  readonly capacities: Int32Array | readonly number[];
  /** Length `mentees + 1`, starts with 0, never falls, ends with the number of edges. */
  readonly rowStart: Int32Array;
  readonly mentor: Int32Array;
  readonly score: Scores;
  /** True if a smaller score is the better one. */
  readonly minimise?: boolean;
  /** `coverage` if absent. */
  readonly objective?: Objective;
}

/** The pairs, their three totals, and the prices that prove them; what the prices mean is said in `check.ts`. */
export interface Solution {
  /** Mentor by mentee, −1 = without a mentor. */
  readonly mentorOf: Int32Array;
  /** Number of pairs. */
  readonly matched: number;
  /** Sum of the scores of the pairs. */
  readonly total: number;
  /** Sum over mentors of load². */
  readonly load2: number;
  /** Two whole numbers per mentor, `[a, b]` at `2j` and `2j + 1`. */
  readonly prices: Float64Array;
  /** Edges looked at while searching (not while sorting); depends on the instance only, never on the machine. */
  readonly edgeScans: number;
  /**
   * 1 for the mentees and mentors of the short block (Dulmage and Mendelsohn 1958): everyone who can be reached from a
   * mentee without a mentor by swaps. All eligible mentors of a short mentee are short, all short mentors are full, and
   * there are more short mentees than places by exactly the number of unmatched mentees. All 0 for `quality`.
   */
  readonly shortMentees: Uint8Array;
  readonly shortMentors: Uint8Array;
}
