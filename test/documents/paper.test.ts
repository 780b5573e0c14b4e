import { templateDocx } from '../../build/templateDocx.mjs';
import { declining } from '../../src/documents/declining';
import { missing } from '../../src/documents/missing';
import { textOf } from '../../src/documents/plainText';
import { render } from '../../src/documents/render';
import { blankFacts, slipRows } from '../../src/documents/sources/paper';
import { QUESTIONNAIRE_BLANK } from '../../src/documents/templates/paperForms';
import { prepareValues } from '../../src/documents/values';
import { formPlan } from '../../src/questionnaires/questionnaire';
import { questionnaires } from '../../src/questionnaires/questionnaireList';

const built = templateDocx(QUESTIONNAIRE_BLANK);

const plain = (text: string): string =>
  text
    .replace(/\u00a0/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test.each(questionnaires.map((one) => [one.key, one] as const))(
  '%s can be printed with every question and option',
  async (_, one) => {
    const plan = formPlan(one);
    const facts = { 'Полное наименование': 'Средняя школа № 12', ...blankFacts(plan) };
    const { values } = prepareValues(QUESTIONNAIRE_BLANK, facts, declining([]).decline, { dateStyle: 'words' });

    const text = plain(textOf(render(await built, values)));

    expect(missing(QUESTIONNAIRE_BLANK, values)).toEqual([]);
    expect(plan.items.length).toBeGreaterThan(0);
    for (const { title, question } of plan.items) {
      expect(text).toContain(plain(title));
      if (question.kind === 'choice' || question.kind === 'checkboxes')
        for (const option of question.options) expect(text).toContain(`☐ ${plain(option)}`);
    }
  },
);

test('slips stand two in a row, and an odd one stands alone', () => {
  expect(slipRows([{ Код: 'Н-0001', Участник: 'Ким Роман' }, { Код: 'Н-0002' }, { Код: 'М-0001' }])).toEqual([
    { 'Левый код': 'Н-0001', 'Левый участник': 'Ким Роман', 'Правый код': 'Н-0002', 'Правый участник': '' },
    { 'Левый код': 'М-0001', 'Левый участник': '', 'Правый код': '', 'Правый участник': '' },
  ]);
});
