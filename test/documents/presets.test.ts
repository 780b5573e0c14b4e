import { withPresets } from '../../src/documents/presets';
import type { Field, Template } from '../../src/documents/template';
import { DECLARED } from './ownTemplate';

const FIELDS: readonly Field[] = [
  { name: 'Вид документа', kind: 'text', source: 'settings', required: true },
  { name: 'Распорядительное слово', kind: 'text', source: 'settings', required: true },
  { name: 'Основания', kind: 'text', source: 'computed', preset: 'с' },
  { name: 'Цель', kind: 'text', source: 'asked', preset: 'помогать друг другу' },
  { name: 'Задачи', kind: 'list', source: 'asked', preset: 'учиться\nрасти' },
  { name: 'Приложить', kind: 'flag', source: 'asked', preset: 'Да' },
];
const template: Template = { ...DECLARED, fields: FIELDS };

test('a field that is not mentioned gets our own text, an empty one stays empty', () => {
  expect(withPresets(template, { Задачи: [] })).toMatchObject({
    Цель: 'помогать друг другу',
    Задачи: [],
    Приложить: true,
  });
  expect(withPresets(template, { Цель: '' })).toMatchObject({ Цель: '', Задачи: ['учиться', 'расти'] });
});

test('the kind of document brings its forms and the word that commands', () => {
  expect(withPresets(template, {})).toMatchObject({
    'Вид документа': { text: 'приказ', forms: { род: 'приказа' } },
    'Распорядительное слово': 'приказываю',
  });
  expect(withPresets(template, { 'Вид документа': 'Распоряжение' })).toMatchObject({
    'Вид документа': { text: 'распоряжение', forms: { твор: 'распоряжением' } },
    'Распорядительное слово': 'обязываю',
  });
});

test('a command of the school’s own and forms given with the kind are left alone', () => {
  expect(withPresets(template, { 'Распорядительное слово': 'предлагаю' })['Распорядительное слово']).toBe('предлагаю');
  const given = { text: 'постановление', forms: { род: 'постановления' } };
  expect(withPresets(template, { 'Вид документа': given })['Вид документа']).toBe(given);
});

test('an empty kind of document stays empty, so that the document is stopped', () => {
  expect(withPresets(template, { 'Вид документа': '' })['Вид документа']).toBe('');
});

test('titles of acts become one ground, and without acts only the preposition is left', () => {
  expect(withPresets(template, { Основания: ['Приказ № 1', 'Распоряжение № 2'] }).Основания).toBe(
    'с\u00a0приказом № 1, распоряжением № 2 и',
  );
  expect(withPresets(template, {}).Основания).toBe('с');
});
