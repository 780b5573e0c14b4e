import type { Host } from '../../host/contract';
import { reply } from './school';
import { aPupil, aTeacher, many, typedSchool } from './typedSchool';

let host: Host;

afterEach(() => host.close());

test.each([
  [10, 5],
  [60, 25],
])('with %i mentees looking and searching wait for Google five times at most', async (pupils, teachers) => {
  host = await typedSchool(
    many(pupils, (place) => aPupil(place)),
    many(teachers, (place) => aTeacher(place)),
  );
  const trips = async (name: Parameters<typeof reply>[1], argument: unknown) => {
    const { answer, cost } = await reply(host, name, argument as never);
    expect(answer?.ok).toBe(true);
    return cost.roundTrips;
  };

  expect(await trips('pairing.view', null)).toBeLessThanOrEqual(3);
  expect(await trips('pairing.search', { objective: 'coverage' })).toBeLessThanOrEqual(5);
  expect(await trips('pairing.search', { objective: 'quality', keep: true })).toBeLessThanOrEqual(5);
  expect(await trips('pairing.view', null)).toBeLessThanOrEqual(3);
  expect(await trips('pairing.trace', { menteeId: 'Н-0001', mentorId: 'М-0001' })).toBeLessThanOrEqual(2);
  const decision = { menteeId: 'Н-0001', mentorId: 'М-0001', decision: 'forbid' };
  expect(await trips('pairing.decide', decision)).toBeLessThanOrEqual(5);
  expect(await trips('pairing.accept', { menteeIds: null })).toBeLessThanOrEqual(5);
});
