import { REQUEST_OPTIONS } from '../../src/tags/questionnaireOptions';
import { splitOptions } from '../../src/tags/splitOptions';
import { staysProportional } from '../growth';

test.each([
  ['Математика, Общение и уверенность в себе', ['Математика', 'Общение и уверенность в себе']],
  ['Математика;Общение и уверенность в себе', ['Математика', 'Общение и уверенность в себе']],
  ['Русский язык, Творчество (музыка, рисунок, театр)', ['Русский язык', 'Творчество (музыка, рисунок, театр)']],
  [
    'Выбор профессии, профориентация, Подготовка к экзаменам (ОГЭ, ЕГЭ)',
    ['Выбор профессии, профориентация', 'Подготовка к экзаменам (ОГЭ, ЕГЭ)'],
  ],
  ['Общение и уверенность в себе, Адаптация  в  классе', ['Общение и уверенность в себе', 'Адаптация в классе']],
  ['математика, МАТЕМАТИКА', ['Математика']],
  ['обновленные ФГОС, рабочие программы', ['Обновлённые ФГОС, рабочие программы']],
  [
    'Подготовка к экзаменам (ОГЭ, ЕГЭ), химия, астрономия',
    ['Подготовка к экзаменам (ОГЭ, ЕГЭ)', 'Химия', 'астрономия'],
  ],
  ['Математика, #несуществующий_тег', ['Математика', '#несуществующий_тег']],
  ['Спорт, хочу 1,5 часа, Математика', ['Спорт', 'хочу 1,5 часа', 'Математика']],
  ['Спортивная стрельба, Спорт', ['Спортивная стрельба', 'Спорт']],
  ['', []],
  [' , ;; ', []],
])('takes %j apart', (answer, parts) => {
  expect(splitOptions(answer, REQUEST_OPTIONS)).toEqual(parts);
});

test('both exports give the same parts, even when «Другое» contains commas', () => {
  const parts = ['Спорт', 'хочу в сборную школы', 'бег', 'прыжки'];
  expect(splitOptions('Спорт, хочу в сборную школы, бег, прыжки', REQUEST_OPTIONS)).toEqual(parts);
  expect(splitOptions('Спорт;хочу в сборную школы, бег, прыжки', REQUEST_OPTIONS)).toEqual(parts);
});

test('every set of ready-made options survives joining in both ways', () => {
  for (let start = 0; start < REQUEST_OPTIONS.length; start += 1) {
    const ticked = [...REQUEST_OPTIONS.slice(start), ...REQUEST_OPTIONS.slice(0, start)].slice(0, 5);
    expect(splitOptions(ticked.join(', '), REQUEST_OPTIONS)).toEqual(ticked);
    expect(splitOptions(ticked.join(';'), REQUEST_OPTIONS)).toEqual(ticked);
    expect(splitOptions(ticked.join('; '), REQUEST_OPTIONS)).toEqual(ticked);
  }
});

test.each<[string, (length: number) => string]>([
  ['short parts', (length) => 'а, '.repeat(length / 3)],
  ['commas', (length) => ','.repeat(length)],
  ['spaces', (length) => `Спорт${' '.repeat(length)}x`],
  ['one option again and again', (length) => 'Спорт, '.repeat(length / 7)],
])('a hostile answer (%s) costs in proportion to its length', (_, make) => {
  expect(staysProportional(12_500, (length) => void splitOptions(make(length), REQUEST_OPTIONS))).toBe(true);
});
