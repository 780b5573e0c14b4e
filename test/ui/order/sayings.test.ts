import { caseText, dayText, existingText, madeText, safeLink } from '../../../src/ui/order/sayings';

test('an order that exists already announces a new version under the same number', () => {
  const existing = { id: 'Д-0001', number: '45-о', date: '2026-09-15', version: 1, link: '' };
  expect(existingText(existing)).toBe('Приказ № 45-о от 15.09.2026 уже есть: будет новая редакция с тем же номером.');
  expect(existingText({ ...existing, version: 2, date: '' })).toMatch(/^Приказ № 45-о уже есть \(редакция 2\)/);
});

test('a made order is named once with its number', () => {
  const made = { id: 'Д-0001', number: '45-о', version: 1, link: '', title: 'Приказ № 45-о' };
  expect(madeText(made)).toBe('Приказ № 45-о');
  expect(madeText({ ...made, title: 'О формировании пар', version: 2 })).toBe(
    'О формировании пар (№ 45-о, редакция 2)',
  );
});

test('days and cases are told as people say them', () => {
  expect(dayText('2026-01-05')).toBe('05.01.2026');
  expect(dayText('вчера')).toBe('вчера');
  expect(caseText('дат')).toBe('дательный падеж (кому?)');
});

test('only an address of the web may be opened', () => {
  expect(safeLink('https://docs.google.com/document/d/x')).toBe('https://docs.google.com/document/d/x');
  expect(['javascript:alert(1)', ' https://x', 'data:text/html,x', ''].map(safeLink)).toEqual(['', '', '', '']);
});
