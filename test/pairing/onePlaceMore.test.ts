import { onePlaceMore } from '../../src/pairing/onePlaceMore';
import { optimaOf } from '../../src/pairing/optima';
import { prepare } from '../../src/pairing/prepare';
import { inputOf, settings } from './people';
import { randomSchool } from './randomSchool';

test.each(['coverage', 'quality'] as const)(
  'one place more brings what a new search with it finds (%s)',
  (objective) => {
    let offers = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const school = { ...randomSchool(seed, 5, 14), objective };
      const prepared = prepare(school);
      const before = optimaOf(prepared);
      const { chosen } = before;
      for (const { mentorId, pairs, score } of onePlaceMore(prepared, before)) {
        const place = prepared.helpers.findIndex(({ id }) => id === mentorId);
        const capacities = Int32Array.from(prepared.instance.capacities, (count, j) =>
          j === place ? count + 1 : count,
        );
        const { chosen: after } = optimaOf({ ...prepared, instance: { ...prepared.instance, capacities } });

        expect({ seed, mentorId, pairs, score }).toEqual({
          seed,
          mentorId,
          pairs: after.matched - chosen.matched,
          score: after.total - chosen.total,
        });
        offers++;
      }
    }
    expect(offers).toBeGreaterThan(50);
  },
);

test('those are asked whose place helps, most pairs first; nobody beyond the limit of the regulation', () => {
  const people = [{ tags: ['#химия'] }, { tags: ['#химия'] }, { tags: ['#математика'] }, { tags: ['#математика'] }];
  const helpers = [{ tags: ['#химия'] }, { tags: ['#математика'] }, { tags: ['#общение'] }];
  const asked = (more = {}) => {
    const prepared = prepare(inputOf(people, helpers, more));
    return onePlaceMore(prepared, optimaOf(prepared)).map(({ mentorId, pairs }) => [mentorId, pairs]);
  };

  expect(asked()).toEqual([
    ['М-0001', 1],
    ['М-0002', 1],
  ]);
  expect(asked({ settings: settings({ capacityLimit: '1' }) })).toEqual([]);
  expect(asked({ settings: settings({ groupMin: '2' }) })).toEqual([]);
});
