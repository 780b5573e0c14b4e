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
