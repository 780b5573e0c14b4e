import type { Instance, Objective } from '../../../src/pairing/assignment/instance';
import { marginalValues, oneMorePlace } from '../../../src/pairing/assignment/marginalValues';
import { addMentor, withMentor } from '../../../src/pairing/assignment/newMentor';
import { solve } from '../../../src/pairing/assignment/solve';
import { bestByExhaustion } from './exhaustiveOracle';
import { randomInstance, seededRandom } from './randomInstances';

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

  test('say what a new mentor with any number of places brings, as exhaustion does', () => {
    for (let seed = 0; seed < 1500; seed++) {
      const instance = randomInstance(300000 + seed, { mentees: 5, mentors: 4 }, objective);
      const random = seededRandom(seed);
      const mentees = Array.from({ length: instance.mentees }, (_, i) => i).filter(() => random() < 0.6);
      const scores = mentees.map(() => Math.floor(random() * 20) - 5);
      const before = solve(instance);
      const known = marginalValues(instance, before);
      for (const capacity of [0, 1, 2]) {
        const newcomer = { capacity, mentees, scores };
        const after = bestByExhaustion(withMentor(instance, newcomer));
        const expected = { pairs: after.matched - before.matched, score: after.total - before.total };
        expect({ seed, capacity, ...addMentor(instance, before, newcomer, known) }).toEqual({
          seed,
          capacity,
          ...expected,
        });
      }
    }
  });
});
