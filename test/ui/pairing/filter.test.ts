import { applyFilter, formsOf, isFiltering, makeSearchable, NO_FILTER } from '../../../src/ui/pairing/filter';
import { sampleView } from '../samples';

const cards = sampleView(12).suggestions;
const found = (text: string) =>
  applyFilter(makeSearchable(cards), { ...NO_FILTER, text }).map(({ mentee }) => mentee.id);

test('an empty filter shows everything, also one of spaces', () => {
  expect(found('')).toHaveLength(12);
  expect(found('   ')).toHaveLength(12);
  expect(isFiltering({ ...NO_FILTER, text: '  ' })).toBe(false);
});

test('a person is found by part of the name whatever the case and ё', () => {
  expect(found('ЖУРАВЛЕВА')).toEqual(['Н-0006']);
  expect(found('верхнеозёр')).toEqual(found('Верхнеозер'));
  expect(found('верхнеозер')).toContain('Н-0003');
});

test('the mentor is searched as well, and every word must be found', () => {
  expect(found('белов соколова')).toEqual([]);
  expect(found('кузнецова соколова')).toEqual(['Н-0001', 'Н-0009']);
});

test('a class is found however it is written', () => {
  expect(found('7б')).toEqual(['Н-0001', 'Н-0005', 'Н-0009']);
  const found7b = ['7 «Б»', '7-Б', '7 б', 'класс 7Б'].map(found);
  expect(found7b).toEqual(found7b.map(() => ['Н-0001', 'Н-0005', 'Н-0009']));
});

test('a tag is found with and without # and with a space for the underscore', () => {
  const tagged = cards.filter(({ mentee, mentor }) =>
    [...mentee.tags, ...mentor.tags].includes('#читательская_грамотность'),
  );
  expect(found('#читательская_грамотность')).toEqual(tagged.map(({ mentee }) => mentee.id));
  expect(found('читательская грамотность')).toEqual(found('#читательская_грамотность'));
});

test('signs that mean something in a pattern are searched as they are', () => {
  expect(found('(')).toEqual([]);
  expect(found('.*')).toEqual([]);
});

test('form and decision narrow the list together', () => {
  const filter = { text: '', form: 'студент – ученик', decision: 'locked' } as const;
  expect(applyFilter(makeSearchable(cards), filter).map(({ mentee }) => mentee.id)).toEqual(['Н-0005']);
});

test('every form is offered once, in alphabetical order', () => {
  expect(formsOf(cards)).toEqual(['студент – ученик', 'ученик – ученик', 'учитель – учитель']);
});
