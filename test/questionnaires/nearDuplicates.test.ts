import { nameSkeleton } from '../../src/questionnaires/nameSkeleton';
import { type KnownPerson, nearDuplicates } from '../../src/questionnaires/nearDuplicates';

const person = (id: string, name: string, facts: Partial<KnownPerson> = {}): KnownPerson => ({
  id,
  name,
  email: null,
  phone: null,
  birthYear: null,
  schoolClass: null,
  ...facts,
});

const pupil = (id: string, name: string, facts: Partial<KnownPerson> = {}): KnownPerson =>
  person(id, name, { birthYear: 2012, schoolClass: '8Б', ...facts });

const found = (...people: KnownPerson[]): string[] =>
  nearDuplicates(people).map(({ one, other, reason }) => `${one} ${other}: ${reason}`);

const ONE = 'Н-0001';
const TWO = 'Н-0002';
const MAIL = 'dom.orlov@example.org';

describe.each([
  ['ё and е', 'Сёмин Пётр Яковлевич', 'Семин Петр Яковлевич', 'ФИО совпадает'],
  ['the order of words', 'Сёмин Пётр Яковлевич', 'Пётр Яковлевич Сёмин', 'ФИО совпадает'],
  ['Latin letters', 'Юрьева Наталья Дмитриевна', 'Yurieva Natalya Dmitrievna', 'ФИО то же, но другими буквами'],
  ['a missing patronymic', 'Пак Ева Викторовна', 'Пак Ева', 'ФИО то же, но без отчества'],
  ['initials', 'Петров К.', 'Петров Кирилл Олегович', 'фамилия та же, инициалы подходят'],
  ['one initial only', 'Петров Кирилл О.', 'Петров Кирилл Олегович', 'фамилия та же, инициалы подходят'],
  ['one wrong letter', 'Панченко Диана Львовна', 'Панчинко Диана Львовна', 'ФИО отличается одной буквой'],
  ['two letters swapped', 'Гордеев Марк Ильич', 'Гордеве Марк Ильич', 'ФИО отличается одной буквой'],
])('%s', (_, one, other, likeness) => {
  test('in one class and of one year is the same person to ask about', () => {
    expect(found(pupil(ONE, one), pupil(TWO, other))).toEqual([
      `${ONE} ${TWO}: ${likeness}, один год рождения, один класс`,
    ]);
  });

  test('in another class and of another year is not', () => {
    expect(found(pupil(ONE, one), pupil(TWO, other, { birthYear: 2015, schoolClass: '5А' }))).toEqual([]);
  });
});

test('a common phone or address is told, and outweighs a class of last year', () => {
  const facts = { email: MAIL, phone: '+79001001106', birthYear: 2012 };

  expect(
    found(
      person(ONE, 'Орлов Степан Глебович', { ...facts, schoolClass: '7В' }),
      person(TWO, 'Орлов Степан Глебович', { ...facts, schoolClass: '8В' }),
    ),
  ).toEqual([`${ONE} ${TWO}: ФИО совпадает, общая почта, общий телефон, один год рождения`]);
});

test('brothers and sisters on one address and phone are different people', () => {
  const home = { email: MAIL, phone: '+79001001106' };

  expect(
    found(
      pupil('Н-0001', 'Орлов Степан Глебович', home),
      pupil('Н-0002', 'Орлова Тася Глебовна', { ...home, schoolClass: '5В', birthYear: 2015 }),
      pupil('Н-0003', 'Орлова Степанида Глебовна', home),
      pupil('Н-0004', 'Пак Валентин', home),
      pupil('Н-0005', 'Пак Валентина', home),
      pupil('Н-0006', 'Орлова Марина Глебовна', home),
      pupil('Н-0007', 'Орлова Карина Глебовна', home),
    ),
  ).toEqual([]);
});

test('namesakes in different classes are different people, even of one year', () => {
  expect(
    found(
      person(ONE, 'Смирнов Павел Олегович', { schoolClass: '9Б', email: 'ps1@example.org', birthYear: 2011 }),
      person(TWO, 'Смирнов Павел Олегович', { schoolClass: '9А', email: 'ps2@example.org', birthYear: 2011 }),
    ),
  ).toEqual([]);
});

test('other initials, another surname and a missing name are other people', () => {
  expect(
    found(
      pupil('Н-0001', 'Петров К.'),
      pupil('Н-0002', 'Петров Олег Ильич'),
      pupil('Н-0003', 'Зуев К. П.'),
      pupil('Н-0004', ''),
      { ...pupil('Н-0005', ''), name: null },
      pupil('Н-0006', 'Петров Олег К.'),
    ),
  ).toEqual([]);
});

test('teachers who gave neither year nor class are asked about when the whole name is the same', () => {
  expect(found(person('М-0010', 'Жукова Анна Ильинична'), person('М-0002', 'жукова анна ильинична'))).toEqual([
    'М-0002 М-0010: ФИО совпадает',
  ]);
});

test.each([
  ['Юлия', 'Yulia', 'Iuliia', 'Julia'],
  ['Сергей', 'Sergey', 'Sergei', 'Sergej'],
  ['Щукина', 'Shchukina', 'Schukina', 'Shukina'],
  ['Наталья', 'Natalya', 'Natalia', 'Наталия'],
  ['Фёдор', 'Fyodor', 'Fedor', 'Федор'],
  ['Хабибуллин', 'Khabibullin', 'Habibulin', 'Хабибулин'],
  ['Александр', 'Aleksandr', 'Alexandr', 'Александр'],
])('%s, %s, %s and %s sound alike', (...spellings) => {
  expect(new Set(spellings.map(nameSkeleton)).size).toBe(1);
});

test('nobody is compared with everybody: even of equal names only so many are offered', () => {
  const school = (count: number) =>
    Array.from({ length: count }, (_, index) => pupil(`Н-${1000 + index}`, 'Иванов Иван'));
  const offered = (count: number) => nearDuplicates(school(count)).length;

  // Every pair that was compared is offered here, so that their number is the work done.
  expect(offered(2_000) - offered(1_000)).toBe(offered(1_000) - offered(0) + (20 * 21) / 2);
});
