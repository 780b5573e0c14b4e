import type { Host } from '../../host/contract';
import type { CallName, Calls } from '../../src/panels';
import { reply } from './school';
import { aPupil, aTeacher, fromPaper, many, typedSchool } from './typedSchool';

let host: Host;

afterEach(() => host.close());

test.each([
  [5, 4],
  [120, 60],
])(
  'with %i mentees a step, an interview and a training wait for Google five times at most',
  async (pupils, teachers) => {
    host = await typedSchool(
      many(pupils, (place) => aPupil(place)),
      many(teachers, (place) => aTeacher(place)),
    );
    const trips = async <N extends CallName>(name: N, argument: Calls[N]['argument']) => {
      const { answer, cost } = await reply(host, name, argument);
      expect(answer?.ok).toBe(true);
      return cost.roundTrips;
    };
    const mentor = { personId: 'М-0001', date: '2026-09-18' };

    expect(
      await trips('people.interview', { ...mentor, interviewer: '', scores: {}, result: 'Готов', notes: '' }),
    ).toBeLessThanOrEqual(5);
    expect(
      await trips('people.training', { ...mentor, course: 'Занятие 1', hours: 2, certificate: '' }),
    ).toBeLessThanOrEqual(5);
    expect(await trips('people.status', { ...mentor, status: 'В резерве', reason: '' })).toBeLessThanOrEqual(5);
  },
);

test('a hundred rows typed from paper cost no more than one', async () => {
  const tripsFor = async (count: number) => {
    host = await typedSchool(
      many(count, (place) => fromPaper(aPupil(place))),
      [],
    );
    const { cost } = await host.run('receiveAnswers');
    if (count === 1) await host.close();
    return cost.roundTrips;
  };

  const one = await tripsFor(1);
  const hundred = await tripsFor(100);

  expect(hundred).toBeLessThanOrEqual(one);
  expect(hundred).toBeLessThanOrEqual(15);
});
