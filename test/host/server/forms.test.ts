import type { FormItem, StoredForm } from '../../../host/contract';
import { checkAnswers } from '../../../host/server/forms/checkAnswers';
import { readFields } from '../../../host/server/forms/filled';
import { itemView } from '../../../host/server/forms/itemView';

const item = (part: Partial<FormItem>): FormItem => ({
  ...{ id: 7, type: 'TEXT', title: 'Вопрос', help: '', required: false, choices: [], other: false, details: {} },
  ...part,
});
const formOf = (...items: readonly FormItem[]): StoredForm => ({
  ...{ id: 'f', title: 'Анкета', description: '', published: true, accepting: true, collectsEmail: false },
  ...{ confirmation: '', items, responses: [], linkedSheetId: null },
});
const check = (question: FormItem, fields: string) => {
  const form = formOf(question);
  return checkAnswers(form, readFields(form, new URLSearchParams(fields)));
};
const answered = (question: FormItem, fields: string) => check(question, fields).answers[question.id];
const problem = (question: FormItem, fields: string) => check(question, fields).problems.get(question.id);

const interests = item({ type: 'CHECKBOX', choices: ['Музыка, танцы', 'Спорт'], other: true, required: true });

test('check boxes come in the order of the form, the own option last', () => {
  const fields = 'entry.7=__other_option__&entry.7=Спорт&entry.7=Музыка, танцы&entry.7.other_option_response= Шахматы ';
  expect(answered(interests, fields)).toEqual(['Музыка, танцы', 'Спорт', 'Шахматы']);
});

test('an option the form does not offer is not taken', () => {
  expect(answered({ ...interests, other: false }, 'entry.7=Спорт&entry.7=Взлом')).toEqual(['Спорт']);
  expect(answered(item({ type: 'LIST', choices: ['5А'] }), 'entry.7=11Я')).toBeUndefined();
});

test('an own option in a prefilled address is put beside «Другое»', () => {
  expect(answered(interests, 'entry.7=Спорт&entry.7=Шахматы')).toEqual(['Спорт', 'Шахматы']);
});

test('a text is checked by the rule of its question, in the form’s own words where it has them', () => {
  const ruled = (validation: object) => item({ details: { validation } });
  expect(problem(ruled({ kind: 'NUMBER_BETWEEN', values: [1, 5] }), 'entry.7=6')).toBe('Введите число от 1 до 5.');
  expect(problem(ruled({ kind: 'NUMBER_BETWEEN', values: [1, 5] }), 'entry.7=2,5')).toBeUndefined();
  expect(problem(ruled({ kind: 'WHOLE_NUMBER', values: [] }), 'entry.7=2,5')).toBe('Введите целое число.');
  expect(problem(ruled({ kind: 'MATCHES', values: ['[а-я]+'], help: 'Только буквы' }), 'entry.7=1')).toBe(
    'Только буквы',
  );
  expect(problem(ruled({ kind: 'MATCHES', values: ['(?i)['] }), 'entry.7=1')).toBeUndefined();
  expect(problem(ruled({ kind: 'EMAIL', values: [] }), 'entry.7=')).toBeUndefined();
});

test('«Другое» without a text is asked about', () => {
  expect(problem(interests, 'entry.7=__other_option__')).toBe('Напишите свой вариант.');
});

test('a required question is asked about, an optional one may stay empty', () => {
  expect(problem(interests, '')).toBe('Это обязательный вопрос.');
  expect(problem(item({ required: true }), 'entry.7=%20')).toBe('Это обязательный вопрос.');
  expect(problem(item({}), '')).toBeUndefined();
});

test('a section is never asked about, even when it is called required', () => {
  expect(problem(item({ type: 'PAGE_BREAK', required: true }), '')).toBeUndefined();
});

test('a grid is answered row by row', () => {
  const question = item({ type: 'GRID', required: true, details: { rows: ['Пн', 'Вт'], columns: ['утро', 'вечер'] } });
  expect(answered(question, 'entry.7.row0=утро&entry.7.row1=вечер')).toEqual(['утро', 'вечер']);
  expect(problem(question, 'entry.7.row0=утро')).toBe('Ответьте в каждой строке.');
});

test('whatever a person or a script wrote is shown as text', () => {
  const question = item({ title: '<script>1</script>', type: 'PARAGRAPH_TEXT', help: '<b>' });
  const filled = readFields(formOf(question), new URLSearchParams({ 'entry.7': '</textarea><script>2</script>' }));
  const { markup } = itemView(question, filled, undefined);
  expect(markup).not.toMatch(/<script|<b>/);
  expect(markup).toContain('&lt;/textarea&gt;');
});
