import { caseText, dayText, existingText, progressText, safeLink, stateText } from '../../../src/ui/documents/sayings';

const entry = { id: 'Д-0001', number: '45-о', date: '2026-09-15', version: 1, status: 'Проект', link: '', stale: '' };
const card = { kind: 'D7', title: 'Приказ', audience: 'one', group: 'Приказы', entry, made: 1 } as const;

test('a document that exists already announces a new version under the same number', () => {
  expect(existingText(entry)).toBe('Документ № 45-о от 15.09.2026 уже есть: будет новая редакция с тем же номером.');
  expect(existingText({ ...entry, version: 2, date: '' })).toMatch(/^Документ № 45-о уже есть \(редакция 2\)/);
});

test('the list says what there is of a document', () => {
  expect(stateText(card)).toBe('№ 45-о от 15.09.2026, проект');
  expect(stateText({ ...card, entry: null })).toBe('ещё не создан');
  expect(stateText({ ...card, audience: 'pair', made: 2 })).toBe('создано: 2 документа');
});

test('a pause says how much is ready and that nothing is lost', () => {
  const progress = { made: [], ready: 10, left: 30, leftToday: 240, refused: [] };
  expect(progressText(progress)).toContain('10 из 40');
  expect(progressText({ ...progress, left: 0 })).toBe('Готово: 10 документов.');
});

test('days and cases are written as people say them; only web addresses are offered', () => {
  expect(dayText('2026-09-15')).toBe('15.09.2026');
  expect(dayText('вчера')).toBe('вчера');
  expect(caseText('дат')).toContain('кому?');
  expect(safeLink('javascript:alert(1)')).toBe('');
  expect(safeLink('https://docs.google.com/x')).toBe('https://docs.google.com/x');
});
