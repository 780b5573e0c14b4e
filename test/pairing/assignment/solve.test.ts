import { check } from '../../../src/pairing/assignment/check';
import type { Objective } from '../../../src/pairing/assignment/instance';
import { solve } from '../../../src/pairing/assignment/solve';
import { bestByExhaustion } from './exhaustiveOracle';
import { randomInstance, withShuffledRows } from './randomInstances';

const objectives: readonly Objective[] = ['coverage', 'quality'];

describe('solve', () => {
  test.each(objectives)(
    'finds what exhaustion finds on 10,000 tiny instances, with a valid proof (%s)',
    (objective) => {
      for (let seed = 0; seed < 10000; seed++) {
        const instance = randomInstance(seed, { mentees: 6, mentors: 5 }, objective);
        const solution = solve(instance);
        const { matched, total, load2 } = solution;
        expect({ seed, matched, total, load2 }).toEqual({ seed, ...bestByExhaustion(instance) });
        expect({ seed, ...check(instance, solution) }).toEqual({ seed, valid: true });
      }
    },
  );

  test.each(objectives)('proves its result on 1,000 larger instances (%s)', (objective) => {
    for (let seed = 0; seed < 1000; seed++) {
      const instance = randomInstance(50000 + seed, { mentees: 60, mentors: 25 }, objective);
      expect({ seed, ...check(instance, solve(instance)) }).toEqual({ seed, valid: true });
    }
  });

  test.each(objectives)('gives the same pairs whatever the order of edges inside a row (%s)', (objective) => {
    for (let seed = 0; seed < 300; seed++) {
      const instance = randomInstance(90000 + seed, { mentees: 40, mentors: 20 }, objective);
      expect(solve(withShuffledRows(instance, seed))).toEqual(solve(instance));
    }
  });

  test('names a short block whose places are all taken and whose mentees have no other mentors', () => {
    let blocks = 0;
    for (let seed = 0; seed < 1000; seed++) {
      const instance = randomInstance(120000 + seed, { mentees: 30, mentors: 12 }, 'coverage');
      const { matched, shortMentees, shortMentors } = solve(instance);
      let places = 0;
      instance.capacities.forEach((capacity, j) => {
        if (shortMentors[j] === 1) places += capacity;
      });
      let competing = 0;
      for (let i = 0; i < instance.mentees; i++) {
        if (shortMentees[i] === 0) continue;
        competing++;
        for (let e = instance.rowStart[i]!; e < instance.rowStart[i + 1]!; e++) {
          const j = instance.mentor[e]!;
          if (instance.capacities[j]! > 0) expect(shortMentors[j]).toBe(1);
        }
      }
      expect(competing - places).toBe(instance.mentees - matched);
      if (places > 0) blocks++;
    }
    expect(blocks).toBeGreaterThan(100);
  });
});
