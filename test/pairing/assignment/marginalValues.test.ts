import type { Instance, Objective } from '../../../src/pairing/assignment/instance';
import { oneMorePlace } from '../../../src/pairing/assignment/marginalValues';
import { solve } from '../../../src/pairing/assignment/solve';
import { randomInstance } from './randomInstances';

const objectives: readonly Objective[] = ['coverage', 'quality'];

function withOneMorePlace(instance: Instance, mentor: number): Instance {
  return { ...instance, capacities: Int32Array.from(instance.capacities, (c, j) => (j === mentor ? c + 1 : c)) };
}

describe.each(objectives)('marginal values (%s)', (objective) => {
  test('say what one more place at any mentor brings, as solving again does', () => {
    let pairs = 0;
    let exchanges = 0;
    for (let seed = 0; seed < 1500; seed++) {
      const instance = randomInstance(200000 + seed, { mentees: 14, mentors: 7 }, objective);
      const before = solve(instance);
      const values = oneMorePlace(instance, before);
      for (let j = 0; j < instance.capacities.length; j++) {
        const after = solve(withOneMorePlace(instance, j));
        const expected = { pairs: after.matched - before.matched, score: after.total - before.total };
        expect({ seed, j, ...values[j] }).toEqual({ seed, j, ...expected });
        pairs += expected.pairs;
        if (expected.pairs === 0 && expected.score !== 0) exchanges++;
      }
    }
    expect(pairs).toBeGreaterThan(500);
    expect(exchanges).toBeGreaterThan(100);
  });
});
