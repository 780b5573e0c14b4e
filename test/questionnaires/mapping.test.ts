import { proposeMapping, rememberMapping } from '../../src/questionnaires/mapping';
import { checkMapping, previewImport } from '../../src/questionnaires/mappingCheck';
import { mentees } from '../../src/registries/mentees';
import { mentors } from '../../src/registries/mentors';
import type { Registry } from '../../src/schema/registry';
import { exportOf, fixtureText, mappingOf } from './fixture';

const propose = (
  header: string[],
  rows: string[][] = [],
  remembered?: Record<string, string>,
  registry: Registry = mentees,
) => proposeMapping(registry, header, rows, remembered);
const keysOf = (...args: Parameters<typeof propose>) => propose(...args).map(({ key }) => key);

test.each([
  ['answers-mentees', mentees],
  ['answers-mentees-forms', mentees],
  ['answers-mentors', mentors],
  ['answers-mentors-forms', mentors],
] as const)('the whole of %s is mapped with certainty, except what may tell about health', (name, registry) => {
  const source = exportOf(fixtureText(name));
  const columns = proposeMapping(registry, source.header, source.rows);
  expect(columns.filter(({ sure }) => !sure)).toEqual([]);
  expect(columns.filter(({ key }) => key === '').map(({ header }) => header)).toEqual(
    registry === mentees ? ['Нужны ли особые условия? (по желанию)'] : [],
  );
  expect(checkMapping(registry, source.header, mappingOf(registry, source))).toEqual({ stops: [], notes: [] });
});

test('case, ё, spaces, line breaks, quotes and dashes of a caption do not count', () => {
  expect(
    keysOf([
      '  ФАМИЛИЯ, имя,\nотчество ',
      'С чём Вам нужна помощь наставника?  (можно выбрать несколько)',
      'ФИО родителя (законного представителя) - для учеников до 18 лет',
    ]),
  ).toEqual(['name', 'needs', 'guardian']);
});

test.each([['Отметка времени'], ['Timestamp'], ['Столбец 1'], [''], ['Когда пришло']])(
  'a column of times is the time of the answer under the caption «%s»',
  (caption) => {
    const rows = [['05.10.2026 9:12:01'], ['2026/10/05 9:12:01 AM GMT+3'], ['']];
    expect(propose([caption], rows)[0]).toMatchObject({ key: 'answered', sure: true });
  },
);

test('a column of bare days is not taken for the time of the answer', () => {
  expect(keysOf(['Столбец 1'], [['05.10.2026'], ['06.10.2026']])).toEqual(['']);
});

test('a time column without readable times is proposed as unsure', () => {
  expect(propose(['Отметка времени'], [['вчера'], ['сегодня']])[0]).toMatchObject({ key: 'answered', sure: false });
});

test.each([['Адрес электронной почты'], ['Имя пользователя'], ['Email'], ['Столбец 7']])(
  'finds the address under «%s»',
  (caption) => {
    expect(keysOf([caption], [['a@example.org'], ['b@example.org']])).toEqual(['email']);
  },
);

test('a reworded question is proposed as unsure with the question it resembles', () => {
  const [column] = propose(['Опишите ваш запрос']);
  expect(column).toMatchObject({ key: 'request', sure: false });
  expect(column?.note).toContain('Опишите запрос своими словами');
});

test('a misspelt caption is proposed as unsure', () => {
  expect(propose(['Год рожденя'])[0]).toMatchObject({ key: 'birthYear', sure: false });
});

test.each([
  ['Нужны ли особые условия? (по желанию)'],
  ['Особенности здоровья'],
  ['Есть ли ОВЗ или инвалидность?'],
  ['Аллергии'],
])('«%s» is not loaded, since answers may tell about health', (caption) => {
  expect(propose([caption])[0]).toMatchObject({ key: '', sure: true, note: expect.stringContaining('здоровье') });
});

test('a caption that has nothing to do with the questionnaire is not loaded', () => {
  expect(propose(['Любимый цвет'])[0]).toMatchObject({ key: '', sure: false });
});

test('no key is proposed twice', () => {
  const keys = keysOf(['Телефон', 'Телефон', 'Телефон мамы', 'Класс', 'Класс (для учеников)']).filter(
    (key) => key !== '',
  );
  expect(new Set(keys).size).toBe(keys.length);
});

test('what the curator chose last time comes first, also the choice not to load', () => {
  const header = ['Любимый предмет', 'Формат встреч'];
  const remembered = rememberMapping(header, { 'Любимый предмет': 'needs' });
  expect(keysOf(header, [], remembered)).toEqual(['needs', '']);
});

test('captions that repeat or are blank are told apart', () => {
  expect(propose(['Комментарий', '', 'Комментарий']).map(({ header }) => header)).toEqual([
    'Комментарий',
    'Столбец 2',
    'Комментарий (2)',
  ]);
});

test('without a name column the import stops, without role or consent it only warns', () => {
  const { stops, notes } = checkMapping(mentees, ['Класс', 'Отметка времени'], {
    Класс: 'schoolClass',
    'Отметка времени': 'answered',
  });
  expect(stops.map(({ code, where }) => [code, where?.column])).toEqual([
    ['mapping-missing', 'Фамилия, имя, отчество'],
  ]);
  expect(notes.map(({ where }) => where?.column)).toEqual(['Кто Вы?', 'Согласие на обработку персональных данных']);
});

test('one key for two columns, an unknown key and a health question stop the import', () => {
  const header = ['а', 'б', 'в', 'Особенности здоровья'];
  const { stops } = checkMapping(mentees, header, {
    а: 'name',
    б: 'name',
    в: 'status',
    'Особенности здоровья': 'request',
  });
  expect(stops.map(({ code }) => code)).toEqual(['mapping-doubled', 'mapping-unknown-column', 'mapping-health']);
});

test('the preview counts answers, offers every question once and warns of a missing column', () => {
  const preview = previewImport(mentees, {
    name: 'ф.csv',
    header: ['ФИО', 'Класс'],
    rows: [
      ['Хан Герман', '9А'],
      ['', ''],
      ['Белая Яна', ''],
    ],
  });
  expect(preview.rows).toBe(2);
  expect(preview.choices.find(({ key }) => key === 'name')).toEqual({
    key: 'name',
    caption: 'Фамилия, имя, отчество',
    required: true,
  });
  expect(new Set(preview.choices.map(({ key }) => key)).size).toBe(preview.choices.length);
  expect(preview.choices.some(({ key }) => key === 'status' || key === 'notes')).toBe(false);
  expect(preview.problems.map(({ code }) => code)).toContain('mapping-no-time');
});

test('captions that are names of the language’s own properties are captions like any other', () => {
  const header = ['ФИО', 'constructor', '__proto__', 'toString'];
  expect(keysOf(header)).toEqual(['name', '', '', '']);
  expect(checkMapping(mentees, header, { ФИО: 'name' }).stops).toEqual([]);
});
