import { yearsOfWork } from '../../src/language/experience';

test.each([
  ['учитель математики, стаж 22 г.', 22],
  ['стаж работы: более 20 лет', 20],
  ['Учитель химии, стаж – 5', 5],
  ['педагогический стаж 1 год', 1],
  ['учитель информатики, 3 года стажа', 3],
  ['10 лет педагогического стажа', 10],
  ['стаж 8 месяцев', 0],
  ['молодой специалист, учитель истории', 0],
  ['учитель физики, без опыта', 0],
  ['первый год в школе', 0],
  ['ОПЫТ РАБОТЫ 7 ЛЕТ', 7],
])('«%s» is %i full years of work', (text, years) => {
  expect(yearsOfWork(text, false)).toBe(years);
});

test.each([
  ['учитель химии, 0 лет', 0],
  ['учитель русского языка, 22 г.', 22],
  ['1 год', 1],
])('in an answer about experience «%s» is %i full years', (text, years) => {
  expect(yearsOfWork(text, true)).toBe(years);
  expect(yearsOfWork(text, false)).toBeNull();
});

test.each([
  ['выпускник 2018 года, программист'],
  ['11А класс'],
  ['МБОУ СОШ № 5, учитель'],
  ['стаж 200 лет'],
  [''],
  [null],
])('«%s» says nothing about experience', (text) => {
  expect(yearsOfWork(text, true)).toBeNull();
});
