import { shippedDictionary } from '../../src/tags/dictionary';
import { indexDictionary } from '../../src/tags/indexDictionary';
import { recogniseTags } from '../../src/tags/recogniseTags';

const index = indexDictionary(shippedDictionary);

describe('speed', () => {
  const elapsed = (work: () => void): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };

  test('ten thousand answers take less than two seconds', () => {
    const texts = Array.from(
      { length: 10_000 },
      (_, row) => `Запрос ${row}: не понимаю дроби, боюсь сочинений, слово${row}`,
    );
    const time = elapsed(() => {
      for (const text of texts) {
        recogniseTags(['Математика', 'Подготовка к экзаменам (ОГЭ, ЕГЭ)', 'мотематика'], index, 'p');
        recogniseTags(text, index, 'p');
      }
    });
    expect(time).toBeLessThan(2_000);
  });

  test.each([
    ['spaces', ' '.repeat(50_000)],
    ['hashes', '#'.repeat(50_000)],
    ['hash and digits', `#${'1'.repeat(50_000)}`],
    ['one long word', 'я'.repeat(50_000)],
    ['commas', 'а,'.repeat(25_000)],
    ['a repeated synonym', 'новый '.repeat(8_000)],
    ['one hashtag', '#аб1 '.repeat(10_000)],
    ['different hashtags', Array.from({ length: 5_000 }, (_, row) => `#ф${row.toString(36)}изик`).join(' ')],
    ['combining accents', `е${'\u0301'.repeat(50_000)}`],
    ['misspelt words', Array.from({ length: 6_000 }, (_, row) => `програмо${row.toString(36)}`).join(' ')],
  ])('fifty thousand hostile characters (%s) take less than 50 ms', (_, text) => {
    recogniseTags('разогрев', index, 'p');
    for (const input of [text, [text]]) {
      const best = Math.min(...[1, 2, 3, 4, 5].map(() => elapsed(() => recogniseTags(input, index, 'any'))));
      expect(best).toBeLessThan(50);
    }
  });
});
