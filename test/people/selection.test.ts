import { mustExplain, readScores, shortfall, weightedTotal, writeScores } from '../../src/people/selection';

const CRITERIA = [
  { criterion: 'Опыт', weight: 3, threshold: 3 },
  { criterion: 'Желание помогать', weight: 1, threshold: 0 },
];

test('the total weighs the marks, 100 being the best by every criterion', () => {
  expect(weightedTotal({ Опыт: 5, 'Желание помогать': 5 }, CRITERIA)).toBe(100);
  expect(weightedTotal({ Опыт: 5, 'Желание помогать': 1 }, CRITERIA)).toBe(80);
  expect(weightedTotal({ Опыт: 1, 'Желание помогать': 5 }, CRITERIA)).toBe(40);
});

test('a criterion without a mark does not count, and no marks make no total', () => {
  expect(weightedTotal({ 'Желание помогать': 4 }, CRITERIA)).toBe(80);
  expect(weightedTotal({}, CRITERIA)).toBeNull();
  expect(weightedTotal({ Опыт: 9 }, CRITERIA)).toBeNull();
});

test('marks are written so that they can be read again', () => {
  const scores = { 'Желание помогать': 4, Опыт: 2 };

  expect(writeScores(scores, CRITERIA)).toBe('Опыт: 2; Желание помогать: 4');
  expect(readScores(writeScores(scores, CRITERIA), CRITERIA)).toEqual({ scores, unclear: [] });
});

test('marks typed by hand are read whatever their dashes, and what is unclear is named', () => {
  expect(readScores('опыт – 4\nЖелание помогать=3; Прочее: 5; Опыт: 7', CRITERIA)).toEqual({
    scores: { Опыт: 4, 'Желание помогать': 3 },
    unclear: ['Прочее: 5', 'Опыт: 7'],
  });
});

test('a decision against the marks has to be explained', () => {
  const against = shortfall({ Опыт: 2, 'Желание помогать': 3 }, CRITERIA, 60);

  expect(against).toBe('итог 45 % ниже проходного (60 %); «Опыт»: 2 при пороге 3');
  expect(mustExplain('Готов', against, ' ')).toBe(true);
  expect(mustExplain('Готов', against, 'опыт в другой школе')).toBe(false);
  expect(mustExplain('Обучение', against, '')).toBe(false);
  expect(shortfall({ Опыт: 3, 'Желание помогать': 5 }, CRITERIA, 60)).toBe('');
});
