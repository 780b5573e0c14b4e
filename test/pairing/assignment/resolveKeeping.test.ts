import { check } from '../../../src/pairing/assignment/check';
import type { Instance } from '../../../src/pairing/assignment/instance';
import { resolveKeeping } from '../../../src/pairing/assignment/resolveKeeping';
import { solve } from '../../../src/pairing/assignment/solve';
import { randomInstance, seededRandom } from './randomInstances';

interface Best {
  matched: number;
  kept: number;
  total: number;
  load2: number;
}

function bestKeeping(instance: Instance, previous: Int32Array): Best {
  const load = new Int32Array(instance.capacities.length);
  const sign = instance.minimise ? -1 : 1;
  let best: Best = { matched: -1, kept: 0, total: 0, load2: 0 };
  const visit = (i: number, now: Best): void => {
    if (i === instance.mentees) {
      const gain =
        now.matched - best.matched || now.kept - best.kept || sign * (now.total - best.total) || best.load2 - now.load2;
      if (gain > 0) best = now;
      return;
    }
    visit(i + 1, now);
    for (let e = instance.rowStart[i]!; e < instance.rowStart[i + 1]!; e++) {
      const j = instance.mentor[e]!;
      if (load[j]! === instance.capacities[j]!) continue;
      const load2 = now.load2 + 2 * load[j]! + 1;
      load[j]!++;
      const kept = now.kept + (previous[i] === j ? 1 : 0);
      visit(i + 1, { matched: now.matched + 1, kept, total: now.total + instance.score[e]!, load2 });
      load[j]!--;
    }
  };
  visit(0, { matched: 0, kept: 0, total: 0, load2: 0 });
  return best;
}

describe('resolveKeeping', () => {
  test('keeps as many of the previous pairs as most pairs allow, then the best total and the most even load', () => {
    let changed = 0;
    for (let seed = 0; seed < 3000; seed++) {
      const instance = randomInstance(400000 + seed, { mentees: 6, mentors: 5 }, 'coverage');
      const random = seededRandom(seed);
      const previous = Int32Array.from({ length: instance.mentees }, () =>
        Math.floor(random() * (instance.capacities.length + 1) - 1),
      );
      const result = resolveKeeping(instance, previous);
      const { matched, load2 } = result.solution;
      const found = { matched, kept: result.kept, total: result.total, load2 };
      expect({ seed, ...found }).toEqual({ seed, ...bestKeeping(instance, previous) });
      expect(check(result.instance, result.solution)).toEqual({ valid: true });
      if (found.total !== solve(instance).total) changed++;
    }
    expect(changed).toBeGreaterThan(300);
  });

  test('leaves all pairs alone when nothing has changed', () => {
    for (let seed = 0; seed < 200; seed++) {
      const instance = randomInstance(500000 + seed, { mentees: 40, mentors: 15 }, 'coverage');
      const first = solve(instance);
      const second = resolveKeeping(instance, first.mentorOf);
      expect(second.kept).toBe(first.matched);
      expect(second.solution.mentorOf).toEqual(first.mentorOf);
    }
  });
});
