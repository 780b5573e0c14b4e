import { accepted, NotProven, provenOptimum } from '../../src/pairing/certificate';
import { prepare } from '../../src/pairing/prepare';
import { randomSchool } from './randomSchool';

test('a result with one pair dropped, moved or mispriced is never accepted', () => {
  const { instance } = prepare(randomSchool(4, 8, 20));
  const optimum = provenOptimum(instance);
  expect(accepted(instance, optimum)).toBe(optimum);
  const first = optimum.mentorOf.findIndex((mentor) => mentor >= 0);
  const dropped = { ...optimum, mentorOf: optimum.mentorOf.map((mentor, i) => (i === first ? -1 : mentor)) };
  const moved = { ...optimum, mentorOf: optimum.mentorOf.map((mentor, i) => (i === first ? mentor + 1 : mentor)) };
  const praised = { ...optimum, total: optimum.total + 1 };
  const mispriced = { ...optimum, prices: optimum.prices.map((price, k) => (k === 1 ? price + 1 : price)) };
  for (const wrong of [dropped, moved, praised, mispriced]) expect(() => accepted(instance, wrong)).toThrow(NotProven);
  expect(() => accepted(instance, praised)).toThrow(/не показан. Данные не изменены/);
});
