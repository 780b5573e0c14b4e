import { missing } from '../../src/documents/missing';
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
