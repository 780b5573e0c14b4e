import { optimaOf } from '../../src/pairing/optima';
import { prepare } from '../../src/pairing/prepare';
import { propose } from '../../src/pairing/propose';
import { everySeating } from './everySeating';
import { inputOf } from './people';
import { randomSchool } from './randomSchool';

test('after one departure no way to seat as many people changes fewer pairs or, changing as few, scores more', () => {
  let compared = 0;
  for (let seed = 1; compared < 150 && seed < 6000; seed++) {
    const school = randomSchool(seed, 5, 8);
    const previous = propose(school).pairs.map(({ menteeId, mentorId }) => ({ menteeId, mentorId }));
    const gone = previous[0]?.mentorId;
    const rest = { ...school, mentors: school.mentors.filter(({ id }) => id !== gone), previous };
    const prepared = prepare(rest);
    const { seekers, helpers, instance } = prepared;
    if (gone === undefined || instance.mentees > 7 || instance.mentees < 3) continue;
    compared += 1;
    const earlier = new Map(previous.map(({ menteeId, mentorId }) => [menteeId, mentorId]));
    const keptBy = (mentorOf: Iterable<number>): number =>
      [...mentorOf].filter((j, i) => j >= 0 && earlier.get(seekers[i]?.id ?? '') === helpers[j]?.id).length;
    let best: readonly [number, number, number] = [0, 0, 0];
    everySeating(instance, ({ matched, total, mentorOf }) => {
      const found = [matched, keptBy(mentorOf), total] as const;
      const first = found.findIndex((figure, place) => figure !== best[place]);
      if (first >= 0 && (found[first] as number) > (best[first] as number)) best = found;
    });
    const { chosen } = optimaOf(prepared);

    expect([chosen.matched, keptBy(chosen.mentorOf), chosen.total]).toEqual(best);
  }
  expect(compared).toBe(150);
});

test('the changes name who goes from whom to whom, and who stays without', () => {
  const previous = [
    { menteeId: 'Н-0002', mentorId: 'М-0009' },
    { menteeId: 'Н-0001', mentorId: 'М-0009' },
  ];
  const { changes, totals } = propose(inputOf([{}, {}], [{}], { previous }));

  expect(changes).toEqual([
    { menteeId: 'Н-0001', before: 'М-0009', after: 'М-0001' },
    { menteeId: 'Н-0002', before: 'М-0009', after: null },
  ]);
  expect(totals.changed).toBe(2);
});
