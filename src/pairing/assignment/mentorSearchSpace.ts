import { type Costs, costs, MANY_EDGES, type Weighting } from './weighting';

/** What one search after another needs to remember; allocated once. */
export interface MentorSearch {
  /** By mentor: its distance in the running search, `far` if not reached. */
  readonly label: Costs;
  /** By reached mentor: the arc of the mentee it would have to give, and to whom. */
  readonly wanted: Int32Array;
  readonly wantedBy: Int32Array;
  readonly reached: Int32Array;
  readonly heap: Int32Array;
  readonly placeOf: Int32Array;
  /**
   * A mentor's taken mentees before its first free one, in order of their offers as they were when gathered: the keys
   * `offer · 2^bits + place in the row`, from the row's start to before `nearEnd`. Prices only rise, so that the offers
   * stay lower bounds. Empty where keys need more than 32 bits, and where there are so few edges that gathering does not
   * pay.
   */
  readonly near: Int32Array;
  /** By mentor; −1 if not yet gathered. */
  readonly nearEnd: Int32Array;
  reachedCount: number;
  heapSize: number;
  /** The shortest chain known: its length, the mentor that takes the free mentee, and the arc between them. */
  shortest: number;
  last: number;
  lastArc: number;
}

export function mentorSearch(weighting: Weighting, mentors: number, arcs: number): MentorSearch {
  return {
    label: costs(weighting, mentors).fill(weighting.far),
    wanted: new Int32Array(mentors),
    wantedBy: new Int32Array(mentors),
    reached: new Int32Array(mentors),
    heap: new Int32Array(mentors),
    placeOf: new Int32Array(mentors),
    near: new Int32Array(weighting.wide || arcs < MANY_EDGES ? 0 : arcs),
    nearEnd: new Int32Array(mentors).fill(-1),
    reachedCount: 0,
    heapSize: 0,
    shortest: weighting.far,
    last: -1,
    lastArc: -1,
  };
}
