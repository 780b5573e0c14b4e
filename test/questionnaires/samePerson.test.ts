import { acquaintances, nameCorrected, samePerson } from '../../src/questionnaires/samePerson';

const person = (facts: Partial<Parameters<typeof samePerson>[0]> = {}) => ({
  name: 'Седов Пётр Яковлевич',
  email: null,
  phone: null,
  birthYear: null,
  schoolClass: null,
  ...facts,
});

test.each([
  ['e-mail', { email: 'a@example.org' }, { email: 'a@example.org' }],
  ['phone', { phone: '+79001001102' }, { phone: '+79001001102' }],
  ['year of birth and class', { birthYear: 2012, schoolClass: '8Б' }, { birthYear: 2012, schoolClass: '8Б' }],
])('the same name with the same %s is the same person', (_, one, other) => {
  expect(samePerson(person(one), person(other))).toBe(true);
});

test.each([['СЕДОВ ПЕТР ЯКОВЛЕВИЧ'], ['Пётр Яковлевич Седов'], [' Седов  Петр Яковлевич']])(
  '«%s» is the same name',
  (name) => {
    expect(samePerson(person({ email: 'a@example.org' }), person({ name, email: 'a@example.org' }))).toBe(true);
  },
);

test('namesakes with other contacts and classes are different people', () => {
  const elder = person({ email: 'a@example.org', phone: '+79001001111', birthYear: 2011, schoolClass: '9Б' });
  const younger = person({ email: 'b@example.org', phone: '+79001001112', birthYear: 2015, schoolClass: '5А' });
  expect(samePerson(elder, younger)).toBe(false);
});

test('brothers and sisters on one address and one phone are different people', () => {
  const contacts = { email: 'dom@example.org', phone: '+79001001106' };
  expect(
    samePerson(
      person({ name: 'Орлов Степан Глебович', ...contacts }),
      person({ name: 'Орлов Тимур Глебович', ...contacts }),
    ),
  ).toBe(false);
});

test('the name alone is not enough, and blanks are not equal to blanks', () => {
  expect(samePerson(person(), person())).toBe(false);
  expect(samePerson(person({ birthYear: 2012 }), person({ birthYear: 2012 }))).toBe(false);
  expect(samePerson(person({ schoolClass: '8Б' }), person({ schoolClass: '8Б' }))).toBe(false);
});

test.each([['Петров К.'], ['Петров К. И.']])('«%s» never merges silently', (name) => {
  const facts = { name, email: 'a@example.org', phone: '+79001001102' };
  expect(samePerson(person(facts), person(facts))).toBe(false);
  const known = acquaintances<string>();
  known.add(person(facts), 'somebody');
  expect(known.find(person(facts))).toBeUndefined();
});

test('an answer without a name is nobody in particular', () => {
  const facts = { name: null, email: 'a@example.org' };
  expect(samePerson(person(facts), person(facts))).toBe(false);
});

test('the surest likeness wins: the address before the phone before year and class', () => {
  const known = acquaintances<string>();
  known.add(person({ birthYear: 2012, schoolClass: '8Б' }), 'by class');
  known.add(person({ phone: '+79001001102' }), 'by phone');
  known.add(person({ email: 'a@example.org' }), 'by address');
  const facts = { birthYear: 2012, schoolClass: '8Б', phone: '+79001001102' };
  expect(known.find(person({ ...facts, email: 'a@example.org' }))).toBe('by address');
  expect(known.find(person(facts))).toBe('by phone');
  expect(known.find(person({ birthYear: 2012, schoolClass: '8Б' }))).toBe('by class');
  expect(known.find(person({ email: 'other@example.org' }))).toBeUndefined();
});

test('an edited name counts as corrected only when it stays nearly the same', () => {
  expect(nameCorrected('Седов Петр Яковлевич', 'Седов Пётр Яковлевчи')).toBe(true);
  expect(nameCorrected('Петров Кирилл Ильич', 'Петров К.')).toBe(true);
  expect(nameCorrected('Орлов Степан Глебович', 'Орлова Таисия Глебовна')).toBe(false);
});
