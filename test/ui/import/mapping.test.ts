import {
  groupColumns,
  mappingOf,
  missingRequired,
  problemsLeft,
  proposed,
  takenTwice,
} from '../../../src/ui/import/mapping';
import { samplePreview } from '../samples';

const { columns, choices } = samplePreview;
const chosen = proposed(samplePreview);
const replaced = (place: number, key: string) => chosen.map((old, at) => (at === place ? key : old));

test('columns are grouped by the attention they need, each in exactly one group', () => {
  const groups = groupColumns(columns);
  expect(groups.map(({ name, places }) => [name, places])).toEqual([
    ['unsure', [2, 4]],
    ['known', [1, 3, 5]],
    ['skipped', [0]],
  ]);
});

test('a group without columns is not shown', () => {
  expect(groupColumns(columns.slice(1, 2)).map(({ name }) => name)).toEqual(['known']);
});

test('a required column that nothing is mapped to is named until one is chosen', () => {
  expect(missingRequired(choices, chosen).map(({ key }) => key)).toEqual(['role']);
  expect(missingRequired(choices, replaced(2, 'role'))).toEqual([]);
});

test('two columns for one place are named, any number may stay out', () => {
  expect(takenTwice(choices, chosen)).toEqual([]);
  expect(takenTwice(choices, replaced(0, 'name')).map(({ key }) => key)).toEqual(['name']);
});

test('every header is sent, also one that is not loaded', () => {
  expect(mappingOf(columns, chosen)).toEqual({
    'Отметка времени': '',
    'Фамилия, имя, отчество': 'name',
    'Кто Вы?': '',
    'Класс (для учеников)': 'schoolClass',
    'Телефон для связи (для учеников до 18 лет – телефон родителя)': 'phone',
    'Опишите запрос своими словами': 'request',
  });
});

test('of columns with the same header the loaded one counts', () => {
  const twins = ['', 'name', ''].map((key) => ({ header: 'ФИО', key, sure: true, note: '' }));
  expect(mappingOf(twins, ['', 'name', ''])).toEqual({ ФИО: 'name' });
});

test('a problem of the preview goes once the column it names is settled', () => {
  const about = (column: string) => ({ code: 'x', message: column, where: { column } });
  const problems = [about('Кто обращается'), about('Кто Вы?'), { code: 'y', message: 'Нет времени ответов.' }];
  const left = (now: readonly string[]) =>
    problemsLeft({ ...samplePreview, problems }, now).map(({ message }) => message);
  expect(left(chosen)).toEqual(['Кто обращается', 'Кто Вы?', 'Нет времени ответов.']);
  expect(left(replaced(2, 'role'))).toEqual(['Нет времени ответов.']);
});
