import type { Instance } from './instance';
import type { MenteeSide } from './menteeSide';
import type { MentorSide } from './mentorSide';
import type { Weighting } from './weighting';

/** An instance on its way to a solution: what is known about its mentors, and the parts solved from either side. */
export interface Split {
  readonly instance: Instance;
  readonly weighting: Weighting;
  /** By mentor: places that can ever be taken, 1 if there are any. */
  readonly places: Int32Array;
  readonly open: Uint8Array;
  readonly everybody: Int32Array;
  readonly supply: number;
  readonly demand: number;
  fromMentees: Pick<MenteeSide, 'mentorOf' | 'ownCost' | 'price' | 'scans'> | undefined;
  fromMentors: MentorSide | undefined;
  /** 1 for the mentors solved from the mentors' side: all of them are full and short. */
  readonly byPlaces: Uint8Array;
  /** 1 for the mentors that a mentee without a mentor reaches by swaps. */
  readonly shortMentors: Uint8Array;
}

export function wholeInstance(instance: Instance, weighting: Weighting): Split {
  const { mentees, capacities, rowStart } = instance;
  const { degree } = weighting;
  const mentors = capacities.length;
  const places = new Int32Array(mentors);
  const open = new Uint8Array(mentors);
  let supply = 0;
  for (let j = 0; j < mentors; j++) {
    places[j] = Math.min(capacities[j]!, degree[j]!);
    if (places[j]! > 0) open[j] = 1;
    supply += places[j]!;
  }
  let demand = 0;
  const everybody = new Int32Array(mentees);
  for (let i = 0; i < mentees; i++) {
    everybody[i] = i;
    if (rowStart[i + 1]! > rowStart[i]!) demand++;
  }
  return {
    instance,
    weighting,
    places,
    open,
    everybody,
    supply,
    demand,
    fromMentees: undefined,
    fromMentors: undefined,
    byPlaces: new Uint8Array(mentors),
    shortMentors: new Uint8Array(mentors),
  };
}
