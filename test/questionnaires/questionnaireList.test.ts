import { asksAboutHealth } from '../../src/questionnaires/columnContent';
import { readCsv } from '../../src/questionnaires/csvFile';
import { questionnaires } from '../../src/questionnaires/questionnaireList';
import { fixtureText } from './fixture';

const headerOf = (name: string) => {
  const file = readCsv(fixtureText(name));
  return file.ok ? file.header : [];
};

test.each([
  ['Анкета наставляемого', 'answers-mentees'],
  ['Чем я могу быть полезен в качестве наставника?', 'answers-mentors'],
])('«%s» asks the questions of its export, in their order, and nothing about health', (title, name) => {
  const plan = questionnaires.find((one) => one.title === title);
  const exported = headerOf(name).filter((caption, index) => index > 1 && !asksAboutHealth(caption));
  const asked = plan?.items.map((item) => item.title) ?? [];
  expect(asked.filter((question) => exported.includes(question))).toEqual(exported);
  expect(asked.filter(asksAboutHealth)).toEqual([]);
});

test('what the export does not have yet may be left out by the person', () => {
  const exported = [...headerOf('answers-mentees'), ...headerOf('answers-mentors')];
  const added = questionnaires.flatMap(({ items }) => items).filter(({ title }) => !exported.includes(title));
  expect(added.map(({ key }) => key)).toEqual(['roleModel', 'avoid', 'roleModels', 'years', 'avoid']);
  expect(added.some(({ required }) => required)).toBe(false);
});

test('every questionnaire says what it is for, who sees the answers and asks not to write about health', () => {
  for (const { description, confirmation } of questionnaires) {
    expect(description).toMatch(/подбер|предложим/);
    expect(description).toContain('видит только куратор');
    expect(description).toContain('Не пишите о здоровье');
    expect(confirmation).toContain('Ответ получен');
  }
});

test('name, role and consent must be answered', () => {
  for (const { items } of questionnaires)
    expect(items.filter(({ required }) => required).map(({ key }) => key)).toEqual(['name', 'role', 'consent']);
});
