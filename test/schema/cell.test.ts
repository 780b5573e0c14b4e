import fc from 'fast-check';
import { cellText, looseKey, neutralise, tidy } from '../../src/schema/cell';

test.each(['=IMPORTXML("http://example.org";"//a")', '＝1+1', '  =1', '\t=1', '\u00a0=7', '\n=2'])(
  'a text that could become a formula is marked as text: %j',
  (hostile) => {
    expect(neutralise(hostile)).toMatch(/^'/);
  },
);

test('a phone is written without a mark, for in a text cell the mark would be seen', () => {
  expect(neutralise('+79001234567')).toBe('+79001234567');
});

test('ordinary text is written as it is', () => {
  expect(neutralise('Иванова Мария – 7Б, «пять»')).toBe('Иванова Мария – 7Б, «пять»');
});

test('reading takes the mark away, whether the spreadsheet kept it or not', () => {
  expect(cellText("'=1+1")).toBe('=1+1');
  expect(cellText('=1+1')).toBe('=1+1');
  expect(cellText("'цитата'")).toBe("'цитата'");
});

test('what is written and read again is the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const written = neutralise(text);

      expect(cellText(written)).toBe(written.replace(/^'(?=[\s\u00a0]*[=＝]|[\t\r\n])/, ''));
      expect(/^[\s\u00a0]*[=＝]/.test(written)).toBe(false);
    }),
  );
});

test('a text longer than a cell can hold is cut with a mark', () => {
  const cut = neutralise('я'.repeat(60_000));

  expect(cut.length).toBeLessThan(50_000);
  expect(cut.endsWith('…')).toBe(true);
});

test('captions are compared without regard to case, ё, spaces and kinds of quotes', () => {
  expect(looseKey(' Почётная\u00a0 «Грамота»')).toBe(looseKey('почетная "грамота"'));
  expect(tidy('а\u200b  б\n в')).toBe('а б в');
});
