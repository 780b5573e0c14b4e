import { macholWien } from '../../../bench/adversarialInstances';
import { check } from '../../../src/pairing/assignment/check';
import type { Instance } from '../../../src/pairing/assignment/instance';
import { solve } from '../../../src/pairing/assignment/solve';
import { bestByExhaustion } from './exhaustiveOracle';
import { randomRows, seededRandom, withShuffledRows } from './randomInstances';

/** As many places as mentees; costs i·j with some noise, some edges left out, the last mentor without places. */
function hardInstance(seed: number, mentors: number, mostPlaces: number, density: number): Instance {
  const random = seededRandom(seed);
  const capacities = Int32Array.from({ length: mentors }, (_, j) =>
    j + 1 === mentors ? 0 : 1 + Math.floor(random() * mostPlaces),
  );
  const mentees = capacities.reduce((sum, places) => sum + places, 0);
  const exists = () => random() < density;
  const costOf = (i: number, j: number) => (i + 1) * (j + 1) + Math.floor(random() * 3);
  return {
    mentees,
    capacities,
    ...randomRows(mentees, mentors, exists, costOf),
    minimise: true,
  };
}

describe('instances with as many places as mentees', () => {
  test('the Machol–Wien matrix is solved and proven with few looks at edges', () => {
    const size = 120;
    const instance = macholWien(size);
    const solution = solve(instance);

    expect(check(instance, solution)).toEqual({ valid: true });
    expect(solution.total).toBe((size * (size + 1) * (size + 2)) / 6);
    expect(solution.edgeScans / instance.mentor.length).toBeLessThan(25);
  });

  test.each([
    [12, 1, 1],
    [30, 1, 0.6],
    [14, 3, 1],
    [25, 3, 0.5],
  ])('of the same kind with %d mentors, up to %d places and density %d are proven', (mentors, places, density) => {
    for (let seed = 0; seed < 60; seed++) {
      const instance = hardInstance(seed, mentors, places, density);
      const solution = solve(instance);
      expect({ seed, ...check(instance, solution) }).toEqual({ seed, valid: true });
      expect(solve(withShuffledRows(instance, seed))).toEqual(solution);
    }
  });

  test('equal what exhaustion finds where they are tiny', () => {
    for (let seed = 0; seed < 400; seed++) {
      const instance = hardInstance(seed, 2 + (seed % 3), 2, 0.7);
      if (instance.mentees > 7) continue;
      const { matched, total, load2 } = solve(instance);
      expect({ seed, matched, total, load2 }).toEqual({ seed, ...bestByExhaustion(instance) });
    }
  });
});
