import {
  beforeAndAfter,
  loadText,
  otherWouldGive,
  scoreAgainst,
  traceVerdict,
  waitingText,
} from '../../../src/ui/pairing/sayings';
import { sampleView } from '../samples';

const { totals } = sampleView(2);
const other = (suggested: number, score: number) =>
  otherWouldGive({ ...totals, other: { suggested: totals.suggested + suggested, score: totals.score + score } });
/** Thousands are parted by a space that does not break. */
const spaced = (text: string) => text.replace(/\u00a0/g, ' ');

test('the other objective is told by what it would add and take', () => {
  expect(other(1, -120)).toBe('+1 пара, −120 баллов');
  expect(other(-2, 21)).toBe('−2 пары, +21 балл');
  expect(other(0, 3)).toBe('столько же пар, +3 балла');
  expect(other(-1, 0)).toBe('−1 пара, столько же баллов');
  expect(other(0, 0)).toBe('итог тот же');
});

test('after a decision the changed totals are told with the difference', () => {
  const after = { ...totals, suggested: 1, score: 1140 };
  expect(spaced(beforeAndAfter({ ...totals, score: 1279 }, after))).toBe(
    'Предложено пар: 2 → 1 (−1). Сумма баллов: 1 279 → 1 140 (−139).',
  );
  expect(beforeAndAfter(totals, { ...totals, alreadyPaired: totals.alreadyPaired + 2 })).toBe(
    'Уже в парах: 3 → 5 (+2).',
  );
  expect(beforeAndAfter(totals, totals)).toBe('Итоги не изменились.');
});

test('another mentor is compared with the suggested one', () => {
  expect(scoreAgainst(99, 120)).toBe('на 21 балл меньше');
  expect(scoreAgainst(122, 120)).toBe('на 2 балла больше');
  expect(scoreAgainst(120, 120)).toBe('столько же баллов');
});

test('load and waiting are told in words', () => {
  expect(loadText({ taken: 2, places: 3 })).toBe('занято 2 из 3');
  expect(waitingText(null)).toBe('');
  expect(waitingText(0)).toBe('в очереди с сегодняшнего дня');
  expect([1, 3, 11, 25].map(waitingText)).toEqual(['ждёт 1 день', 'ждёт 3 дня', 'ждёт 11 дней', 'ждёт 25 дней']);
});

test('the verdict of a trace says whether rules or the total decided', () => {
  const passed = { rule: 'Форма', passed: true, text: '' };
  const failed = { rule: 'Места', passed: false, text: '' };
  expect(traceVerdict([passed])).toMatch(/^Правила допускают/);
  expect(traceVerdict([passed, failed])).toMatch(/одно правило/);
  expect(traceVerdict([failed, failed])).toMatch(/правил – 2/);
  expect(traceVerdict([])).toMatch(/проверьте номер/);
});
