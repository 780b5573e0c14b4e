import { shippedDictionary } from '../../src/tags/dictionary';
import { indexDictionary } from '../../src/tags/indexDictionary';
import { recogniseTags } from '../../src/tags/recogniseTags';
import { staysProportional } from '../growth';

const index = indexDictionary(shippedDictionary);

const many = (count: number, make: (row: number) => string): string =>
  Array.from({ length: Math.round(count) }, (_, row) => make(row)).join(' ');

test.each<[string, (length: number) => string]>([
  ['spaces', (length) => ' '.repeat(length)],
  ['hashes', (length) => '#'.repeat(length)],
  ['hash and digits', (length) => `#${'1'.repeat(length)}`],
  ['one long word', (length) => 'я'.repeat(length)],
  ['commas', (length) => 'а,'.repeat(length / 2)],
  ['a repeated synonym', (length) => 'новый '.repeat(length / 6)],
  ['one hashtag', (length) => '#аб1 '.repeat(length / 5)],
  ['different hashtags', (length) => many(length / 10, (row) => `#ф${row.toString(36)}изик`)],
  ['combining accents', (length) => `е${'\u0301'.repeat(length)}`],
  ['misspelt words', (length) => many(length / 9, (row) => `програмо${row.toString(36)}`)],
])('hostile input (%s) costs in proportion to its length, up to fifty thousand characters', (_, make) => {
  for (const shape of [(text: string) => text, (text: string) => [text]])
    expect(staysProportional(12_500, (length) => void recogniseTags(shape(make(length)), index, 'any'))).toBe(true);
});
