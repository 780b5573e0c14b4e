import { benchInstances } from '../../../bench/instances';
import { check } from '../../../src/pairing/assignment/check';
import { solve } from '../../../src/pairing/assignment/solve';

describe('the searches of the solver', () => {
  test.each(['district', 'district_surplus', 'region', 'region_surplus'])(
    'look at no more than 2.2 times as many edges as the instance has, and prove the result (%s)',
    (name) => {
      const instance = benchInstances[name]!();
      const solution = solve(instance);
      expect(check(instance, solution)).toEqual({ valid: true });
      expect(solution.edgeScans / instance.mentor.length).toBeLessThanOrEqual(2.2);
    },
  );
});

describe('the scores of a large instance', () => {
  const district = benchInstances.district!();
  const scored = (score: (s: number) => number, minimise: boolean) => ({
    ...district,
    score: district.score.map(score),
    minimise,
  });
  const { mentorOf, total, matched } = solve(district);

  test.each([
    ['below zero', scored((s) => s - 5000, false), total - 5000 * matched],
    ['beyond the counted ones', scored((s) => s + 70000, false), total + 70000 * matched],
    ['to be kept small', scored((s) => 2000 - s, true), 2000 * matched - total],
    ['below zero and to be kept small', scored((s) => -s, true), -total],
  ])('lead to the same pairs when they are %s', (_, instance, expected) => {
    const solution = solve(instance);
    expect(check(instance, solution)).toEqual({ valid: true });
    expect(solution.total).toBe(expected);
    expect(solution.mentorOf).toEqual(mentorOf);
  });
});
