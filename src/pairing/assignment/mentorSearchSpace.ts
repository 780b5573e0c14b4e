/** Length of a near list. */
export const NEAR = 32;

/** What one search after another needs to remember; allocated once. */
export interface MentorSearch {
  /** By reached mentor: its distance. */
  readonly label: Float64Array;
  readonly seen: Int32Array;
  /** By reached mentor: which of its mentees is wanted, by whom, at which level. */
  readonly wanted: Int32Array;
  readonly wantedBy: Int32Array;
  readonly wantedLevel: Float64Array;
  readonly reached: Int32Array;
  readonly heap: Int32Array;
  readonly placeOf: Int32Array;
  /** Reached mentors whose distance is that of the search itself: they need no heap. */
  readonly atOnce: Int32Array;
  /**
   * By mentor, from `mentor · NEAR` on: the taken mentees of its least offers, in order of the offers as they were when
   * gathered. Prices only rise, so these are lower bounds; so is `fence`, for all taken mentees that are not listed.
   */
  readonly nearArc: Int32Array;
  readonly nearOffer: Float64Array;
  readonly nearCount: Int32Array;
  readonly fence: Float64Array;
  number: number;
  reachedCount: number;
  heapSize: number;
  atOnceSize: number;
  distance: number;
  /** The shortest chain known: its length, the mentor that takes the free mentee, and the arc between them. */
  shortest: number;
  last: number;
  lastArc: number;
}

export function mentorSearch(mentors: number): MentorSearch {
  return {
    label: new Float64Array(mentors),
    seen: new Int32Array(mentors),
    wanted: new Int32Array(mentors),
    wantedBy: new Int32Array(mentors),
    wantedLevel: new Float64Array(mentors),
    reached: new Int32Array(mentors),
    heap: new Int32Array(mentors),
    placeOf: new Int32Array(mentors),
    atOnce: new Int32Array(mentors),
    nearArc: new Int32Array(mentors * NEAR),
    nearOffer: new Float64Array(mentors * NEAR),
    nearCount: new Int32Array(mentors),
    fence: new Float64Array(mentors).fill(Number.NEGATIVE_INFINITY),
    number: 0,
    reachedCount: 0,
    heapSize: 0,
    atOnceSize: 0,
    distance: 0,
    shortest: Number.POSITIVE_INFINITY,
    last: -1,
    lastArc: -1,
  };
}
