import type { Instance } from '../../src/pairing/assignment/instance';

export interface Seating {
  readonly matched: number;
  readonly total: number;
  readonly load: readonly number[];
  /** Mentor by mentee, −1 = without. */
  readonly mentorOf: readonly number[];
}

/** Every way to seat everybody, one by one; the objects are re-used, so that only small instances can be tried. */
export function everySeating(
  { mentees, capacities, rowStart, mentor, score }: Instance,
  visit: (seating: Seating) => void,
): void {
  const load = Array<number>(capacities.length).fill(0);
  const mentorOf = Array<number>(mentees).fill(-1);
  const seat = (i: number, matched: number, total: number): void => {
    if (i === mentees) {
      visit({ matched, total, load, mentorOf });
      return;
    }
    seat(i + 1, matched, total);
    for (let e = rowStart[i] as number; e < (rowStart[i + 1] as number); e++) {
      const j = mentor[e] as number;
      if ((load[j] as number) >= (capacities[j] as number)) continue;
      load[j] = (load[j] as number) + 1;
      mentorOf[i] = j;
      seat(i + 1, matched + 1, total + (score[e] as number));
      mentorOf[i] = -1;
      load[j] = (load[j] as number) - 1;
    }
  };
  seat(0, 0, 0);
}
