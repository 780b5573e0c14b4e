import { figuresOf } from '../../src/questionnaires/figures/figures';
import { needsReport } from '../../src/questionnaires/figures/needsReport';
import { linksFor } from '../../src/questionnaires/personalLinks';
import type { Questionnaire } from '../../src/questionnaires/questionnaire';
import { questionnaireOf } from '../../src/questionnaires/questionnaireList';
import { waveOf } from '../../src/questionnaires/rows/wave';
import { qualityOf } from '../../src/registries/curatorReview';
import { offeredOptions } from '../../src/tags/offeredOptions';

const of = (key: string) => questionnaireOf(key) as Questionnaire;
const five = (row: Readonly<Record<string, unknown>>) => Array.from({ length: 5 }, () => row);

test('mentees lack what they find hardest, mentors what they master least, five at most', () => {
  const hard = needsReport(of('needs-teacher'), [
    { lesson: 3, grading: 2, parents: 0 },
    { lesson: 2, grading: 0, parents: 0 },
  ]);
  expect(hard.answers).toBe(2);
  expect(hard.deficits.map(({ key, mean, count }) => [key, mean, count])).toEqual([
    ['lesson', 2.5, 2],
    ['grading', 1, 2],
  ]);
  const skills = { goals: 5, responses: 4, listening: 3, motivating: 2, conflicts: 1, ages: 2, meetings: 3 };
  const mentors = needsReport(of('needs-mentor'), [
    { ...skills, wishes: ['Активное слушание'] },
    { wishes: ['Активное слушание', 'Своё'] },
  ]);
  expect(mentors.deficits.map(({ key }) => key)).toEqual(['conflicts', 'motivating', 'ages', 'listening', 'meetings']);
  expect(mentors.wishes[0]).toEqual({ caption: 'Активное слушание', count: 2 });
});

test('figures of few answers are hidden, since they would tell who said what', () => {
  const few = figuresOf(of('satisfaction-mentee'), [{ satisfied: 9 }]);
  expect(few).toMatchObject({ answers: 1, tables: [] });
  expect(few.note).toContain('меньше 5');
  expect(figuresOf(of('satisfaction-mentee'), []).note).toBe('Ответов пока нет.');
});

test('satisfaction is the share of those whose own mean is seven or more', () => {
  const rows = [...five({ satisfied: 10, organisation: 4 }), { satisfied: 7, organisation: 6 }, { match: null }];
  const { tables } = figuresOf(of('satisfaction-mentee'), rows);
  expect(tables[0]).toEqual({
    caption: 'Удовлетворённость',
    lines: [{ caption: 'Средняя оценка от 7 и выше', value: '83 % (5 из 6)' }],
  });
});

test('preliminary requests are counted by tag', () => {
  const { tables } = figuresOf(of('preliminary'), [...five({ tags: ['#спорт'] }), { tags: ['#спорт', '#физика'] }]);
  expect(tables[0]).toEqual({
    caption: 'Теги',
    lines: [
      { caption: '#спорт', value: '6' },
      { caption: '#физика', value: '1' },
    ],
  });
});

test.each([
  ['В полной мере', 18, 'Оптимальный'],
  ['Частично', 9, 'Допустимый'],
  ['Не проявляется', 0, 'Недопустимый'],
])('nine times «%s» are %i points: %s', (mark, total, level) => {
  const review = of('curator-review');
  const keys = Object.keys(review.registry.columns).filter(
    (key) => review.registry.columns[key]?.input.kind === 'choice' && review.registry.columns[key]?.ask,
  );
  expect(keys).toHaveLength(9);
  const values = Object.fromEntries(keys.map((key) => [key, mark]));
  expect(qualityOf(values)).toEqual({ total, level });
  expect(qualityOf({ ...values, [keys[0] ?? '']: null })).toBeNull();
});

test.each([
  ['2026-09-01', 'Декабрь'],
  ['2026-12-31', 'Декабрь'],
  ['2027-01-20', 'Декабрь'],
  ['2027-03-05', 'Март'],
  ['2027-05-31', 'Июнь'],
  ['2027-08-31', 'Июнь'],
])('an answer of %s belongs to the wave «%s»', (day, wave) => {
  expect(waveOf(day)).toBe(wave);
});

test('a form offers the options the dictionary of the school has, and its own tags as words', () => {
  expect(offeredOptions([{ tag: '#физика' }, { tag: '#общение' }, { tag: '#школьный_театр_мод' }])).toEqual([
    'Физика',
    'Общение и уверенность в себе',
    'Школьный театр мод',
  ]);
  expect(offeredOptions([])).toEqual([]);
});

test('links go to those a questionnaire is for and who have not left', () => {
  const people = [
    { id: 'Н-0001', record: { role: 'Педагог', status: 'В базе', form: null } },
    { id: 'Н-0002', record: { role: 'Ученик', status: 'В паре', form: 'ученик – ученик' } },
    { id: 'Н-0003', record: { role: 'Педагог', status: 'Выбыл(а)', form: null } },
    { id: '', record: { role: 'Педагог', status: 'В базе', form: null } },
  ];
  const codes = (key: string) => linksFor(of(key), people, 'https://x/?e=MARK', 'MARK').map(({ code }) => code);
  expect(codes('needs-teacher')).toEqual(['Н-0001']);
  expect(codes('measure-teachers-mentee-before')).toEqual(['Н-0001']);
  expect(codes('measure-peers-mentee-before')).toEqual(['Н-0001', 'Н-0002']);
  expect(linksFor(of('needs-teacher'), people, 'https://x/?e=MARK', 'MARK')[0]?.link).toBe('https://x/?e=%D0%9D-0001');
});
