import { caseOf, OBLIQUE } from '../../src/language/cases';
import { declineName, declineShortName, forms } from '../../src/language/declension';
import { parseFullName } from '../../src/language/fullName';
import { genderOf, parseGender } from '../../src/language/gender';
import { declineFirstName } from '../../src/language/partDeclension';
import { table } from './table';

describe('forms', () => {
  test.each(table('declinedNames.tsv'))('declines %s', (name, gen, dat, acc, ins, pre, sure) => {
    const { gender, ...rest } = forms(name as string);
    expect(rest).toEqual({ sure: sure === 'да', gen, dat, acc, ins, pre });
    expect(gender).not.toBeNull();
  });

  test('does not decline when the gender is unknown, and says so', () => {
    const unknown = forms('Долгопалец Женя');
    expect(unknown).toMatchObject({ gender: null, sure: false, dat: 'Долгопалец Женя' });
    expect(forms('Сидоров П.')).toMatchObject({ gender: null, sure: false, ins: 'Сидоров П.' });
  });

  test('declines initials when the gender is given', () => {
    expect(forms('Сидоров П.', 'male')).toMatchObject({ gender: 'м', sure: true, dat: 'Сидорову П.' });
    expect(forms('Ким А. О.', 'male').dat).toBe('Киму А.О.');
    expect(forms('Ким А. О.', 'female').dat).toBe('Ким А.О.');
  });

  test.each([
    ['Чукавина Ольга Геннадьевна', 'male'],
    ['Камалов Руслан Рафисович', 'female'],
    ['Иванова Мария', 'male'],
  ] as const)('marks %s as doubtful when the gender given contradicts the name', (name, gender) => {
    expect(forms(name, gender).sure).toBe(false);
  });

  test.each(['=HYPERLINK("http://evil.example")', '{{ДИРЕКТОР}}', '', 'John Smith'])(
    'is never sure about %j',
    (text) => {
      expect(forms(text, 'male').sure).toBe(false);
    },
  );
});

describe('the school’s own table of forms', () => {
  const martin = parseFullName('Мартин Пётр Петрович');
  const own = [
    { nominative: 'Мартин', gender: 'male', forms: { ins: 'Мартиным' } },
    { nominative: 'Заяц Иван Петрович', forms: { dat: 'Заяцу Ивану Петровичу' } },
  ] as const;

  test('wins for a single part and only for the gender it names', () => {
    expect(declineName(martin, 'male', 'ins', own)).toEqual({ text: 'Мартиным Петром Петровичем', sure: true });
    expect(declineName(martin, 'male', 'dat', own).text).toBe('Мартину Петру Петровичу');
    expect(declineName(parseFullName('Мартин Анна Ильинична'), 'female', 'ins', own).text).toBe(
      'Мартин Анной Ильиничной',
    );
  });

  test('wins for a whole name, even when the gender is unknown', () => {
    const name = parseFullName('ЗАЯЦ Иван Петрович');
    expect(declineName(name, null, 'dat', own)).toEqual({ text: 'Заяцу Ивану Петровичу', sure: true });
    expect(declineName(name, 'male', 'gen', own)).toEqual({ text: 'Зайца Ивана Петровича', sure: false });
  });

  test('declines the surname before initials', () => {
    expect(declineShortName(parseFullName('Иванова Мария Петровна'), 'female', 'acc')).toEqual({
      text: 'Иванову\u00a0М.П.',
      sure: true,
    });
    expect(declineShortName(martin, 'male', 'ins', own).text).toBe('Мартиным\u00a0П.П.');
    expect(declineShortName(martin, null, 'ins')).toEqual({ text: 'Мартин\u00a0П.П.', sure: false });
    expect(declineShortName(martin, null, 'nom')).toEqual({ text: 'Мартин\u00a0П.П.', sure: true });
  });
});

describe('genderOf', () => {
  test.each([
    ['Шевчук Дарья Ильинична', 'female'],
    ['Рахимов Бахтиёр Икромович', 'male'],
    ['Мамедов Руслан Эльчин оглы', 'male'],
    ['Мамедова Севда Рауф-кызы', 'female'],
    ['Ким Роман', 'male'],
    ['Гоголь Любовь', 'female'],
    ['Яковенко Ольга', 'female'],
    ['Долгих Никита', 'male'],
    ['Мусина Гульназ', 'female'],
    ['Ким Эмиль', 'male'],
    ['Ким Мари', 'female'],
    ['Ким Адаиль', null],
    ['Ким Агоси', null],
    ['Ким Минь', null],
    ['Петров Саша', null],
    ['Сафина Тимур', null],
    ['Сидоров П.', null],
    ['Дейч Абырвалг', 'male'],
  ] as const)('%s: %s', (text, gender) => {
    expect(genderOf(parseFullName(text))).toBe(gender);
  });

  test('reads the gender a person names', () => {
    expect(['м', 'Муж.', 'ж', 'женский', 'да'].map(parseGender)).toEqual(['male', 'male', 'female', 'female', null]);
  });
});

test('cases are called by their Russian abbreviations', () => {
  expect(['им', 'род', 'ДАТ', 'вин.', ' твор', 'пред', 'зват'].map(caseOf)).toEqual([
    'nom',
    'gen',
    'dat',
    'acc',
    'ins',
    'pre',
    undefined,
  ]);
});

test.each([
  ['Милица', 'female', 'Милицы Милице Милицу Милицей Милице'],
  ['Радич', 'male', 'Радича Радичу Радича Радичем Радиче'],
  ['Надежа', 'female', 'Надежи Надеже Надежу Надежей Надеже'],
  ['Франц', 'male', 'Франца Францу Франца Францем Франце'],
  ['Шота', 'male', 'Шоты Шоте Шоту Шотой Шоте'],
  ['Шериг-оол', 'male', 'Шериг-оола Шериг-оолу Шериг-оола Шериг-оолом Шериг-ооле'],
  ['Айтень', 'female', 'Айтень Айтень Айтень Айтень Айтень'],
  ['Кара-Мерген', 'male', 'Кара-Мергена Кара-Мергену Кара-Мергена Кара-Мергеном Кара-Мергене'],
] as const)('the first name %s (%s) declines by rule', (first, gender, expected) => {
  expect(OBLIQUE.map((kase) => declineFirstName(first, gender, kase).text).join(' ')).toBe(expected);
});

test('a form that families write in two ways is marked', () => {
  expect(declineFirstName('Айтень', 'female', 'gen').sure).toBe(false);
  expect(['gen', 'ins'].map((kase) => declineFirstName('Радич', 'male', kase as 'gen').sure)).toEqual([true, false]);
  expect(declineFirstName('Любовь', 'female', 'gen')).toEqual({ text: 'Любови', sure: true });
});
