import fc from 'fast-check';
import type { PairingInput } from '../../src/pairing/input';
import { propose } from '../../src/pairing/propose';
import { consentGate } from '../../src/registries/consent';
import { TODAY } from './people';
import { dice, randomSchool } from './randomSchool';

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const roll = dice(seed);
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = roll(last + 1);
    [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
  }
  return copy;
}

/** A school with locks, forbidden pairs and pairs at work, some of them impossible. */
function schoolWithDecisions(seed: number, more: Partial<PairingInput> = {}): PairingInput {
  const roll = dice(seed + 7);
  const mentors = 3 + roll(12);
  const mentees = 3 + roll(25);
  const pair = () => ({
    menteeId: `Н-${String(1 + roll(mentees + 1)).padStart(4, '0')}`,
    mentorId: `М-${String(1 + roll(mentors + 1)).padStart(4, '0')}`,
  });
  return randomSchool(seed, mentors, mentees, {
    wishes: Array.from({ length: roll(6) }, () => ({
      ...pair(),
      wish: roll(2) === 0 ? ('lock' as const) : ('forbid' as const),
    })),
    running: Array.from({ length: roll(3) }, pair),
    ...(roll(2) === 0 ? { previous: Array.from({ length: roll(8) }, pair) } : {}),
    objective: roll(2) === 0 ? 'coverage' : 'quality',
    ...more,
  });
}

const seeds = fc.integer({ min: 0, max: 2_000_000 });
const forSchools = (property: (input: PairingInput, seed: number) => void, numRuns = 150): void =>
  fc.assert(
    fc.property(seeds, (seed) => property(schoolWithDecisions(seed), seed)),
    { numRuns },
  );

test('the same people in any order of rows get the same proposal', () => {
  forSchools((input, seed) => {
    const mixed: PairingInput = {
      ...input,
      mentees: shuffled(input.mentees, seed + 1),
      mentors: shuffled(input.mentors, seed + 2),
      running: shuffled(input.running, seed + 3),
      wishes: shuffled(input.wishes, seed + 4),
      tags: shuffled(input.tags, seed + 5),
    };
    expect(propose(mixed)).toEqual(propose(input));
  });
});

test('nobody without an open consent gate is ever in a proposal', () => {
  forSchools((input) => {
    const people = new Map([...input.mentees, ...input.mentors].map(({ id, record }) => [id, record]));
    for (const { menteeId, mentorId } of propose(input).pairs) {
      for (const id of [menteeId, mentorId]) {
        const person = people.get(id);
        expect(person && consentGate(person, input.consents, TODAY).open).toBe(true);
      }
    }
  });
});

test('nobody is lost: each mentee is paired, unmatched with one reason, or blocked with one', () => {
  forSchools((input) => {
    const { pairs, unmatched, blocked } = propose(input);
    const named = [
      ...pairs.map(({ menteeId }) => menteeId),
      ...unmatched.map(({ menteeId }) => menteeId),
      ...blocked.filter(({ side }) => side === 'mentee').map(({ id }) => id),
    ];
    expect(named.sort()).toEqual(input.mentees.map(({ id }) => id).sort());
    for (const { reason } of [...unmatched, ...blocked]) expect(reason).toMatch(/\S/);
  });
});

test('places, forbidden pairs and possible locks are respected', () => {
  forSchools((input) => {
    const { pairs, conflicts, unmatched } = propose(input);
    const key = ({ menteeId, mentorId }: { menteeId: string; mentorId: string }): string => `${menteeId} ${mentorId}`;
    const proposed = new Set(pairs.map(key));
    const refused = new Set(conflicts.flatMap(({ locks }) => locks.map(key)));
    const running = new Set(input.running.map(key));
    for (const wish of input.wishes) {
      if (wish.wish === 'forbid') expect(proposed.has(key(wish))).toBe(false);
      else expect(proposed.has(key(wish)) || refused.has(key(wish)) || running.has(key(wish))).toBe(true);
    }
    for (const { load } of pairs) expect(load.taken).toBeLessThanOrEqual(load.places);
    expect(unmatched.every(({ kind }) => ['nobody', 'group', 'shortage', 'quality'].includes(kind))).toBe(true);
  });
});

test('scores are whole numbers that add up to the total', () => {
  forSchools((input) => {
    const { pairs, totals, blockingPairs } = propose(input);
    for (const { score } of [...pairs, ...blockingPairs]) expect(Number.isSafeInteger(score) && score >= 0).toBe(true);
    expect(totals.score).toBe(pairs.reduce((sum, { score }) => sum + score, 0));
    expect(totals.suggested).toBe(pairs.length);
  });
});

test('«охват» never pairs fewer people and «качество» never scores less', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const coverage = propose(schoolWithDecisions(seed, { objective: 'coverage' }));
      const quality = propose({ ...schoolWithDecisions(seed, { objective: 'quality' }) });
      expect(coverage.totals.suggested).toBeGreaterThanOrEqual(coverage.totals.other.suggested);
      expect(quality.totals.other.suggested).toBeGreaterThanOrEqual(quality.totals.suggested);
    }),
    { numRuns: 60 },
  );
});
