import type { SchoolSheets } from '../../src/people/today/rule';
import { findToday, todayRules } from '../../src/people/today/rules';
import type { ConsentEntry } from '../../src/registries/consentRegister';
import { wordInbox } from '../../src/registries/dictionary';
import { documents } from '../../src/registries/documents';
import { feedback } from '../../src/registries/feedback';
import { measures } from '../../src/registries/measures';
import { pairs } from '../../src/registries/pairs';
import { interviews } from '../../src/registries/selection';
import { settingSpecs } from '../../src/registries/settingSpecs';
import type { RowOf } from '../../src/schema/registry';
import { initialSettings, menteeRows, mentorRows, rowsOf, schoolOf } from './school';

type FeedbackRow = RowOf<typeof feedback>;

/** Lines of one rule: whom they are about and what they say. */
const linesOf = (id: string, sheets: Partial<SchoolSheets>): string[] =>
  (findToday(schoolOf(sheets)).find(({ rule }) => rule.id === id)?.findings ?? []).map(({ personId, text }) =>
    [personId, text].filter(Boolean).join(' '),
  );

const pair = { id: 'П-0001', menteeId: 'Н-0001', mentorId: 'М-0001', status: 'Сформирована', formedOn: '2026-09-01' };

test('a school in which everything is done has an empty list', () => {
  const running = { ...pair, status: 'Утверждена приказом', order: '№ 12-о от 05.09.2026' };
  const sheets = {
    mentees: menteeRows({ status: 'В паре' }),
    mentors: mentorRows({ status: 'В паре' }),
    pairs: rowsOf(pairs, running),
  };

  expect(findToday(schoolOf(sheets))).toEqual([]);
});

test('the most urgent comes first, whatever the order of the sheets', () => {
  const sheets = {
    mentees: menteeRows({ guardianConsent: 'Сдам позже', status: 'Ждёт согласия' }),
    pairs: rowsOf(pairs, pair),
    words: rowsOf(wordInbox, { word: 'каллиграфия', count: 2 }),
  };

  const urgencies = findToday(schoolOf(sheets)).map(({ rule }) => rule.urgency);

  expect(urgencies).toEqual([...urgencies].sort());
  expect(urgencies[0]).toBe(1);
  expect(urgencies[urgencies.length - 1]).toBe(3);
});

test('every rule has a name of its own, and its threshold is a number in «Настройки»', () => {
  expect(new Set(todayRules.map(({ id }) => id)).size).toBe(todayRules.length);
  for (const { threshold } of todayRules)
    if (threshold) expect(settingSpecs[threshold]).toMatchObject({ kind: 'number' });
});

test('those whose consent is missing wait, the longest first, and those who left do not', () => {
  const waiting = { guardianConsent: 'Сдам позже', status: 'Ждёт согласия' };
  const people = menteeRows(
    { ...waiting, id: 'Н-0001', answered: '2026-09-18T10:00:00' },
    { ...waiting, id: 'Н-0002', answered: '2026-09-10T10:00:00' },
    { ...waiting, id: 'Н-0003', status: 'Выбыл(а)' },
  );

  expect(linesOf('consent', { mentees: people })).toEqual([
    'Н-0002 нет письменного согласия родителя, ждёт 10\u00a0дней',
    'Н-0001 нет письменного согласия родителя, ждёт 2\u00a0дня',
  ]);
});

test('who said no and is still in the programme is not waited for but let go', () => {
  const sheets = { mentors: mentorRows({ consent: 'Не даю согласие' }) };

  expect(linesOf('refused', sheets)).toEqual(['М-0001 согласие на обработку данных не дано']);
  expect(linesOf('consent', sheets)).toEqual([]);
});

test('a name that cannot be read is put right in the base', () => {
  const [found] = findToday(schoolOf({ mentees: menteeRows({ name: null }) }));

  expect(found?.findings[0]?.actions[0]?.deed).toEqual({
    kind: 'row',
    place: { sheet: 'mentees', id: 'Н-0001', column: 'name' },
  });
});

test('who has waited for a pair longer than the threshold is named; the threshold is the school’s', () => {
  const people = menteeRows(
    { id: 'Н-0001', joined: '2026-09-01' },
    { id: 'Н-0002', joined: '2026-09-15' },
    { id: 'Н-0003', joined: '2026-08-01', status: 'В паре' },
  );
  const sheets = { mentees: people, pairs: rowsOf(pairs, { ...pair, menteeId: 'Н-0003', order: '№ 1' }) };

  expect(linesOf('unmatched', sheets)).toEqual(['Н-0001 без пары 19\u00a0дней']);
  expect(linesOf('unmatched', { ...sheets, settings: initialSettings({ todayWaitingDays: '5' }) })).toHaveLength(2);
});

test('a pair without an order is named by its mentee after the days of the threshold', () => {
  expect(linesOf('order', { pairs: rowsOf(pairs, pair) })).toEqual(['Н-0001 пара П-0001 без приказа 19\u00a0дней']);
  expect(linesOf('order', { pairs: rowsOf(pairs, { ...pair, formedOn: '2026-09-19' }) })).toEqual([]);
  expect(linesOf('order', { pairs: rowsOf(pairs, { ...pair, order: '№ 12-о' }) })).toEqual([]);
});

test('documents are named when stale, when they were never finished, and when an order has no number', () => {
  const made = { title: 'Приказ о внедрении', status: 'Проект', link: 'https://docs.google.com/document/d/1' };
  const register = rowsOf(
    documents,
    { ...made, id: 'Д-0001', number: '1', date: '2026-09-01', topicality: 'Устарел: изменилась дата – Протокол (D2)' },
    { ...made, id: 'Д-0002', number: '2', date: '2026-09-01', link: null },
    { ...made, id: 'Д-0003', number: '3' },
    { ...made, id: 'Д-0004', status: 'Отменён' },
    { ...made, id: 'Д-0005', title: 'Памятка наставника' },
  );

  expect(linesOf('stale', { documents: register })).toHaveLength(1);
  expect(linesOf('unfinished', { documents: register })).toEqual(['Приказ о внедрении: номер занят, а документа нет']);
  expect(linesOf('number', { documents: register })).toEqual(['Приказ о внедрении: нет даты']);
});

test('words wait to be decided, and decisions wait to be applied', () => {
  const words = rowsOf(
    wordInbox,
    { word: 'каллиграфия', count: 1 },
    { word: 'питон', count: 3, suggestion: '#программирование' },
    { word: 'спорт', count: 1, decision: 'Не тег' },
    { word: 'шум', count: 1, decision: 'Не тег', applied: '2026-09-19' },
  );

  expect(linesOf('words', { words })).toEqual([
    '«питон», похоже на #программирование – 3\u00a0раза',
    '«каллиграфия» – 1\u00a0раз',
  ]);
  expect(linesOf('decided', { words })).toEqual(['решено слов: 1']);
});

test('a status set by hand that the records do not bear out is named', () => {
  expect(linesOf('status', { mentors: mentorRows({ status: 'Обучен(а)' }) })).toEqual([
    'М-0001 «Обучен(а)»: нет записи на листе «Обучение»',
  ]);
  expect(linesOf('status', { mentees: menteeRows({ status: 'В паре' }) })).toEqual([
    'Н-0001 «В паре»: нет действующей пары на листе «Пары»',
  ]);
});

test('mentors who lack an interview or training are named only where the school or the interview asks for it', () => {
  const sheets = { mentors: mentorRows({}) };
  const strict = initialSettings({ interviewNeeded: 'Да', trainingHours: '16' });

  expect(linesOf('interview', sheets)).toEqual([]);
  expect(linesOf('training', sheets)).toEqual([]);
  expect(linesOf('interview', { ...sheets, settings: strict })).toHaveLength(1);
  expect(linesOf('training', { ...sheets, settings: strict })).toHaveLength(1);
  expect(
    linesOf('training', {
      ...sheets,
      interviews: rowsOf(interviews, { id: 'И-0001', mentorId: 'М-0001', result: 'Обучение', date: '2026-09-10' }),
    }),
  ).toEqual(['М-0001 нет записи на листе «Обучение»']);
});

test('one line gathers the mentors whom only the order keeps from the registry', () => {
  const sheets = {
    mentors: mentorRows(
      { id: 'М-0001' },
      { id: 'М-0002', consent: null },
      { id: 'М-0003', status: 'В реестре', registryOrder: '№ 12-о от 15.10.2026' },
    ),
  };

  expect(linesOf('registry', sheets)).toEqual(['наставников: 1 (М-0001)']);
});

const signed = (until: string | null, wish: Partial<ConsentEntry> = {}): ConsentEntry => ({
  kind: 'survey',
  signer: 'guardian',
  date: '2025-10-01',
  until,
  mentorId: null,
  withdrawn: null,
  ...wish,
});

test('a consent that ends within the threshold is named until a longer one stands beside it', () => {
  const mentees = menteeRows({});
  const ends = (...entries: ConsentEntry[]) =>
    linesOf('consentEnds', { mentees, consents: new Map([['Н-0001', entries]]) });

  expect(ends(signed('2026-10-10'))).toEqual(['Н-0001 «АПО и анкетирование» – до 10.10.2026']);
  expect(ends(signed('2026-10-10'), signed('2027-10-10'))).toEqual([]);
  expect(ends(signed('2026-10-10'), signed(null))).toEqual([]);
  expect(ends(signed('2026-10-10'), signed(null, { signer: 'participant' }))).toHaveLength(1);
  expect(ends(signed('2026-10-10', { withdrawn: '2026-09-01' }))).toEqual([]);
  expect(ends(signed('2026-12-31'))).toEqual([]);
  expect(linesOf('consentEnds', { consents: new Map([['Н-0009', [signed('2026-10-10')]]]) })).toEqual([]);
});

test('a certificate from outside is named when it is missing, has run out or soon will, until a new one is recorded', () => {
  const kept = (...untils: (string | null)[]): Partial<SchoolSheets> => ({
    mentors: mentorRows({ role: 'Студент' }),
    certificates: new Map([['М-0001', untils.map((until) => ({ kind: 'record', until }) as const)]]),
  });
  const off = { settings: initialSettings({ certificateNeeded: 'Нет' }) };

  expect(linesOf('certificate', kept())).toEqual(['М-0001 нет справки об отсутствии судимости']);
  expect(linesOf('certificate', kept('2026-09-01'))).toEqual([
    'М-0001 срок справки об отсутствии судимости истёк 01.09.2026',
  ]);
  expect(linesOf('certificate', kept('2026-09-01', '2027-09-01'))).toEqual([]);
  expect(linesOf('certificate', { ...kept(), ...off })).toEqual([]);
  expect(linesOf('certificateEnds', kept('2026-10-01'))).toEqual(['М-0001 об отсутствии судимости – до 01.10.2026']);
  expect(linesOf('certificateEnds', kept('2026-10-01', null))).toEqual([]);
  expect(linesOf('certificateEnds', { ...kept('2026-10-01'), ...off })).toEqual([]);
});

test('among missing certificates those of mentors at work stand first', () => {
  const mentors = mentorRows({ id: 'М-0001', role: 'Студент' }, { id: 'М-0002', role: 'Студент', status: 'В паре' });
  const running = rowsOf(pairs, { ...pair, mentorId: 'М-0002' });

  expect(linesOf('certificate', { mentors, pairs: running }).map((line) => line.slice(0, 6))).toEqual([
    'М-0002',
    'М-0001',
  ]);
});

const told = (wish: Partial<FeedbackRow>): Partial<FeedbackRow> => ({
  id: 'О-0001',
  code: 'Н-0001',
  kind: 'Промежуточная',
  answered: '2026-09-18T10:00:00',
  ...wish,
});

test('a call for help is named while it is fresh', () => {
  const help = (wish: Partial<FeedbackRow>) => linesOf('help', { feedback: rowsOf(feedback, told(wish)) });

  expect(help({ help: 'Да' })).toEqual(['Н-0001 нужна помощь куратора – 2\u00a0дня назад']);
  expect(help({ code: null, pair: 'П-0001', change: 'Да' })).toEqual([
    'пара П-0001: нужна смена пары – 2\u00a0дня назад',
  ]);
  expect(help({ help: 'Да', answered: '2026-08-01T10:00:00' })).toEqual([]);
  expect(help({ help: 'Нет' })).toEqual([]);
});

test('a pair whose last word on meetings is «none» is named once the threshold has passed', () => {
  const old = rowsOf(pairs, { ...pair, formedOn: '2026-08-01' });
  const meetings = (...answers: Partial<FeedbackRow>[]) =>
    linesOf('meetings', { pairs: old, feedback: rowsOf(feedback, ...answers) });

  expect(meetings(told({ meetings: 0 }))).toEqual([
    'Н-0001 пара П-0001 работает 50\u00a0дней, а встреч по обратной связи не было',
  ]);
  expect(meetings(told({ meetings: 0 }), told({ meetings: 2, answered: '2026-09-19T10:00:00' }))).toEqual([]);
  expect(meetings()).toEqual([]);
  expect(
    linesOf('meetings', { pairs: rowsOf(pairs, pair), feedback: rowsOf(feedback, told({ meetings: 0 })) }),
  ).toEqual([]);
});

test('in a wave, those in a pair who have not answered are named after the threshold', () => {
  const running = rowsOf(pairs, pair);
  const wave = (today: string, ...answers: Partial<FeedbackRow>[]) =>
    linesOf('feedback', { today, pairs: running, feedback: rowsOf(feedback, ...answers) });

  expect(wave('2026-12-10', told({ answered: '2026-12-03T10:00:00' }))).toEqual([
    'М-0001 волна «Декабрь»: ответа нет 9\u00a0дней',
  ]);
  expect(wave('2026-12-10')).toHaveLength(2);
  expect(wave('2027-01-05')).toHaveLength(2);
  expect(wave('2026-12-03')).toEqual([]);
  expect(wave('2026-11-20')).toEqual([]);
  expect(
    linesOf('feedback', { today: '2026-12-10', pairs: rowsOf(pairs, { ...pair, formedOn: '2026-12-02' }) }),
  ).toEqual([]);
});

test('answers whose code nobody has wait to be put right', () => {
  const answers = [
    {
      key: 'feedback',
      sheet: 'Обратная связь',
      rows: rowsOf(feedback, told({ state: 'Код не найден' }), told({ id: 'О-0002', state: 'Принят' })),
    },
  ];

  expect(linesOf('code', { answers })).toEqual(['Обратная связь, ответ О-0001: код не найден']);
});

test('rows that may be one person are named once', () => {
  const suspicions = [{ one: 'Н-0001', other: 'Н-0005', reason: 'ФИО совпадает, один класс' }];

  expect(linesOf('duplicates', { suspicions })).toEqual(['Н-0001 похоже на Н-0005: ФИО совпадает, один класс']);
});

test('once somebody is measured before the start, the others in pairs are named', () => {
  const other = { ...pair, id: 'П-0002', menteeId: 'Н-0002', mentorId: 'М-0001' };
  const ended = { ...pair, id: 'П-0003', menteeId: 'Н-0003', mentorId: 'М-0003', status: 'Завершена' };
  const before = { moment: 'До начала', state: 'Принят', programmeYear: '2026/2027' };
  const sheets = (...records: readonly Partial<RowOf<typeof measures>>[]) => ({
    pairs: rowsOf(pairs, pair, other, ended),
    measures: rowsOf(measures, ...records),
  });

  expect(linesOf('baseline', sheets())).toEqual([]);
  expect(linesOf('baseline', sheets({ ...before, code: 'Н-0001', programmeYear: '2025/2026' }))).toEqual([]);
  expect(
    linesOf(
      'baseline',
      sheets(
        { ...before, code: 'Н-0001' },
        { ...before, code: 'Н-0002', moment: 'По завершении' },
        { ...before, code: 'М-0001', state: 'Нет согласия' },
      ),
    ),
  ).toEqual(['участников пар: 2 (М-0001, Н-0002); без него изменения не с чем сравнить']);
  expect(linesOf('baseline', sheets(...['Н-0001', 'Н-0002', 'М-0001'].map((code) => ({ ...before, code }))))).toEqual(
    [],
  );
});
