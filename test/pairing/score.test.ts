import { gather } from '../../src/pairing/gather';
import type { PairingInput } from '../../src/pairing/input';
import { points, score } from '../../src/pairing/score';
import type { Mentee } from '../../src/registries/mentees';
import type { Mentor } from '../../src/registries/mentors';
import { inputOf, settings } from './people';

function pointsOf(mentee: Partial<Mentee>, mentors: readonly Partial<Mentor>[], more: Partial<PairingInput> = {}) {
  const gathered = gather(inputOf([mentee], mentors, more));
  return gathered.mentors.map((mentor) => {
    const [seeker] = gathered.mentees;
    if (!seeker) throw new Error('nobody');
    const parts = points(seeker, mentor, gathered.weights);
    expect(Object.values(parts).reduce((a, b) => a + b, 0)).toBe(score(seeker, mentor, gathered.weights));
    return parts;
  });
}

const tagPoints = (mentee: Partial<Mentee>, mentors: readonly Partial<Mentor>[]) =>
  pointsOf(mentee, mentors).map(({ tags }) => tags);

test('the whole request met is the full weight, nothing met is nothing', () => {
  expect(
    tagPoints({ tags: ['#математика', '#общение'] }, [{ tags: ['#общение', '#математика'] }, { tags: ['#химия'] }]),
  ).toEqual([1000, 0]);
});

test('a close tag is worth half of the exact one', () => {
  expect(tagPoints({ tags: ['#химия'] }, [{ tags: ['#химия'] }, { tags: ['#биология'] }])).toEqual([1000, 500]);
});

test('the first tag of a request counts more than the second', () => {
  const [first = 0, second = 0] = tagPoints({ tags: ['#химия', '#общение'] }, [
    { tags: ['#химия'] },
    { tags: ['#общение'] },
  ]);
  expect(first).toBeGreaterThan(second);
  expect(first).toBe(600);
});

test('of two tags in equal places the one few mentors offer counts more', () => {
  const crowd = Array.from({ length: 12 }, () => ({ tags: ['#общение'] }));
  const [rare = 0] = tagPoints({ tags: ['#химия', '#общение'] }, [{ tags: ['#химия'] }, ...crowd]);
  const [, common = 0] = tagPoints({ tags: ['#общение', '#химия'] }, [{ tags: ['#химия'] }, ...crowd]);
  expect(rare).toBeGreaterThan(common);
});

test('time and format: shared in full, unknown half, different nothing', () => {
  const mentee = { times: ['Сб'], meeting: ['Очно'] };
  const found = pointsOf(mentee, [
    { times: ['Сб', 'Вс'], meeting: ['Смешанный'] },
    { times: null, meeting: null },
    { times: ['Вс'], meeting: ['Онлайн'] },
  ]);
  expect(found.map(({ schedule, meeting }) => [schedule, meeting])).toEqual([
    [150, 100],
    [75, 50],
    [0, 0],
  ]);
});

test('the kind of mentor asked for earns points, «не важно» is content with anybody', () => {
  expect(
    pointsOf({ wanted: ['Учитель'] }, [{ role: 'Педагог' }, { role: 'Студент' }]).map(({ wanted }) => wanted),
  ).toEqual([200, 0]);
  expect(pointsOf({ wanted: ['Не важно'] }, [{ role: 'Студент' }]).map(({ wanted }) => wanted)).toEqual([200]);
  expect(
    pointsOf({ wanted: ['Учитель'] }, [{}], { settings: settings({ wantedMatters: 'Нет' }) }).map(
      ({ wanted }) => wanted,
    ),
  ).toEqual([0]);
});

test('waiting counts up to 90 days, an unknown day not at all', () => {
  const waiting = (mentee: Partial<Mentee>) => pointsOf(mentee, [{}]).map(({ waiting: days }) => days);
  expect(waiting({ joined: '2026-09-11' })).toEqual([10]);
  expect(waiting({ joined: '2020-01-01' })).toEqual([100]);
  expect(waiting({ joined: '2027-01-01' })).toEqual([0]);
  expect(waiting({ joined: null, answered: null })).toEqual([0]);
});

test('weights come from the settings; nonsense there means the first value', () => {
  const tags = (value: string) => pointsOf({}, [{}], { settings: settings({ weightTags: value }) })[0]?.tags;
  expect(tags('300')).toBe(300);
  expect(tags('много')).toBe(1000);
  expect(tags('999999')).toBe(1000);
});
