import { fromFormResponse } from '../../src/questionnaires/formResponse';
import { formPlan, type Questionnaire } from '../../src/questionnaires/questionnaire';
import { questionnaireOf } from '../../src/questionnaires/questionnaireList';
import { keepAnswers } from '../../src/questionnaires/rows/keepAnswers';
import { feedback } from '../../src/registries/feedback';
import { mentees } from '../../src/registries/mentees';
import { dictionary } from '../../src/schema/dictionary';
import { scale, text } from '../../src/schema/kinds';
import type { Registry } from '../../src/schema/registry';
import { sheetPlan } from '../../src/schema/sheetPlan';
import { keepingOf } from './keeping';

const QUESTION = 'Насколько удобно место встреч?';

/** The sheet with one column more: all that is done to ask one question more. */
const registry: Registry = {
  ...feedback,
  columns: {
    ...feedback.columns,
    place: scale('Место встреч', 1, 10, { low: 'неудобно', high: 'удобно' }, { asks: { 'interim/mentee': QUESTION } }),
  },
};
const questionnaire: Questionnaire = { ...(questionnaireOf('interim-mentee') as Questionnaire), registry };

test('a column that asks in the voice of a questionnaire is asked by its form alone', () => {
  const asked = ['interim-mentee', 'interim-mentor'].map((key) =>
    formPlan({ ...(questionnaireOf(key) as Questionnaire), registry }).items.find((item) => item.key === 'place'),
  );
  expect(asked).toEqual([
    {
      ...{ key: 'place', title: QUESTION, help: '', required: false },
      question: { kind: 'scale', min: 1, max: 10, low: 'неудобно', high: 'удобно' },
    },
    undefined,
  ]);
});

test('its sheet gets the column with its check, and the data dictionary tells of it', () => {
  expect(sheetPlan(registry).columns.find(({ key }) => key === 'place')).toMatchObject({
    header: 'Место встреч',
    validation: { kind: 'number', min: 1, max: 10 },
  });
  expect(dictionary([registry])).toContain(`| Место встреч | целое число от 1 до 10 | анкета |  | ${QUESTION} |`);
});

test('its answer is read from the form and kept in the row', () => {
  const response = {
    ...{ responseId: 'r1', at: '2026-12-10T10:00:00', email: '' },
    answers: { code: 'Н-0001', place: '9', satisfied: '8' },
  };
  const answer = fromFormResponse(registry, response, registry.sheet);
  const { additions } = keepAnswers(keepingOf(questionnaire, [answer]));
  expect(additions).toEqual([expect.objectContaining({ code: 'Н-0001', place: 9, satisfied: 8 })]);
});

test('a question added to a base joins its questionnaire before the consents', () => {
  const base: Registry = {
    ...mentees,
    columns: { ...mentees.columns, hobby: text('Увлечения', { ask: 'Чем вы увлекаетесь?' }) },
  };
  const keys = formPlan({ ...(questionnaireOf('mentees') as Questionnaire), registry: base }).items.map(
    ({ key }) => key,
  );
  expect(keys.slice(-5)).toEqual(['avoid', 'hobby', 'consent', 'guardianConsent', 'consentDate']);
});
