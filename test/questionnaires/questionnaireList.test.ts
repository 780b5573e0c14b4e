import { asksAboutHealth } from '../../src/questionnaires/columnContent';
import { readCsv } from '../../src/questionnaires/csvFile';
import { asksCode, formPlan } from '../../src/questionnaires/questionnaire';
import { questionnaires } from '../../src/questionnaires/questionnaireList';
import { registries } from '../../src/registries';
import { parameters } from '../../src/registries/measureParameters';
import { needsItems } from '../../src/registries/needsAnalysis';
import { MEASURED_FORMS } from '../../src/registries/parameters/parameter';
import { shippedDictionary } from '../../src/tags/dictionary';
import { fixtureText } from './fixture';

const headerOf = (name: string) => {
  const file = readCsv(fixtureText(name));
  return file.ok ? file.header : [];
};
const main = questionnaires.slice(0, 2).map((one) => formPlan(one));

test.each([
  ['Анкета наставляемого', 'answers-mentees'],
  ['Чем я могу быть полезен в качестве наставника?', 'answers-mentors'],
])('«%s» asks the questions of its export, in their order, and nothing about health', (title, name) => {
  const plan = main.find((one) => one.title === title);
  const exported = headerOf(name).filter((caption, index) => index > 1 && !asksAboutHealth(caption));
  const asked = plan?.items.map((item) => item.title) ?? [];
  expect(asked.filter((question) => exported.includes(question))).toEqual(exported);
  expect(asked.filter(asksAboutHealth)).toEqual([]);
});

test('what the export does not have yet may be left out by the person', () => {
  const exported = [...headerOf('answers-mentees'), ...headerOf('answers-mentors')];
  const added = main.flatMap(({ items }) => items).filter(({ title }) => !exported.includes(title));
  expect(added.map(({ key }) => key)).toEqual(['roleModel', 'avoid', 'roleModels', 'years', 'avoid']);
  expect(added.some(({ required }) => required)).toBe(false);
});

test('the main questionnaires say what they are for, who sees the answers and not to write about health', () => {
  for (const { description, confirmation } of main) {
    expect(description).toMatch(/подбер|предложим/);
    expect(description).toContain('видит только куратор');
    expect(description).toContain('Не пишите о здоровье');
    expect(confirmation).toContain('Ответ получен');
  }
});

test('name, role and consent must be answered in the main questionnaires', () => {
  for (const { items } of main)
    expect(items.filter(({ required }) => required).map(({ key }) => key)).toEqual(['name', 'role', 'consent']);
});

describe.each(questionnaires.map((one) => [one.title, one] as const))('«%s»', (_, questionnaire) => {
  const { items } = formPlan(questionnaire);

  test('asks several different questions and fills a sheet of the workbook', () => {
    expect(items.length).toBeGreaterThan(3);
    expect(new Set(items.map(({ title }) => title)).size).toBe(items.length);
    expect(registries).toContain(questionnaire.registry);
  });

  test('fixes only values its sheet can hold', () => {
    for (const [key, value] of Object.entries(questionnaire.fixed))
      expect(questionnaire.registry.columns[key]?.parse(value)).toEqual({ value });
  });

  test('asks the code first where answers belong to a known person, and no name', () => {
    if (!asksCode(questionnaire)) return;
    expect(items[0]).toMatchObject({ key: 'code', required: true, title: 'Ваш код участника' });
    expect(items.some(({ question, key }) => key === 'name' || question.kind === 'date')).toBe(false);
    expect(questionnaire.collectsEmail).toBe(false);
  });
});

test('questionnaires have keys of their own, short enough to be remembered by', () => {
  const keys = questionnaires.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => !/^[\w-]{1,60}$/.test(key))).toEqual([]);
});

test('every form and role is measured by the same parameters before and after', () => {
  for (const form of Object.keys(MEASURED_FORMS))
    for (const role of ['mentee', 'mentor']) {
      const scored = (moment: string) =>
        formPlan(questionnaires.find(({ key }) => key === `measure-${form}-${role}-${moment}`) as never)
          .items.filter(({ question }) => question.kind === 'scale')
          .map(({ key }) => key);
      const [before, after] = [scored('before'), scored('after')];
      expect(before.length).toBeGreaterThan(5);
      expect(after).toEqual(expect.arrayContaining(before));
    }
});

test('a parameter has one id, one caption and at least one question', () => {
  expect(new Set(parameters.map(({ id }) => id)).size).toBe(parameters.length);
  expect(new Set(parameters.map(({ caption }) => caption)).size).toBe(parameters.length);
  for (const { mentee, mentor } of parameters) expect(Object.keys({ ...mentee, ...mentor }).length).toBeGreaterThan(0);
});

test('the tags a difficulty stands for are in the dictionary', () => {
  const known = shippedDictionary.map(({ tag }) => tag);
  expect(needsItems.flatMap(({ tag }) => tag ?? []).filter((tag) => !known.includes(tag))).toEqual([]);
});
