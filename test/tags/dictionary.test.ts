import { checkDictionary } from '../../src/tags/checkDictionary';
import { shippedDictionary } from '../../src/tags/dictionary';
import { everydayWords } from '../../src/tags/everydayWords';
import { indexDictionary } from '../../src/tags/indexDictionary';
import { normalise } from '../../src/tags/normalise';
import { OFFER_OPTIONS, questionnaireOptions, REQUEST_OPTIONS } from '../../src/tags/questionnaireOptions';
import { recogniseTags } from '../../src/tags/recogniseTags';
import type { Audience, TagEntry } from '../../src/tags/tagEntry';
import { stemOf } from '../../src/tags/words';

const index = indexDictionary(shippedDictionary);

describe('the shipped dictionary', () => {
  test('has 97 tags in 15 groups and no faults', () => {
    expect(shippedDictionary).toHaveLength(97);
    expect(new Set(shippedDictionary.map(({ group }) => group)).size).toBe(15);
    expect(checkDictionary(shippedDictionary)).toEqual([]);
  });

  test('every synonym of every tag is recognised as an answer of its audience', () => {
    for (const { tag, audience, synonyms } of shippedDictionary) {
      for (const synonym of [tag, ...synonyms]) {
        const found = recogniseTags([synonym], index, audience[0] as Audience);
        expect({ synonym, tags: found.tags }).toEqual({ synonym, tags: expect.arrayContaining([tag]) });
      }
    }
  });

  test('is proof-read: no stray spaces, no Latin letters inside Cyrillic words', () => {
    for (const { tag, synonyms } of shippedDictionary) {
      for (const text of [tag, ...synonyms]) {
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/[a-z][а-яё]|[а-яё][a-z]|\s{2}/i);
      }
    }
  });

  test('everyday words are synonyms of it', () => {
    for (const key of everydayWords) expect(index.byKey.has(key)).toBe(true);
  });
});

test('ready-made options are the same for both sides, unlike one another, and name tags of the dictionary', () => {
  expect(REQUEST_OPTIONS).toEqual(OFFER_OPTIONS);
  expect(new Set(REQUEST_OPTIONS).size).toBe(REQUEST_OPTIONS.length);
  for (const tag of questionnaireOptions.flatMap(({ tags }) => tags)) expect(index.entries.has(tag)).toBe(true);
});

describe('checkDictionary', () => {
  const entry = (changes: Partial<TagEntry>): TagEntry => ({
    tag: '#физика',
    group: 'Предметы',
    audience: 'p',
    synonyms: [],
    close: [],
    ...changes,
  });

  test.each([
    ['tag-empty', [entry({ tag: ' ' })], /без тега/],
    ['tag-without-hash', [entry({ tag: 'физика' })], /без решётки/],
    ['tag-shape', [entry({ tag: '#физика и химия' })], /лишними знаками/],
    ['tag-audience', [entry({ audience: '' })], /для кого/],
    ['tag-repeated', [entry({}), entry({ tag: '#Физика' })], /дважды/],
    ['synonym-empty', [entry({ synonyms: ['оптика', ' '] })], /пустой синоним/],
    [
      'synonym-repeated',
      [entry({ synonyms: ['опыты'] }), entry({ tag: '#химия', audience: 'pt', synonyms: ['Опыт'] })],
      /даёт оба/,
    ],
    ['synonym-repeated', [entry({}), entry({ tag: '#химия', synonyms: ['физику'] })], /#физика/],
    ['close-unknown', [entry({ close: ['#химия'] })], /в словаре нет/],
    ['close-itself', [entry({ close: ['#физика'] })], /самому себе/],
  ])('reports %s', (code, entries, message) => {
    expect(checkDictionary(entries)).toEqual([
      { code, entry: entries.length - 1, message: expect.stringMatching(message) },
    ]);
  });

  test('a synonym may mean different tags for different audiences', () => {
    const entries = [entry({ synonyms: ['опыты'] }), entry({ tag: '#урок', audience: 't', synonyms: ['опыты'] })];
    expect(checkDictionary(entries)).toEqual([]);
  });
});

test.each([
  ['  Русский\u00a0 ЯЗЫК\u200b ', 'русский язык'],
  ['#русский_язык', 'русский язык'],
  ['Ёлка', 'елка'],
  ['е\u0308лка', 'елка'],
  ['мaтемaтикa', 'математика'],
  ['Xимия', 'химия'],
  ['Python и C++', 'python и c++'],
  ['speaking', 'speaking'],
])('normalises %j', (text, expected) => {
  expect(normalise(text)).toBe(expected);
});

test('inflected forms share a stem, short words keep themselves', () => {
  expect(new Set(['олимпиада', 'олимпиаду', 'олимпиадами'].map(stemOf)).size).toBe(1);
  expect(new Set(['геометрия', 'геометрией', 'геометрии'].map(stemOf)).size).toBe(1);
  expect(['изо', 'лень', 'лена', 'python'].map(stemOf)).toEqual(['изо', 'лень', 'лена', 'python']);
});
