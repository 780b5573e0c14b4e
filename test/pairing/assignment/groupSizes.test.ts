import { check } from '../../../src/pairing/assignment/check';
import { groupDefect } from '../../../src/pairing/assignment/groupCheck';
import { bestGroups } from '../../../src/pairing/assignment/groupSizes';
import type { Instance, Objective, Solution } from '../../../src/pairing/assignment/instance';
import { solve } from '../../../src/pairing/assignment/solve';
import { everySeating } from '../everySeating';
import { randomInstance, seededRandom } from './randomInstances';

const objectives: readonly Objective[] = ['coverage', 'quality'];

interface Totals {
  readonly matched: number;
  readonly total: number;
  readonly load2: number;
}

function bestByExhaustion(instance: Instance, least: Int32Array): Totals {
  const sign = instance.minimise ? -1 : 1;
  let best: Totals | undefined;
  everySeating(instance, ({ matched, total, load }) => {
    if (load.some((count, j) => count > 0 && count < (least[j] as number))) return;
    const load2 = load.reduce((sum, count) => sum + count * count, 0);
    const pairs = matched - (best?.matched ?? -1);
    const points = sign * (total - (best?.total ?? 0));
    const [first, second] = instance.objective === 'quality' ? [points, pairs] : [pairs, points];
    if (best === undefined || (first || second || best.load2 - load2) > 0) best = { matched, total, load2 };
  });
  return best as Totals;
}

function proven(instance: Instance): Solution {
  const solution = solve(instance);
  expect(check(instance, solution)).toEqual({ valid: true });
  return solution;
}

function leastSizes(instance: Instance, seed: number): Int32Array {
  const random = seededRandom(seed);
  const shared = 2 + Math.floor(random() * 3);
  return Int32Array.from(instance.capacities, () => (random() < 0.2 ? Math.floor(random() * 2) : shared));
}

const totals = ({ matched, total, load2 }: Totals): Totals => ({ matched, total, load2 });

describe.each(objectives)('the best seating with least group sizes (%s)', (objective) => {
  test('equals what exhaustion finds on 3,000 tiny instances, and keeps the sizes', () => {
    let binding = 0;
    for (let seed = 0; seed < 3000; seed++) {
      const instance = randomInstance(600000 + seed, { mentees: 6, mentors: 4 }, objective);
      const least = leastSizes(instance, seed);
      const found = bestGroups(instance, least, proven);
      const best = bestByExhaustion(instance, least);
      expect({ seed, ...totals(found), proven: found.proven }).toEqual({ seed, ...best, proven: true });
      expect({ seed, defect: groupDefect(instance, least, found) }).toEqual({ seed, defect: undefined });
      const free = solve(instance);
      if (free.matched !== found.matched || free.total !== found.total) binding++;
    }
    expect(binding).toBeGreaterThan(300);
  });

  test('says honestly how far from the best it may be when the work is limited', () => {
    let unproven = 0;
    for (let seed = 0; seed < 400; seed++) {
      const instance = randomInstance(700000 + seed, { mentees: 7, mentors: 4 }, objective);
      const least = leastSizes(instance, seed);
      const found = bestGroups(instance, least, proven, 1);
      const best = bestByExhaustion(instance, least);
      expect(groupDefect(instance, least, found)).toBeUndefined();
      if (found.proven) expect({ seed, ...totals(found) }).toEqual({ seed, ...best });
      else unproven++;
      const sign = instance.minimise ? -1 : 1;
      if (objective === 'coverage') {
        expect(found.bound.matched).toBeGreaterThanOrEqual(best.matched);
        if (found.bound.matched === best.matched) {
          expect(sign * (found.bound.total - best.total)).toBeGreaterThanOrEqual(0);
        }
      } else expect(sign * (found.bound.total - best.total)).toBeGreaterThanOrEqual(0);
    }
    expect(unproven).toBeGreaterThan(5);
  });
});

describe('the check of group sizes', () => {
  test('refuses groups that are too small or too large, foreign pairs and wrong totals', () => {
    const instance: Instance = {
      mentees: 3,
      capacities: [2, 2],
      rowStart: Int32Array.from([0, 2, 3, 4]),
      mentor: Int32Array.from([0, 1, 0, 0]),
      score: Int32Array.from([5, 4, 3, 2]),
    };
    const claim = (mentorOf: number[], matched: number, total: number, load2: number) =>
      groupDefect(instance, Int32Array.from([2, 2]), { mentorOf: Int32Array.from(mentorOf), matched, total, load2 });

    expect(claim([0, 0, -1], 2, 8, 4)).toBeUndefined();
    expect(claim([0, -1, -1], 1, 5, 1)).toBe('group-too-small');
    expect(claim([0, 0, 0], 3, 10, 9)).toBe('over-capacity');
    expect(claim([0, 1, -1], 2, 8, 2)).toBe('not-an-edge');
    expect(claim([0, 0, -1], 2, 9, 4)).toBe('wrong-totals');
    expect(claim([0, 0], 2, 8, 4)).toBe('wrong-shape');
  });
});
