import type { Instance } from '../../src/pairing/assignment/instance';
import { groupFilled, groupLeftOut } from '../../src/pairing/groupRepair';
import { optimaOf } from '../../src/pairing/optima';
import { prepare } from '../../src/pairing/prepare';
import { propose } from '../../src/pairing/propose';
import { everySeating } from './everySeating';
import { inputOf, settings } from './people';
import { randomSchool } from './randomSchool';

interface Figures {
  readonly matched: number;
  readonly total: number;
}

/** The best of all ways to seat everybody that satisfy `wanted`, or null. */
function bestOfAll(
  instance: Instance,
  objective: 'coverage' | 'quality',
  wanted: (load: readonly number[]) => boolean,
): Figures | null {
  const found: Figures[] = [];
  everySeating(instance, ({ matched, total, load }) => {
    if (wanted(load)) found.push({ matched, total });
  });
  found.sort((a, b) => {
    const pairs = b.matched - a.matched;
    const points = b.total - a.total;
    return objective === 'coverage' ? pairs || points : points || pairs;
  });
  return found[0] ?? null;
}

test('both repairs of a group equal the best of all ways to seat everybody', () => {
  let compared = 0;
  for (let seed = 1; compared < 120 && seed < 4000; seed++) {
    const objective = seed % 2 === 0 ? 'coverage' : 'quality';
    const prepared = prepare(randomSchool(seed, 4, 7, { objective }));
    const optima = optimaOf(prepared);
    const at = optima.chosen.mentorOf.find((j) => j >= 0);
    if (at === undefined || prepared.instance.mentees > 6) continue;
    const size = optima.chosen.mentorOf.filter((j) => j === at).length;
    compared += 1;

    expect(groupLeftOut(prepared, at)).toMatchObject(
      bestOfAll(prepared.instance, objective, (load) => load[at] === 0) ?? {},
    );
    const filled = groupFilled(prepared, optima, at, 1);
    const best = bestOfAll(prepared.instance, objective, (load) => (load[at] as number) >= size + 1);
    expect(filled === null ? null : { matched: filled.matched, total: filled.total }).toEqual(best);
  }
  expect(compared).toBe(120);
});

const pupils = [{}, {}, { tags: ['#химия'] }];
const helpers = [
  { capacity: 3, tags: ['#математика', '#химия'] },
  { capacity: 3, tags: ['#химия', '#методика_урока'] },
];
const groupsOf = (groupMin: string) => propose(inputOf(pupils, helpers, { settings: settings({ groupMin }) }));

test('groups below the smallest size are named with the cheaper repair', () => {
  const { smallGroups, pairs } = groupsOf('2');

  expect(pairs).toHaveLength(3);
  expect(smallGroups).toEqual([
    {
      mentorId: 'М-0002',
      size: 1,
      wanted: 2,
      text: 'М-0002: в группе 1\u00a0человек, нужно не меньше 2. Выгоднее никого не предлагать этому наставнику: пар столько же, сумма та же.',
    },
  ]);
});

test('a group worth filling names who would come into it', () => {
  const mentors = [
    { capacity: 3, tags: ['#химия', '#методика_урока'] },
    { capacity: 3, tags: ['#математика', '#химия'] },
  ];
  const mentees = [{ tags: ['#методика_урока'] }, {}, {}, { tags: ['#химия', '#методика_урока'] }];
  const { smallGroups, pairs } = propose(
    inputOf(mentees, mentors, {
      wishes: [{ menteeId: 'Н-0004', mentorId: 'М-0001', wish: 'forbid' }],
      settings: settings({ groupMin: '2' }),
    }),
  );

  expect(pairs.map(({ mentorId }) => mentorId)).toEqual(['М-0001', 'М-0002', 'М-0002', 'М-0002']);
  expect(smallGroups[0]?.text).toContain('Выгоднее никого не предлагать этому наставнику: пар меньше на 1');

  const open = propose(inputOf(mentees, mentors, { settings: settings({ groupMin: '3' }) }));
  expect(open.smallGroups.map(({ text }) => text).join(' ')).toMatch(/дополнить её \(Н-000\d\)/);
});

test.each([['0'], ['1'], ['']])('with «%s» no group is too small', (groupMin) => {
  expect(groupsOf(groupMin).smallGroups).toEqual([]);
});

test('a group fixed by the curator is not taken apart', () => {
  const wishes = [{ menteeId: 'Н-0003', mentorId: 'М-0002', wish: 'lock' as const }];
  const { smallGroups } = propose(inputOf(pupils, helpers, { wishes, settings: settings({ groupMin: '2' }) }));

  expect(smallGroups.find(({ mentorId }) => mentorId === 'М-0002')?.text).toContain('заменами нельзя');
});
