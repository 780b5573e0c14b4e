import { exportOfSheet } from '../../src/questionnaires/answerExport';
import { readAnswers } from '../../src/questionnaires/readAnswers';
import { mentees } from '../../src/registries/mentees';
import { mentors } from '../../src/registries/mentors';
import { answersOf, exportOf, fixtureText, mappingOf } from './fixture';

const withoutFile = (answers: ReturnType<typeof answersOf>) =>
  answers.map((one) => ({
    ...one,
    problems: one.problems.map(({ code, where }) => [code, where?.row, where?.column]),
  }));

test.each(['mentees', 'mentors'] as const)('both formats of the %s give the same answers with the same ids', (key) => {
  expect(withoutFile(answersOf(`answers-${key}-forms`, key))).toEqual(withoutFile(answersOf(`answers-${key}`, key)));
});

test('a sheet whose cells are dates and numbers gives the answers of its file', () => {
  const source = exportOf(fixtureText('answers-mentees'));
  const live = source.rows.map((row) =>
    row.map((cell) => {
      const time = /^(\d\d)\.(\d\d)\.(\d{4}) (\d{1,2}):(\d\d:\d\d)$/.exec(String(cell));
      if (time) return { wall: `${time[3]}-${time[2]}-${time[1]}T${time[4]?.padStart(2, '0')}:${time[5]}` };
      return /^\d{4}$/.test(String(cell)) ? Number(cell) : cell;
    }),
  );
  const mapping = mappingOf(mentees, source);
  const ids = (answers: readonly { answerId: string }[]) => answers.map(({ answerId }) => answerId);
  const sheet = exportOfSheet('Ответы на форму (1)', [[...source.header], ...live]);
  expect(ids(readAnswers(mentees, sheet, mapping, 'mentees').answers)).toEqual(
    ids(readAnswers(mentees, source, mapping, 'mentees').answers),
  );
});

const mentee = (row: number) => {
  const found = answersOf('answers-mentees', 'mentees').find((one) => one.row === row);
  if (!found) throw new Error(`no row ${row}`);
  return found;
};

test('different answers have different ids', () => {
  const ids = answersOf('answers-mentees', 'mentees').map(({ answerId }) => answerId);
  expect(new Set(ids).size).toBe(ids.length);
});

test('reads names, classes, years, phones and times as the registry keeps them', () => {
  expect(mentee(3)).toMatchObject({
    at: '2026-10-05T09:40:17',
    values: {
      name: 'Седов Пётр Яковлевич',
      schoolClass: '8Б',
      birthYear: 2012,
      phone: '+79001001102',
      email: 'petya.s@example.org',
      consentDate: '2026-10-02',
    },
  });
  expect(mentee(27).values).toMatchObject({
    name: 'Котов Евгений Сергеевич',
    schoolClass: '8Б',
    phone: '+79001001131',
  });
  expect(mentee(28).values).toMatchObject({ name: 'Солнцева Ольга Сергеевна', schoolClass: '7А' });
  expect(mentee(29).values).toMatchObject({ name: 'Радугина Мира', schoolClass: '6А' });
});

test('check boxes are taken apart by the known options although options contain commas', () => {
  expect(mentee(10).values.needs).toEqual(['Выбор профессии, профориентация', 'Подготовка к экзаменам (ОГЭ, ЕГЭ)']);
  expect(mentee(5).values.needs).toEqual(['Русский язык', 'Творчество (музыка, рисунок, театр)']);
});

test('what was written under «Другое» is kept', () => {
  expect(mentee(25).values.needs).toContain('#такого_тега_нет');
});

test('free text is kept as it was typed, with its line breaks, formulas and length', () => {
  expect(mentee(27).values.request).toBe('строка 1\nстрока 2\n\n"в кавычках"; таб\tвнутри');
  expect(mentee(24).values.request).toBe('=IMPORTXML("http://bad.example/";"//a")');
  expect(String(mentee(26).values.request).length).toBeGreaterThan(10_000);
});

test('a class that may be read in two ways keeps its question mark and is reported', () => {
  const answer = mentee(18);
  expect(answer.values.schoolClass).toBe('7Б?');
  expect(answer.problems).toEqual([
    expect.objectContaining({
      code: 'answer-doubtful',
      where: { sheet: 'ответы.csv', row: 18, column: 'Класс (для учеников)' },
    }),
  ]);
});

test('an impossible class, year, phone and date are reported with row and question, and the rest is still read', () => {
  const answer = mentee(30);
  expect(answer.values).toMatchObject({ request: 'тест', consent: 'Даю согласие' });
  expect(answer.problems.map(({ where }) => where?.column)).toEqual([
    'Фамилия, имя, отчество',
    'Класс (для учеников)',
    'Год рождения',
    'Телефон для связи (для учеников до 18 лет – телефон родителя)',
    'Дата подписания согласия',
  ]);
  expect(answer.problems.every(({ message }) => message.startsWith('Строка 30, «'))).toBe(true);
});

test('no problem repeats what stood in a cell', () => {
  const answers = [...answersOf('answers-mentees', 'mentees'), ...answersOf('answers-mentors', 'mentors')];
  const said = answers.flatMap(({ problems }) => problems.map(({ message }) => message)).join('\n');
  for (const secret of [
    'HYPERLINK',
    'calc',
    '#ERROR!',
    '99Ы',
    '1900',
    '00000000000',
    '31.02',
    'IMPORTRANGE',
    '9999',
    'SUM',
    'тест',
  ])
    expect(said).not.toContain(secret);
  expect(said).toContain('не распознан');
});

test('a text that is no name is kept aside, not in the name', () => {
  expect(mentee(25)).toMatchObject({ rawName: "+cmd|' /C calc'!A0" });
  expect(mentee(25).values.name).toBeUndefined();
});

test('a dash is an empty answer, and «нет телефона» is no mistake', () => {
  const source = {
    name: 'ф',
    header: ['ФИО', 'Телефон', 'Класс', 'Опишите запрос своими словами'],
    rows: [['Хан Герман', 'нет телефона', '—', '-']],
  };
  const { answers, problems } = readAnswers(mentees, source, mappingOf(mentees, source), 'mentees');
  expect(problems).toEqual([]);
  expect(answers[0]?.values).toEqual({ name: 'Хан Герман' });
});

test('«Нет» stays an answer where it is one of the options', () => {
  const source = { name: 'ф', header: ['ФИО', 'Был ли опыт наставничества?'], rows: [['Хан Герман', 'нет']] };
  const { answers } = readAnswers(mentors, source, mappingOf(mentors, source), 'mentors');
  expect(answers[0]?.values.experience).toBe('Нет');
});

test('answers to the question about special conditions are nowhere in what was read', () => {
  expect(JSON.stringify(answersOf('answers-mentees', 'mentees'))).not.toContain('аллергия');
});

test('blank rows are passed over and row numbers stay those of the file', () => {
  const source = { name: 'ф', header: ['ФИО'], rows: [['Хан Герман'], [' '], ['Белая Яна']] };
  expect(readAnswers(mentees, source, mappingOf(mentees, source), 'mentees').answers.map(({ row }) => row)).toEqual([
    2, 4,
  ]);
});

test('answers that differ only in a name that cannot be read are different answers', () => {
  const source = {
    name: 'ф',
    header: ['ФИО', 'Класс'],
    rows: [
      ['Маша', '7А'],
      ['Даша', '7А'],
    ],
  };
  const [one, other] = readAnswers(mentees, source, mappingOf(mentees, source), 'mentees').answers;
  expect(one?.answerId).not.toBe(other?.answerId);
});
