import { check } from '../../../src/pairing/assignment/check';
import { bidInCrowdedSchool } from '../../../src/pairing/assignment/crowdedSchool';
import { crowdSolution } from '../../../src/pairing/assignment/crowdSolution';
import { readFewEdges } from '../../../src/pairing/assignment/fewEdges';
import type { Instance } from '../../../src/pairing/assignment/instance';
import { solve, solveInParts } from '../../../src/pairing/assignment/solve';
import { randomRows, seededRandom } from './randomInstances';

const scoreRanges = [1, 3, 40, 1500, 1 << 15] as const;

/** A school with fewer places than mentees, more or less; few different scores make many ties. */
function crowdedSchool(seed: number): Instance {
  const random = seededRandom(seed);
  const upTo = (n: number) => Math.floor(random() * n);
  const mentors = 1 + upTo(30);
  const mentees = 1 + upTo(90);
  const range = scoreRanges[upTo(scoreRanges.length)]!;
  const density = 0.02 + 0.6 * random();
  const mostPlaces = 1 + upTo(5);
  return {
    mentees,
    capacities: Int32Array.from({ length: mentors }, () => upTo(mostPlaces + 1)),
    ...randomRows(
      mentees,
      mentors,
      () => random() < density,
      () => upTo(range),
    ),
    minimise: random() < 0.3,
  };
}

test('a crowded school is solved as the parts are, with the same prices and a valid proof', () => {
  const solvedBy = { crowd: 0, crowdAndParts: 0, parts: 0 };
  for (let seed = 0; seed < 3000; seed++) {
    const instance = crowdedSchool(seed);
    const few = readFewEdges(instance);
    const crowd = few && bidInCrowdedSchool(instance, few);
    const whole = crowd && crowdSolution(instance, few.weighting, crowd);
    solvedBy[whole ? 'crowd' : crowd ? 'crowdAndParts' : 'parts']++;
    const { matched, total, load2, prices, shortMentors, shortMentees } = solve(instance);
    const inParts = solveInParts(instance);

    expect({ seed, matched, total, load2, prices, shortMentors, shortMentees }).toEqual({
      seed,
      matched: inParts.matched,
      total: inParts.total,
      load2: inParts.load2,
      prices: inParts.prices,
      shortMentors: inParts.shortMentors,
      shortMentees: inParts.shortMentees,
    });
    expect({ seed, ...check(instance, solve(instance)) }).toEqual({ seed, valid: true });
  }
  expect(Math.min(...Object.values(solvedBy))).toBeGreaterThan(300);
});

const two = (score: readonly number[], mentor: readonly number[] = [0, 1, 0, 1]): Instance => ({
  mentees: 2,
  capacities: [1, 0],
  rowStart: Int32Array.of(0, 2, 4),
  mentor: Int32Array.from(mentor),
  score: Int32Array.from(score),
});

test.each([
  ['scores above the range', two([1, 1 << 15, 3, 4])],
  ['scores below zero', two([1, -2, 3, 4])],
  ['a mentor twice in a row', two([1, 2, 3, 4], [0, 0, 0, 1])],
  ['a mentor that is not there', two([1, 2, 3, 4], [0, 2, 0, 1])],
  ['scores of more than 32 bits', { ...two([1, 2, 3, 4]), score: Float64Array.of(1, 2, 2 ** 40, 4) }],
  ['another objective', { ...two([1, 2, 3, 4]), objective: 'quality' as const }],
])('%s are left to the general way', (_, instance) => {
  expect(readFewEdges(instance)).toBeUndefined();
});

test('rows in another order are read in order', () => {
  expect(readFewEdges(two([2, 1, 4, 3], [1, 0, 1, 0]))).toEqual(readFewEdges(two([1, 2, 3, 4])));
});
