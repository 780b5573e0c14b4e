import { draftOf, isAsked, missingCaptions, requestOf, withValue } from '../../../src/ui/documents/draft';
import { sampleForm as form } from '../samples';

const draft = draftOf(form);
const typed = (values: Record<string, string>) => ({ ...draft, values: { ...draft.values, ...values } });

test('what is usual is ticked at first, a blocked pair never', () => {
  expect(draft.chosen.Пары).toEqual(['П-0001', 'П-0002']);
});

test('a required field is missing while it is empty or blank', () => {
  expect(missingCaptions(form, draft)).toEqual(['Какой номер у документа?']);
  expect(missingCaptions(form, typed({ Номер: '  ', Куратор: '' }))).toHaveLength(2);
  expect(missingCaptions(form, typed({ Номер: '45-о' }))).toEqual([]);
});

test('a field that depends on a tick is missing only while it is ticked', () => {
  expect(missingCaptions(form, typed({ Номер: '1', 'Контроль поручен': 'Да' }))).toEqual([
    'На кого возложить контроль?',
  ]);
});

test('the post of somebody who is not appointed is neither asked nor sent', () => {
  const asked = (values: Record<string, string>) =>
    form.fields.filter((field) => isAsked(field, form, typed(values))).map(({ name }) => name);
  const changedMind = typed({ Контролирующий: 'Ким Юна', 'Должность контролирующего': 'завуч' });

  expect(asked({})).not.toContain('Должность контролирующего');
  expect(asked({ 'Контроль поручен': 'Да' })).toContain('Должность контролирующего');
  expect(Object.keys(requestOf(form, changedMind).values)).toEqual([
    'Руководитель',
    'Номер',
    'Дата',
    'Куратор',
    'Контроль поручен',
  ]);
});

test('a known person brings the post along, a typed post is left alone', () => {
  const chosen = withValue(form, draft, 'Контролирующий', 'Ким Юна');
  const own = withValue(form, typed({ 'Должность контролирующего': 'завуч' }), 'Контролирующий', 'Ким Юна');
  const another = withValue(form, chosen, 'Контролирующий', 'Орлова Ева Олеговна');

  expect(chosen.values['Должность контролирующего']).toBe('педагог-психолог');
  expect(own.values['Должность контролирующего']).toBe('завуч');
  expect(another.values['Должность контролирующего']).toBe('');
});

test('an empty required list and nobody to make a personal document for are named too', () => {
  const filled = typed({ Номер: '1' });
  expect(missingCaptions(form, { ...filled, chosen: { Пары: [] } })).toEqual(['Какие пары входят в приказ?']);
  expect(missingCaptions({ ...form, subjects: [] }, filled)).toEqual(['Для кого']);
});

test('values are sent trimmed and complete', () => {
  expect(requestOf(form, typed({ Номер: ' 45-о ' }))).toMatchObject({
    kind: 'D7',
    values: { Номер: '45-о', Дата: '2026-11-23', 'Контроль поручен': 'Нет' },
    rows: { Решения: [['Отчёт заслушать в мае']] },
    subjectIds: [],
  });
});
