import type { Host } from '../../host/contract';
import { answer, ask, callsOf, column, deaths, menu, pairedSchool, prepareOnce, pupil, records, reply } from './school';

let school: Awaited<ReturnType<typeof prepareOnce>>;
let host: Host;

beforeAll(async () => {
  school = await prepareOnce(async (fresh) => void (await pairedSchool(4, 2, fresh)));
}, 120_000);

afterAll(() => school.remove());

beforeEach(async () => {
  host = await school.open();
});

afterEach(() => host.close());

const newest = async (): Promise<string> => (await ask(host, 'deeds.list', null)).deeds[0]?.id ?? '';
const shown = () => ({
  pairs: column(host, 'Пары', '№ пары'),
  statuses: column(host, 'Наставляемые', 'Статус'),
  mentors: column(host, 'Наставляемые', 'ФИО наставника'),
  mentees: column(host, 'Наставники', 'ФИО наставляемого (наставляемых)'),
});

test('pairs accepted by mistake are taken back, and the undoing can be undone', async () => {
  const before = shown();
  const accepted = await newest();

  const preview = await ask(host, 'deeds.preview', { id: accepted });
  const { text, kept } = await ask(host, 'deeds.undo', { id: accepted });

  expect(preview.totals.rowsGone).toBe(4);
  expect(preview.lines).toContainEqual(
    expect.objectContaining({ sheet: 'Наставляемые', id: 'Н-0001', column: 'Статус', now: 'В паре', after: 'В базе' }),
  );
  expect(text).toContain('убрали 4\u00a0строки');
  expect(kept).toEqual([]);
  expect(shown()).toEqual({
    pairs: [],
    statuses: ['В базе', 'В базе', 'В базе', 'В базе'],
    mentors: ['', '', '', ''],
    mentees: ['', ''],
  });

  const undoing = await newest();
  await ask(host, 'deeds.undo', { id: undoing });

  expect(shown()).toEqual(before);
  expect((await ask(host, 'deeds.list', null)).deeds.find(({ id }) => id === accepted)?.undo).toBe('possible');
});

test('what a person corrected since stays, and is told', async () => {
  const row = host.values('Пары').findIndex((cells) => cells[0] === 'П-0002') + 1;
  const place = (host.values('Пары')[0] ?? []).indexOf('Результат') + 1;
  host.type('Пары', row, place, [['подружились']]);

  const { kept } = await ask(host, 'deeds.undo', { id: await newest() });

  expect(kept).toEqual(['Лист «Пары», П-0002, строка: исправлено позже, оставлено ваше значение.']);
  expect(column(host, 'Пары', '№ пары')).toEqual(['П-0002']);
});

test('a deed that others rest on tells which one to undo first', async () => {
  const deeds = (await ask(host, 'deeds.list', null)).deeds;
  const intake = deeds.find(({ action }) => action === 'Приём ответов на анкеты')?.id ?? '';

  const { kept } = await ask(host, 'deeds.undo', { id: intake });

  expect(kept).toHaveLength(6);
  expect(kept[0]).toContain('«Пары приняты»');
  expect(column(host, 'Наставляемые', '№ п/п')).toHaveLength(4);
});

test('people taken in by mistake go, and do not come back with the next intake', async () => {
  await answer(host, 'mentees', pupil({ 'Фамилия, имя, отчество': 'Лишняя Ольга Ильинична' }));
  await menu(host, 'receiveAnswers');
  expect(column(host, 'Наставляемые', '№ п/п')).toHaveLength(5);

  await ask(host, 'deeds.undo', { id: await newest() });
  await menu(host, 'receiveAnswers');

  expect(column(host, 'Наставляемые', '№ п/п')).toHaveLength(4);
});

test('sorting, moving and renaming columns in between changes nothing of it', async () => {
  const accepted = await newest();
  host.edit({ kind: 'sort', sheet: 'Наставляемые', column: 2, ascending: false });
  host.edit({ kind: 'sort', sheet: 'Пары', column: 5, ascending: false });
  host.type('Наставляемые', 1, (host.values('Наставляемые')[0] ?? []).indexOf('Статус') + 1, [['Положение']]);

  const { kept } = await ask(host, 'deeds.undo', { id: accepted });

  expect(kept).toEqual([]);
  expect(column(host, 'Наставляемые', 'Положение')).toEqual(['В базе', 'В базе', 'В базе', 'В базе']);
});

test('what cannot be undone says why, and nothing happens', async () => {
  const deeds = (await ask(host, 'deeds.list', null)).deeds;
  const forms = deeds.find(({ action }) => action.startsWith('Анкета'));
  const before = records(host, 'Журнал');

  const { answer: refused } = await reply(host, 'deeds.undo', { id: forms?.id ?? '' });

  expect(new Set(deeds.map(({ id }) => id)).size).toBe(deeds.length);
  expect(forms?.note).toContain('Google Формах');
  expect(refused).toMatchObject({ ok: false });
  expect(records(host, 'Журнал')).toEqual(before);
});

test('undoing waits for Google so many times however many people the deed was about', async () => {
  const undoOf = async (people: number) => {
    for (let index = 0; index < people; index++)
      await answer(host, 'mentees', pupil({ 'Фамилия, имя, отчество': `Лишняя ${'АБВГДЕЖЗИК'[index]}нна Ильинична` }));
    await menu(host, 'receiveAnswers');
    return (await reply(host, 'deeds.undo', { id: await newest() })).cost.roundTrips;
  };

  const few = await undoOf(1);

  expect(await undoOf(8)).toBeLessThanOrEqual(few);
  expect(few).toBeLessThanOrEqual(15);
});

test('a sheet sorted at any moment of it loses nobody else', async () => {
  const withTwoMore = async () => {
    for (const name of ['Лишняя Ольга Ильинична', 'Юрьева Анна Ильинична'])
      await answer(host, 'mentees', pupil({ 'Фамилия, имя, отчество': name }));
    await menu(host, 'receiveAnswers');
    host.edit({ kind: 'sort', sheet: 'Наставляемые', column: 2, ascending: true });
    return newest();
  };
  const stay = [1, 2, 3, 4].map((number) => `Н-000${number}`);
  const calls = callsOf((await reply(host, 'deeds.undo', { id: await withTwoMore() })).cost);
  for (let at = 1; at <= calls; at += 1) {
    await host.close();
    host = await school.open();
    const id = await withTwoMore();
    const action = async () => host.edit({ kind: 'sort', sheet: 'Наставляемые', column: 2, ascending: false });

    await reply(host, 'deeds.undo', { id }, [{ at, kind: 'run', action }]);

    expect(column(host, 'Наставляемые', '№ п/п').sort()).toEqual(stay);
    expect(column(host, 'Наставляемые', 'ФИО наставляемого').sort()).toEqual(
      ['Алёна', 'Борис', 'Вера', 'Глеб'].map((name) => `Зорина ${name} Петровна`),
    );
  }
}, 180_000);

test('killed at any call and run again, everything is as before the deed', async () => {
  const accepted = await newest();
  const { cost } = await reply(host, 'deeds.undo', { id: accepted });
  const undone = shown();
  for (const fault of deaths(callsOf(cost))) {
    await host.close();
    host = await school.open();
    await reply(host, 'deeds.undo', { id: accepted }, [fault]);

    await reply(host, 'deeds.undo', { id: accepted });

    expect(shown()).toEqual(undone);
    expect((await ask(host, 'deeds.list', null)).deeds.find(({ id }) => id === accepted)?.undo).toBe('done');
  }
}, 180_000);
