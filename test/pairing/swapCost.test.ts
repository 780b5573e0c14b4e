import type { Instance } from '../../src/pairing/assignment/instance';
import { solve } from '../../src/pairing/assignment/solve';
import { scoreOf, swapCosts } from '../../src/pairing/swapCost';
import { dice } from './randomSchool';

function randomInstance(seed: number, objective: 'coverage' | 'quality'): Instance {
  const roll = dice(seed);
  const mentees = 1 + roll(9);
  const capacities = Array.from({ length: 1 + roll(5) }, () => roll(4));
  const rows = Array.from({ length: mentees }, () => capacities.map((_, j) => j).filter(() => roll(5) < 3));
  const rowStart = new Int32Array(mentees + 1);
  rows.forEach((row, i) => {
    rowStart[i + 1] = (rowStart[i] as number) + row.length;
  });
  const mentor = Int32Array.from(rows.flat());
  return { mentees, capacities, rowStart, mentor, score: mentor.map(() => roll(12)), objective };
}

/** The best result in which `mentee` is with `wanted`: solved anew without them. */
function forced(instance: Instance, mentee: number, wanted: number): { matched: number; total: number } {
  const keep = [...instance.mentor.keys()].filter(
    (e) => e < (instance.rowStart[mentee] as number) || e >= (instance.rowStart[mentee + 1] as number),
  );
  const removed = (instance.rowStart[mentee + 1] as number) - (instance.rowStart[mentee] as number);
  const rest = solve({
    ...instance,
    capacities: Array.from(instance.capacities, (places, j) => (j === wanted ? places - 1 : places)),
    rowStart: instance.rowStart.map((start, i) => (i > mentee ? start - removed : start)),
    mentor: Int32Array.from(keep, (e) => instance.mentor[e] as number),
    score: Int32Array.from(keep, (e) => instance.score[e] as number),
  });
  return { matched: rest.matched + 1, total: rest.total + scoreOf(instance, mentee, wanted) };
}

test.each(['coverage', 'quality'] as const)(
  'the price of a swap under «%s» equals the loss found by solving anew',
  (objective) => {
    let compared = 0;
    for (let seed = 1; seed <= 400; seed++) {
      const instance = randomInstance(seed, objective);
      const best = solve(instance);
      const cost = swapCosts(instance, best);
      for (let i = 0; i < instance.mentees; i++) {
        if ((best.mentorOf[i] as number) < 0) continue;
        for (const j of instance.mentor.subarray(instance.rowStart[i], instance.rowStart[i + 1])) {
          if (instance.capacities[j] === 0) continue;
          const other = forced(instance, i, j);
          expect(cost?.(i, j)).toEqual({
            pairs: best.matched - other.matched + 0,
            score: best.total - other.total + 0,
          });
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(1000);
  },
);

test('with too many mentors no price is given', () => {
  const instance: Instance = {
    mentees: 0,
    capacities: new Int32Array(500),
    rowStart: new Int32Array(1),
    mentor: new Int32Array(0),
    score: new Int32Array(0),
  };
  expect(swapCosts(instance, solve(instance))).toBeUndefined();
});
