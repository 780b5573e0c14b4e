import { missing } from '../../src/documents/missing';
import type { Template } from '../../src/documents/template';
import { type Facts, prepareValues, type Scope } from '../../src/documents/values';
import { DECLARED, FIELDS } from './ownTemplate';
import { decline } from './sampleOrder';

function prepared(facts: Facts): Scope {
  return prepareValues(DECLARED, facts, decline, { dateStyle: 'digits', used: [] }).values;
}

test('every declared field has a value, empty where nothing is known', () => {
  expect(prepared({})).toEqual({ куратор: '', местоиздания: '', дата: '', срочно: false, пары: [] });
});

test('a day that the calendar does not have counts as missing', () => {
  expect(prepared({ Дата: '2026-02-29' }).дата).toBe('');
  expect(prepared({ Дата: '2028-02-29' }).дата).toBe('29.02.2028');
});

test('forms that come with a fact win over the rules and are not doubted', () => {
  const { values, unsure } = prepareValues(
    DECLARED,
    { Куратор: { text: 'Цой Вера', forms: { дат: 'Цой Вере' } } },
    decline,
    {
      dateStyle: 'digits',
      used: [
        { name: 'куратор', written: 'Куратор', gramCase: 'дат' },
        { name: 'куратор', written: 'Куратор', gramCase: 'твор' },
      ],
    },
  );
  expect(values['куратор|дат']).toBe('Цой Вере');
  expect(unsure).toEqual([{ field: 'Куратор', case: 'твор', text: 'Цой Вера' }]);
});

test('an optional field may stay empty, a field required by a flag only while the flag is set', () => {
  const template = {
    ...DECLARED,
    fields: [...FIELDS, { name: 'Срок', kind: 'date', source: 'asked', requiredWhen: 'Срочно' } as const],
  };
  const blanks = (facts: Facts) =>
    missing(template, prepareValues(template, facts, decline, { dateStyle: 'digits' }).values).map(
      ({ field }) => field,
    );
  expect(blanks({ Куратор: 'Ким Роман' })).toEqual([]);
  expect(blanks({ Срочно: true })).toEqual(['Куратор', 'Срок']);
});

test('an item of a list may be one text, the last item is known, and a list can be counted', () => {
  const template: Template = {
    ...DECLARED,
    fields: [
      ...FIELDS,
      { name: 'Пар много', kind: 'flag', source: 'computed', several: 'Пары' },
      { name: 'Число пар', kind: 'number', source: 'computed', counts: 'Пары' },
    ],
  };
  const scope = (pairs: readonly string[]) =>
    prepareValues(template, { Пары: pairs }, decline, { dateStyle: 'words' }).values;
  expect(scope(['Ким Роман', 'Цой Вера'])).toMatchObject({
    пармного: true,
    числопар: '2',
    пары: [
      { наставник: 'Ким Роман', '№': '1', последний: false },
      { наставник: 'Цой Вера', '№': '2', последний: true },
    ],
  });
  expect(scope(['Ким Роман']).пармного).toBe(false);
});

test('a salutation follows from the name, unless the gender has to be asked or another one is given', () => {
  const template: Template = {
    ...DECLARED,
    fields: [...FIELDS, { name: 'Обращение', kind: 'text', source: 'asked', greets: 'Куратор' }],
  };
  const greeting = (facts: Facts) => prepareValues(template, facts, decline, { dateStyle: 'words' }).values.обращение;
  expect(greeting({ Куратор: 'Кузнецова Ольга Владимировна' })).toBe('Уважаемая Ольга Владимировна!');
  expect(greeting({ Куратор: 'Мамедов Рустам Эльдар оглы' })).toBe('Уважаемый Рустам Эльдар оглы!');
  expect(greeting({ Куратор: 'Ким Саша' })).toBe('');
  expect(greeting({ Куратор: 'Ким Саша', Обращение: 'Дорогая Саша!' })).toBe('Дорогая Саша!');
});

test('numbers of documents and years are not torn at the end of a line', () => {
  const template: Template = {
    ...DECLARED,
    fields: [
      { name: 'Номер', kind: 'text', source: 'register' },
      { name: 'Срок', kind: 'text', source: 'asked' },
    ],
  };
  const { values } = prepareValues(template, { Номер: '41-о', Срок: 'май 2027 г.' }, decline, { dateStyle: 'words' });
  expect(values).toMatchObject({ номер: '41\u2011о', срок: 'май 2027\u00a0г.' });
});
