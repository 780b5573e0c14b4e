import { type Claim, check } from '../../../src/pairing/assignment/check';
import type { Instance, Objective } from '../../../src/pairing/assignment/instance';
import { solve } from '../../../src/pairing/assignment/solve';
import { randomInstance } from './randomInstances';

const objectives: readonly Objective[] = ['coverage', 'quality'];

function instances(objective: Objective): Instance[] {
  return Array.from({ length: 300 }, (_, k) => randomInstance(7000 + k, { mentees: 12, mentors: 7 }, objective));
}

function copyOf(claim: Claim): Claim {
  return { ...claim, mentorOf: claim.mentorOf.slice(), prices: claim.prices.slice() };
}

/** An assignment of equal value needs no other prices; any other change of the pairs changes one of the totals. */
function changedMatches(instance: Instance, claim: Claim): Claim[] {
  const changed: Claim[] = [];
  for (let i = 0; i < instance.mentees; i++) {
    for (let j = -2; j <= instance.capacities.length; j++) {
      if (claim.mentorOf[i] === j) continue;
      const mutant = copyOf(claim);
      mutant.mentorOf[i] = j;
      changed.push(mutant);
    }
  }
  return changed;
}

function changedPrices(claim: Claim): Claim[] {
  const changed: Claim[] = [];
  for (let k = 0; k < claim.prices.length; k++) {
    for (const step of [-1000000, -8, -1, 1, 2, 8, 1000000, 0.5, Number.NaN]) {
      const mutant = copyOf(claim);
      mutant.prices[k]! += step;
      changed.push(mutant);
    }
  }
  return changed;
}

function changedTotals(claim: Claim): Claim[] {
  const { matched, total, load2 } = claim;
  return [-2, -1, 1, 2, 0.5, Number.NaN].flatMap((step) => [
    { ...claim, matched: matched + step },
    { ...claim, total: total + step },
    { ...claim, load2: load2 + step },
    { ...claim, matched: matched + step, load2: load2 + step },
  ]);
}

/** The loads of two solutions that differ in one mentee may agree in every total: then both are optimal. */
function sameTotals(instance: Instance, mutant: Claim, claim: Claim): boolean {
  const load = new Map<number, number>();
  let total = 0;
  for (let i = 0; i < instance.mentees; i++) {
    const j = mutant.mentorOf[i]!;
    if (j < 0) continue;
    const row = instance.mentor.subarray(instance.rowStart[i], instance.rowStart[i + 1]);
    if (!row.includes(j)) return false;
    total += instance.score[instance.rowStart[i]! + row.indexOf(j)]!;
    load.set(j, (load.get(j) ?? 0) + 1);
  }
  let load2 = 0;
  for (const [j, count] of load) {
    if (count > instance.capacities[j]!) return false;
    load2 += count * count;
  }
  const matched = mutant.mentorOf.filter((j) => j >= 0).length;
  return !mutant.mentorOf.includes(-2) && matched === claim.matched && total === claim.total && load2 === claim.load2;
}

describe.each(objectives)('check (%s)', (objective) => {
  test('refuses every change of one pair, unless it is another optimum', () => {
    let refused = 0;
    for (const instance of instances(objective)) {
      const claim = solve(instance);
      for (const mutant of changedMatches(instance, claim)) {
        const { valid } = check(instance, mutant);
        expect(valid).toBe(sameTotals(instance, mutant, claim));
        if (!valid) refused++;
      }
    }
    expect(refused).toBeGreaterThan(5000);
  });

  test('refuses every change of one price', () => {
    let refused = 0;
    for (const instance of instances(objective)) {
      for (const mutant of changedPrices(solve(instance))) {
        expect(check(instance, mutant).valid).toBe(false);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(5000);
  });

  test('refuses every change of a total', () => {
    for (const instance of instances(objective)) {
      for (const mutant of changedTotals(solve(instance))) expect(check(instance, mutant).valid).toBe(false);
    }
  });

  test('refuses a pair list that is feasible but not the best, with its own totals re-added', () => {
    let refused = 0;
    for (const instance of instances(objective)) {
      const claim = solve(instance);
      const first = claim.mentorOf.findIndex((j) => j >= 0);
      if (first < 0) continue;
      const mentor = claim.mentorOf[first]!;
      const load = claim.mentorOf.filter((j) => j === mentor).length;
      let edge = instance.rowStart[first]!;
      while (instance.mentor[edge] !== mentor) edge++;
      const mutant = copyOf(claim);
      mutant.mentorOf[first] = -1;
      const totals = {
        matched: claim.matched - 1,
        total: claim.total - instance.score[edge]!,
        load2: claim.load2 - 2 * load + 1,
      };
      expect(check(instance, { ...mutant, ...totals }).valid).toBe(false);
      refused++;
    }
    expect(refused).toBeGreaterThan(100);
  });

  test('says which defect it found', () => {
    const instance = randomInstance(7003, { mentees: 12, mentors: 7 }, objective);
    const claim = solve(instance);
    expect(check(instance, claim)).toEqual({ valid: true });
    expect(check(instance, { ...claim, total: claim.total + 1 })).toEqual({ valid: false, reason: 'wrong-total' });
    expect(check(instance, { ...claim, prices: claim.prices.slice(1) })).toEqual({
      valid: false,
      reason: 'wrong-shape',
    });
  });
});
