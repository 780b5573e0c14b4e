import { optimaOf } from '../../src/pairing/optima';
import { prepare } from '../../src/pairing/prepare';
import { tagShortages } from '../../src/pairing/shortage';
import { whatIfMentor } from '../../src/pairing/whatIf';
import { aMentor, inputOf } from './people';
import { randomSchool } from './randomSchool';

test('the map counts demand, free places and those without a mentor by tag, the largest deficit first', () => {
  const prepared = prepare(
    inputOf(
      [{ tags: ['#химия', '#общение'] }, { tags: ['#химия'] }, { tags: ['#общение'] }],
      [{ tags: ['#химия'] }, { tags: ['#общение'], capacity: 4 }],
      {
        running: [{ menteeId: 'Н-0099', mentorId: 'М-0002' }],
      },
    ),
  );
  expect(tagShortages(prepared, optimaOf(prepared).chosen)).toEqual([
    { tag: '#химия', demand: 2, capacity: 1, deficit: 1, unmatched: 0 },
    { tag: '#общение', demand: 2, capacity: 3, deficit: 0, unmatched: 0 },
  ]);
});

test('one more mentor: as many pairs more as a new search finds', () => {
  let gains = 0;
  for (let seed = 1; seed <= 25; seed++) {
    const school = randomSchool(seed, 6, 30);
    const input = { ...school, mentees: school.mentees.filter(({ record }) => record.tags?.length !== 0) };
    const prepared = prepare(input);
    const { widest } = optimaOf(prepared);
    const places = 1 + (seed % 4);
    const found = new Map(whatIfMentor(prepared, widest, places).map(({ tag, morePairs }) => [tag, morePairs]));
    for (const tag of prepared.context.tags.shown) {
      const record = aMentor({ id: 'М-9001', name: 'Новый Наставник', tags: [tag], capacity: places });
      const wider = prepare({ ...input, mentors: [...input.mentors, { id: 'М-9001', record }] });
      const searched = optimaOf(wider).coverage.matched - widest.matched;
      expect(found.get(tag) ?? 0).toBe(searched);
      gains += searched;
    }
  }
  expect(gains).toBeGreaterThan(20);
});

test('where nobody is left out no further mentor is needed', () => {
  const prepared = prepare(inputOf([{}], [{}]));
  expect(whatIfMentor(prepared, optimaOf(prepared).widest, 3)).toEqual([]);
});
