import { contentHash } from '../../src/questionnaires/contentHash';

test('the code of a content never changes: codes in ledgers of past years must still fit', () => {
  expect(contentHash('')).toBe('811c9dc59747b28c');
  expect(contentHash('ответ')).toBe('acab34d03f4d4689');
  expect(contentHash('a')).toMatch(/^[0-9a-f]{16}$/);
});

test('ten thousand like contents have different codes', () => {
  const codes = Array.from({ length: 10_000 }, (_, index) =>
    contentHash(`["2026-10-05T10:00:00","Хан Герман",${index}]`),
  );
  expect(new Set(codes).size).toBe(codes.length);
});

test('letters that differ only in the high byte make different codes', () => {
  expect(contentHash('\u0131')).not.toBe(contentHash('\u0031'));
});
