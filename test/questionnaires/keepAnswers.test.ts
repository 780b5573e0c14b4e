import type { Questionnaire } from '../../src/questionnaires/questionnaire';
import { questionnaireOf } from '../../src/questionnaires/questionnaireList';
import { keepAnswers } from '../../src/questionnaires/rows/keepAnswers';
import { keepingOf, said } from './keeping';

const interim = questionnaireOf('interim-mentee') as Questionnaire;
const ofMentor = questionnaireOf('interim-mentor') as Questionnaire;
const needs = questionnaireOf('needs-teacher') as Questionnaire;
const child = questionnaireOf('child-teacher') as Questionnaire;

const row = (values: Readonly<Record<string, unknown>>) =>
  ({ id: 'О-0001', kind: 'Промежуточная', role: 'Наставляемый', ...values }) as never;
const taken = {
  ...{ state: 'Принят', code: 'Н-0001', programmeYear: '2026/2027', wave: 'Декабрь', questionnaire: 'interim-mentee' },
  ...{ answered: '2026-12-10T10:00:00', answerId: 'r1', satisfied: 5, obstacles: 'расписание' },
};

test('answers of one person in one wave are one row, in two waves two', () => {
  const { additions, ledgerLines } = keepAnswers(
    keepingOf(interim, [
      said({ code: 'н1', satisfied: 3 }),
      said({ code: 'Н-0001', satisfied: 9 }, '2026-12-11T10:00:00', 'r2'),
      said({ code: '1', satisfied: 7 }, '2027-03-11T10:00:00', 'r3'),
    ]),
  );
  expect(additions.map((one) => one as object)).toEqual([
    expect.objectContaining({ id: 'О-0001', code: 'Н-0001', wave: 'Декабрь', satisfied: 9, answerId: 'r2' }),
    expect.objectContaining({ id: 'О-0002', code: 'Н-0001', wave: 'Март', satisfied: 7 }),
  ]);
  expect(ledgerLines.map(({ fate }) => fate)).toEqual(['Новая строка', 'Обновлена строка', 'Новая строка']);
});

test('a later answer of the same wave leaves what it does not speak of, an edited one takes it back', () => {
  const later = said({ code: 'Н-0001', satisfied: 8 }, '2026-12-12T10:00:00', 'r2');
  const edited = said({ code: 'Н-0001', satisfied: 8 }, '2026-12-12T10:00:00', 'r1');
  const changes = (answer: typeof later) => keepAnswers(keepingOf(interim, [answer], [row(taken)])).updates[0]?.values;
  expect(changes(later)).toMatchObject({ satisfied: 8, answerId: 'r2' });
  expect(changes(later)).not.toHaveProperty('obstacles');
  expect(changes(edited)).toMatchObject({ satisfied: 8, obstacles: null });
});

test('an older answer changes nothing, and one taken in before the ledger was written is only noted', () => {
  const older = keepAnswers(
    keepingOf(interim, [said({ code: 'Н-0001', satisfied: 1 }, '2026-12-01T10:00:00', 'r0')], [row(taken)]),
  );
  const again = keepAnswers(keepingOf(interim, [said({ code: 'Н-0001', satisfied: 1 })], [row(taken)]));
  for (const { additions, updates } of [older, again]) expect([...additions, ...updates]).toEqual([]);
  expect(older.ledgerLines[0]?.fate).toContain('Повтор');
  expect(again.ledgerLines[0]?.fate).toBe('Обновлена строка');
});

test('what the ledger holds is passed over', () => {
  const ledger = new Set(['r1:2026-12-10T10:00:00']);
  const kept = keepAnswers(keepingOf(interim, [said({ code: 'Н-0001', satisfied: 1 })], [], { ledger }));
  expect([kept.additions, kept.ledgerLines]).toEqual([[], []]);
});

test('the code of the other side is no code of this one', () => {
  const { additions, problems } = keepAnswers(keepingOf(interim, [said({ code: 'М-0001', satisfied: 1 })]));
  expect(additions).toEqual([expect.objectContaining({ state: 'Код не найден', code: 'М-0001' })]);
  expect(problems[0]?.message).toContain('О-0001');
});

test('an answer whose code was put right in the form does not make a second row that counts', () => {
  const strange = row({ ...taken, id: 'О-0002', answerId: 'r2', code: 'Н-0777', state: 'Код не найден' });
  const { updates } = keepAnswers(
    keepingOf(interim, [said({ code: 'Н-0001', satisfied: 2 }, '2026-12-15T10:00:00', 'r2')], [row(taken), strange]),
  );
  expect(updates).toEqual([
    { id: 'О-0001', values: expect.objectContaining({ satisfied: 2, answerId: 'r2' }) },
    { id: 'О-0002', values: { state: 'Повтор' } },
  ]);
});

test('without the consent nothing is kept and nothing is noted, so that the answer comes again', () => {
  const { additions, ledgerLines, counts, problems } = keepAnswers(
    keepingOf(ofMentor, [said({ code: 'М-0009', satisfied: 1 }), said({ code: 'М-0001', satisfied: 2 }, null, 'r2')]),
  );
  expect(additions).toEqual([expect.objectContaining({ code: 'М-0001' })]);
  expect(ledgerLines).toHaveLength(1);
  expect(counts.waiting).toEqual(['М-0009']);
  expect(problems[0]?.message).toContain('остались в анкете');
});

test('a row whose code the curator put right counts, unless the consent is missing', () => {
  const strange = (code: string) =>
    row({ ...taken, role: 'Наставник', questionnaire: 'interim-mentor', code, state: 'Код не найден' });
  const after = (code: string) => keepAnswers(keepingOf(ofMentor, [], [strange(code)]));
  expect(after('m 1').updates).toEqual([{ id: 'О-0001', values: { code: 'М-0001', state: 'Принят' } }]);
  expect(after('m 1').counted[0]?.person.id).toBe('М-0001');
  expect(after('М-0009').updates).toEqual([{ id: 'О-0001', values: { state: 'Нет согласия' } }]);
  expect(after('М-0009').counted).toEqual([]);
  expect(after('М-0777').updates).toEqual([]);
});

test('difficulties marked 2 and 3 give their tags', () => {
  const { additions } = keepAnswers(keepingOf(needs, [said({ code: 'Н-0001', lesson: 3, grading: 2, discipline: 1 })]));
  expect(additions).toEqual([expect.objectContaining({ tags: ['#методика_урока', '#оценивание'] })]);
});

test('a name that fits one child alone needs the consent of that child; one that fits two is only suggested', () => {
  const mayKeep = ({ id }: { id: string }) => id !== 'Н-0001';
  const about = (childName: string) =>
    keepAnswers(keepingOf(child, [said({ childName, request: 'рисует' })], [], { mayKeep }));
  expect(about('Зорина Алиса Петровна').additions).toEqual([]);
  expect(about('Зорина Алиса Игоревна').additions).toEqual([
    expect.objectContaining({ state: 'Впишите код', suggestion: 'Н-0002' }),
  ]);
  expect(about('Никто').additions).toEqual([expect.objectContaining({ suggestion: null })]);
});

test('an answer of a code and nothing else is not entered', () => {
  const { additions, ledgerLines } = keepAnswers(keepingOf(interim, [said({ code: 'Н-0001' })]));
  expect(additions).toEqual([]);
  expect(ledgerLines[0]?.fate).toContain('не внесено');
});

test('an answer that went over to another code leaves the former code free', () => {
  const { updates, additions } = keepAnswers(
    keepingOf(
      interim,
      [
        said({ code: 'Н-0002', satisfied: 4 }, '2026-12-15T10:00:00', 'r1'),
        said({ code: 'Н-0001', satisfied: 6 }, '2026-12-16T10:00:00', 'r2'),
      ],
      [row(taken)],
    ),
  );
  expect(updates).toEqual([{ id: 'О-0001', values: expect.objectContaining({ code: 'Н-0002', satisfied: 4 }) }]);
  expect(additions).toEqual([expect.objectContaining({ id: 'О-0002', code: 'Н-0001', satisfied: 6 })]);
});

test('a parent who takes the answer back leaves an empty row', () => {
  const parent = questionnaireOf('child-parent') as Questionnaire;
  const kept = {
    ...{ id: 'Т-0001', code: 'Н-0001', request: 'рисует', consent: 'Даю согласие', tags: ['#спорт'], state: 'Принят' },
    ...{ answered: '2026-12-10T10:00:00', answerId: 'r1', questionnaire: 'child-parent' },
  };
  const edited = said({ consent: 'Не даю согласие', request: 'рисует' }, '2026-12-11T10:00:00');
  const { updates, counts } = keepAnswers(keepingOf(parent, [edited], [kept as never]));
  expect(updates).toEqual([
    { id: 'Т-0001', values: { code: null, request: null, consent: null, tags: null, state: 'Отказ' } },
  ]);
  expect(counts.refused).toBe(1);
});
