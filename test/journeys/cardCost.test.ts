import type { Host } from '../../host/contract';
import { reply } from './school';
import { aPupil, aTeacher, many, typedSchool } from './typedSchool';

let host: Host;

afterEach(() => host.close());

test.each([
  [4, 2],
  [140, 60],
])(
  'with %i mentees and %i mentors the sidebars wait for Google a few times at most and write nothing',
  async (pupils, teachers) => {
    host = await typedSchool(
      many(pupils, (place) => aPupil(place)),
      many(teachers, (place) => aTeacher(place)),
    );
    const cost = async (name: Parameters<typeof reply>[1], argument: unknown) => {
      const { answer, cost: spent } = await reply(host, name, argument as never);
      expect(answer?.ok).toBe(true);
      expect(spent.bufferedWrites).toBe(0);
      return spent.roundTrips;
    };

    expect(await cost('card.view', { personId: 'Н-0001' })).toBeLessThanOrEqual(3);
    expect(await cost('card.view', { personId: 'М-0001' })).toBeLessThanOrEqual(3);
    expect(await cost('today.view', null)).toBeLessThanOrEqual(8);
    // Asked every few seconds while the card is open.
    expect(await cost('card.selected', null)).toBeLessThanOrEqual(1);
    expect(await cost('place.show', { sheet: 'mentors', id: 'М-0002', column: 'name' })).toBeLessThanOrEqual(3);
  },
);
