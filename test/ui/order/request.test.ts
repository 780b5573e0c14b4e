import { draftOf, formsToCheck, missingFields, requestOf } from '../../../src/ui/order/request';
import { sampleOrder as view } from '../samples';

const draft = draftOf(view);
const typed = (values: Record<string, string>) => ({ ...draft, values: { ...draft.values, ...values } });

test('every pair that may be in the order is ticked at first, a blocked one never', () => {
  expect([...draft.pairIds]).toEqual(['П-0001', 'П-0002']);
  expect(requestOf(view, { ...draft, pairIds: new Set(['П-0001', 'П-0003']) }).pairIds).toEqual(['П-0001']);
});

test('a required field is missing while it is empty or blank', () => {
  const missing = (values: Record<string, string>) => missingFields(view, typed(values)).map(({ name }) => name);
  expect(missing({})).toEqual(['Номер']);
  expect(missing({ Номер: '  ', Куратор: '' })).toEqual(['Номер', 'Куратор']);
  expect(missing({ Номер: '45-о' })).toEqual([]);
});

test('values are sent trimmed and complete', () => {
  expect(requestOf(view, typed({ Номер: ' 45-о ' })).values).toEqual({
    Номер: '45-о',
    Дата: '2026-11-23',
    Куратор: 'Верхнеозёрская Ия Львовна',
    'Должность куратора': 'заместитель директора',
    Контроль: '',
  });
});

test('only a corrected word form is sent', () => {
  const corrected = (text: string) => requestOf(view, { ...draft, forms: { 'Куратор|дат': text } }).forms;
  expect(requestOf(view, draft).forms).toEqual({});
  expect(corrected(' Верхнеозёрской Ие Львовне ')).toEqual({});
  expect(corrected('')).toEqual({});
  expect(corrected('Верхнеозёрской Ии Львовне')).toEqual({ 'Куратор|дат': 'Верхнеозёрской Ии Львовне' });
});

test('a form of a name that was replaced is neither shown nor sent', () => {
  const replaced = { ...typed({ Куратор: 'Ким Юна' }), forms: { 'Куратор|дат': 'Верхнеозёрской Ии Львовне' } };
  expect(formsToCheck(view, replaced)).toEqual([]);
  expect(requestOf(view, replaced).forms).toEqual({});
});

test('a form may be named by the declined text itself', () => {
  const named = {
    ...view,
    unsure: [{ field: 'Верхнеозёрская Ия Львовна', case: 'дат', text: 'Верхнеозёрской Ие Львовне' }],
  };
  expect(formsToCheck(named, draftOf(named))).toHaveLength(1);
  expect(formsToCheck(named, typed({ Куратор: 'Ким Юна' }))).toEqual([]);
  const corrected = { ...draftOf(named), forms: { 'Верхнеозёрская Ия Львовна|дат': 'Верхнеозёрской Ии Львовне' } };
  expect(requestOf(named, corrected).forms).toEqual(corrected.forms);
});
