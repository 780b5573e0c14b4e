import type { Instance } from '../src/pairing/assignment/instance';
import { complete, everybodyAlike, macholWien, sameTag } from './adversarialInstances';
import { rosterInstance } from './rosterInstance';

/** The seeded instances of the benchmark, smallest first. */
export const benchInstances: Readonly<Record<string, () => Instance>> = {
  school: () => rosterInstance({ seed: 4, mentees: 60, mentors: 25, mentorsPerGroup: 25, meanPlaces: 2.84 }),
  bigschool: () => rosterInstance({ seed: 9, mentees: 300, mentors: 100, mentorsPerGroup: 100, meanPlaces: 2.96 }),
  district: () => rosterInstance({ seed: 13, mentees: 5000, mentors: 1500, mentorsPerGroup: 300, meanPlaces: 2.98 }),
  district_surplus: () =>
    rosterInstance({ seed: 14, mentees: 5000, mentors: 1500, mentorsPerGroup: 300, meanPlaces: 4 }),
  region: () => rosterInstance({ seed: 5, mentees: 50000, mentors: 15000, mentorsPerGroup: 300, meanPlaces: 3 }),
  region_surplus: () =>
    rosterInstance({ seed: 6, mentees: 50000, mentors: 15000, mentorsPerGroup: 300, meanPlaces: 4 }),
  all_equal: everybodyAlike,
  complete: () => complete(1000, 1000, 1000),
  complete_equal: () => complete(1000, 300, 1),
  same_tag: sameTag,
  machol_wien: () => macholWien(400),
};

/** The same kind of roster at growing size, for the growth exponent. */
export const growthSizes = [1000, 2000, 4000, 8000, 16000] as const;

export function growthInstance(mentees: number): Instance {
  const mentors = Math.round(mentees * 0.3);
  return rosterInstance({ seed: 100 + mentees, mentees, mentors, mentorsPerGroup: 300, meanPlaces: 3 });
}
