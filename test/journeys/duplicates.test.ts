import type { Host } from '../../host/contract';
import { answer, ask, callsOf, column, deaths, menu, prepareOnce, pupil, records, reply, smallSchool } from './school';

let school: Awaited<ReturnType<typeof prepareOnce>>;
let host: Host;

/** Н-0005 is Н-0001 once more, under another address and without the patronymic; she has a pair, the first row none. */
beforeAll(async () => {
  school = await prepareOnce(async (fresh) => {
    await smallSchool(2, 1, fresh);
    await answer(fresh, 'mentees', pupil({ 'Фамилия, имя, отчество': 'Зорина Алена', 'Класс (для учеников)': '6А' }));
    await menu(fresh, 'receiveAnswers');
    await ask(fresh, 'pairing.search', { objective: 'coverage' });
    await ask(fresh, 'pairing.decide', { menteeId: 'Н-0001', mentorId: 'М-0001', decision: 'forbid' });
    await ask(fresh, 'pairing.accept', { menteeIds: ['Н-0003'] });
    fresh.type('Согласия', 2, 1, [['С-0001', 'Н-0003', 'АПО', 'Родитель', '01.09.2026']]);
  });
}, 120_000);

afterAll(() => school.remove());

beforeEach(async () => {
  host = await school.open();
});

afterEach(() => host.close());

const sheets = ['Наставляемые', 'Пары', 'Согласия', 'Подбор'];
const shown = () => sheets.map((sheet) => records(host, sheet));
const merging = { survivorId: 'Н-0001', removedId: 'Н-0003', take: ['phone', 'status', 'mentorName', 'form'] };

test('two rows of one person are offered side by side, with the reason and the sheets that name them', async () => {
  const { pairs } = await ask(host, 'duplicates.list', null);

  expect(pairs).toHaveLength(1);
  expect(pairs[0]).toMatchObject({
    base: 'mentees',
    one: { id: 'Н-0001', name: 'Зорина Алёна Петровна', namedOn: [] },
    other: { id: 'Н-0003', name: 'Зорина Алена', namedOn: ['Согласия', 'Пары'] },
    reason: 'ФИО то же, но без отчества, общая почта, один год рождения, один класс',
    survivor: 'other',
  });
  expect(pairs[0]?.fields.map(({ key }) => key)).toEqual(expect.arrayContaining(['name', 'phone', 'status']));
  expect(pairs[0]?.fields.map(({ key }) => key)).not.toContain('answerId');
});

test('merging brings pairs, consents and decisions to one number, and undoing parts them again', async () => {
  const before = shown();

  const { view } = await ask(host, 'duplicates.merge', merging);

  expect(view.pairs).toEqual([]);
  expect(column(host, 'Наставляемые', '№ п/п')).toEqual(['Н-0001', 'Н-0002']);
  expect(records(host, 'Наставляемые')[0]).toMatchObject({
    'ФИО наставляемого': 'Зорина Алёна Петровна',
    'Контактные данные для связи (данные представителя)': '+79000002101',
    Статус: 'В паре',
  });
  expect(records(host, 'Пары')[0]).toMatchObject({
    '№ наставляемого': 'Н-0001',
    Наставляемый: 'Зорина Алёна Петровна',
  });
  expect(column(host, 'Согласия', '№ участника')).toEqual(['Н-0001']);

  const [deed] = (await ask(host, 'deeds.list', null)).deeds;
  const { kept } = await ask(host, 'deeds.undo', { id: deed?.id ?? '' });

  expect(kept).toEqual([]);
  expect(shown().map((rows) => sorted(rows))).toEqual(before.map((rows) => sorted(rows)));
});

const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();

test('the number of the row that went is never given to anybody else', async () => {
  await ask(host, 'duplicates.merge', merging);
  await answer(host, 'mentees', pupil({ 'Фамилия, имя, отчество': 'Юрьева Ольга Ильинична' }));

  await menu(host, 'receiveAnswers');

  expect(column(host, 'Наставляемые', '№ п/п')).toEqual(['Н-0001', 'Н-0002', 'Н-0004']);
});

test('different people are remembered and not asked about again, until the curator takes it back', async () => {
  const { pairs } = await ask(host, 'duplicates.distinct', { oneId: 'Н-0003', otherId: 'Н-0001' });
  await ask(host, 'duplicates.distinct', { oneId: 'Н-0001', otherId: 'Н-0003' });

  expect(pairs).toEqual([]);
  expect(column(host, 'Разные люди', 'Номера')).toEqual(['Н-0001 Н-0003']);
  const [deed] = (await ask(host, 'deeds.list', null)).deeds;
  await ask(host, 'deeds.undo', { id: deed?.id ?? '' });
  expect((await ask(host, 'duplicates.list', null)).pairs).toHaveLength(1);
});

test('a row that is gone, or one row twice, stops the merging before anything is written', async () => {
  const before = shown();
  for (const removedId of ['Н-0099', 'Н-0001', 'М-0001'])
    expect((await reply(host, 'duplicates.merge', { ...merging, removedId })).answer).toMatchObject({ ok: false });

  expect(shown()).toEqual(before);
});

test('killed at any call and merged again, everything stands under one number', async () => {
  const { cost } = await reply(host, 'duplicates.merge', merging);
  expect(cost.roundTrips).toBeLessThanOrEqual(12);
  const merged = sorted(records(host, 'Наставляемые'));
  for (const fault of deaths(callsOf(cost))) {
    await host.close();
    host = await school.open();
    await reply(host, 'duplicates.merge', merging, [fault]);

    await reply(host, 'duplicates.merge', merging);

    expect(sorted(records(host, 'Наставляемые'))).toEqual(merged);
    expect(column(host, 'Пары', '№ наставляемого')).toEqual(['Н-0001']);
    expect(column(host, 'Согласия', '№ участника')).toEqual(['Н-0001']);
  }
}, 240_000);
