import { propose } from '../../src/pairing/propose';
import { inputOf } from './people';

test('where everybody has the best they can get, nothing is listed', () => {
  const mentees = [{ tags: ['#химия'] }, { tags: ['#общение'] }];
  expect(propose(inputOf(mentees, [{ tags: ['#химия'] }, { tags: ['#общение'] }])).blockingPairs).toEqual([]);
});

test('a better pair that coverage gives up is named with both scores', () => {
  const { blockingPairs, pairs } = propose(
    inputOf(
      [{ tags: ['#егэ', '#химия'] }, { tags: ['#химия', '#общение'] }],
      [{ tags: ['#химия'] }, { tags: ['#общение'] }],
    ),
  );
  const [, second] = pairs;
  expect(second).toMatchObject({ menteeId: 'Н-0002', mentorId: 'М-0002' });
  expect(blockingPairs).toHaveLength(1);
  expect(blockingPairs[0]).toMatchObject({ menteeId: 'Н-0002', mentorId: 'М-0001' });
  expect(blockingPairs[0]?.score).toBeGreaterThan(second?.score ?? 0);
  expect(blockingPairs[0]?.text).toBe(
    `Н-0002 и М-0001 подошли бы друг другу лучше (${blockingPairs[0]?.score} вместо ${second?.score}), но в целом от этого лучше не станет.`,
  );
});
