import { nextSteps } from '../../../src/ui/import/advice';

const report = { read: 5, accepted: 5, waitingConsent: 0, duplicates: 0, refused: 0, problems: [], unknownWords: [] };

test('after a clean load the way to pairs is shown', () => {
  expect(nextSteps(report, 'mentees')).toEqual([expect.stringMatching(/наставники тоже загружены.*«Подобрать пары…»/)]);
  expect(nextSteps(report, 'mentors')).toEqual([expect.stringMatching(/наставляемые тоже загружены/)]);
});

test('refused rows, consents and new words come first, in this order', () => {
  const steps = nextSteps({ ...report, refused: 1, waitingConsent: 2, unknownWords: ['астрономия'] }, 'mentors');
  expect(steps.map((step) => /списка замечаний|согласия|Новые слова|Подобрать/.exec(step)?.[0])).toEqual([
    'списка замечаний',
    'согласия',
    'Новые слова',
    'Подобрать',
  ]);
  expect(steps[1]).toContain('«Наставники»');
});

test('an empty source and a repeated load are told apart', () => {
  expect(nextSteps({ ...report, read: 0, accepted: 0 }, 'mentees')).toEqual([
    expect.stringMatching(/нет ни одной строки/),
  ]);
  expect(nextSteps({ ...report, accepted: 0, duplicates: 5 }, 'mentees')).toEqual([
    expect.stringMatching(/добавлять нечего/),
  ]);
});
