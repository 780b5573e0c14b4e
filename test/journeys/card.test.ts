import { typeSettings } from '../../demo/prepareDemo';
import type { Host } from '../../host/contract';
import type { CardView } from '../../src/panels';
import { answer, ask, menu, prepareOnce, pupil, records, reply, smallSchool, teacher, value } from './school';
import { typeRows } from './typedSchool';

let school: Awaited<ReturnType<typeof prepareOnce>>;
let host: Host;

beforeAll(async () => {
  school = await prepareOnce(async (first) => {
    await smallSchool(3, 2, first);
    await answer(first, 'mentees', pupil({ 'Письменное согласие родителя (для учеников до 18 лет)': 'Сдам позже' }));
    await answer(
      first,
      'mentors',
      teacher({ 'Фамилия, имя, отчество': 'Лосев Пётр Ильич', 'Кто Вы?': 'Студент', Телефон: '+7 900 000-22-09' }),
    );
    await menu(first, 'receiveAnswers');
  });
}, 60_000);
afterAll(() => school.remove());
beforeEach(async () => {
  host = await school.open();
});
afterEach(() => host.close());

const captions = ({ obstacles }: CardView) => obstacles.map(({ id }) => id);
const select = async (sheet: string, row: number, column = 1) => {
  const { sheets } = host.snapshot() as { readonly sheets: Record<string, { readonly name: string }> };
  const id = Object.keys(sheets).find((one) => sheets[one]?.name === sheet);
  host.select(id ?? '', row, column);
  return (await ask(host, 'card.selected', null)).ids;
};

test('the row of any sheet tells whose it is, the cell under the cursor first', async () => {
  await ask(host, 'pairing.search', { objective: 'coverage' });
  await ask(host, 'pairing.accept', { menteeIds: ['Н-0001'] });
  const [pair] = records(host, 'Пары');
  const { '№ наставника': mentorId, '№ наставляемого': menteeId } = pair ?? {};

  expect(await select('Наставляемые', 2)).toEqual(['Н-0001']);
  expect(await select('Наставляемые', 1)).toEqual([]);
  expect(await select('Пары', 2)).toEqual([mentorId, menteeId]);
  expect(await select('Пары', 2, 4)).toEqual([menteeId, mentorId]);
  expect(await select('Настройки', 3)).toEqual([]);
});

test('the card tells what is known and what blocks, each with a way to help', async () => {
  const waiting = await ask(host, 'card.view', { personId: 'Н-0004' });
  const outside = await ask(host, 'card.view', { personId: 'М-0003' });
  const free = await ask(host, 'card.view', { personId: 'Н-0001' });

  expect(waiting).toMatchObject({ name: 'Зорина Алиса Петровна', about: '6А', status: 'Ждёт согласия' });
  expect(captions(waiting)).toEqual(['menteeConsent']);
  expect(captions(outside)).toEqual(['certificate']);
  expect(captions(free)).toEqual(['unmatched']);
  for (const { obstacles } of [waiting, outside, free])
    for (const { actions } of obstacles) expect(actions.length).toBeGreaterThan(0);
  expect(waiting.consents.find(({ caption }) => caption === 'Обработка персональных данных')).toMatchObject({
    isOpen: false,
  });
  const answers = waiting.sections.find(({ id }) => id === 'answer')?.entries[0]?.lines ?? [];
  expect(answers).toContainEqual({
    caption: 'Основной запрос наставляемого',
    value: 'не понимаю дроби',
    isLink: false,
  });
});

test('an accepted pair appears on both cards', async () => {
  await ask(host, 'pairing.search', { objective: 'coverage' });
  await ask(host, 'pairing.accept', { menteeIds: ['Н-0001'] });
  const [pair] = records(host, 'Пары');

  for (const personId of ['Н-0001', String(pair?.['№ наставника'])]) {
    const { sections, obstacles, choices } = await ask(host, 'card.view', { personId });
    expect(sections.find(({ id }) => id === 'pairs')?.entries.map(({ title }) => title)).toEqual(['П-0001']);
    expect(obstacles).toEqual([]);
    expect(choices.runningPairs).toEqual(['П-0001']);
  }
});

test('somebody who is not in the base is told so, and nothing else can be asked for', async () => {
  const { answer: gone } = await reply(host, 'card.view', { personId: 'Н-0999' });
  expect(gone).toMatchObject({ ok: false, problems: [{ code: 'К-21' }] });
  for (const personId of ['Зорина', 'Д-0001', '__proto__']) {
    const { answer: refused } = await reply(host, 'card.view', { personId });
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'В-01' }] });
  }
});

test('a button selects its cell even when columns were moved and rows sorted', async () => {
  host.edit({ kind: 'sort', sheet: 'Наставляемые', column: 1, ascending: false });
  host.edit({ kind: 'moveColumn', sheet: 'Наставляемые', from: 1, to: 5 });
  await ask(host, 'place.show', { sheet: 'mentees', id: 'Н-0002', column: 'name' });

  expect((await ask(host, 'card.selected', null)).ids).toEqual(['Н-0002']);
  const { answer: gone } = await reply(host, 'place.show', { sheet: 'mentees', id: 'Н-0999', column: '' });
  expect(gone).toMatchObject({ ok: false, problems: [{ code: 'К-20' }] });
});

test('«На сегодня» names what waits, with the names of the bases, and writes nothing', async () => {
  typeRows(host, 'Новые слова', [{ 'Слово из анкеты': 'каллиграфия', 'Сколько раз': 2 }]);
  const before = host.sheets().map((sheet) => JSON.stringify(host.values(sheet)));

  const { groups } = await ask(host, 'today.view', null);

  expect(groups.map(({ id }) => id)).toEqual(['consent', 'certificate', 'registry', 'words']);
  expect(groups[0]?.lines).toMatchObject([
    { personId: 'Н-0004', person: 'Зорина Алиса Петровна, 6А', text: 'нет письменного согласия родителя' },
  ]);
  expect(host.sheets().map((sheet) => JSON.stringify(host.values(sheet)))).toEqual(before);
});

test('a number that nobody has gets no button for a card', async () => {
  typeRows(host, 'Пары', [
    {
      '№ пары': 'П-0001',
      '№ наставляемого': 'Н-0999',
      '№ наставника': 'М-0999',
      Статус: 'Сформирована',
      'Дата формирования': '01.09.2026',
    },
  ]);

  const { groups } = await ask(host, 'today.view', null);

  const [line] = groups.find(({ id }) => id === 'order')?.lines ?? [];
  expect(line).toMatchObject({ personId: 'Н-0999', person: '' });
  const nameless = groups.flatMap(({ lines }) => lines).filter(({ person }) => person === '');
  expect(nameless.flatMap(({ actions }) => actions.map(({ deed }) => deed.kind))).not.toContain('card');
});

test('a decision on a word is applied from the list', async () => {
  typeRows(host, 'Новые слова', [{ 'Слово из анкеты': 'каллиграфия', 'Сколько раз': 2, Решение: 'Не тег' }]);
  expect((await ask(host, 'today.view', null)).groups.map(({ id }) => id)).toContain('decided');

  const { text } = await ask(host, 'command.run', { command: 'receiveAnswers' });

  expect(text).not.toBe('');
  expect((await ask(host, 'today.view', null)).groups.map(({ id }) => id)).not.toContain('decided');
});

test('the list of the day opens with the spreadsheet where the school wants it, and only there', async () => {
  await host.fire('onOpen');
  expect(host.panel('sidebar')).toBeNull();

  typeSettings(host, { todayOnOpening: 'Да' });
  const outcomes = await host.fire('onOpen');

  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  expect(host.panel('sidebar')?.title).toBe('На сегодня');
});

test('a window of the add-on opens from a panel', async () => {
  const opened: string[] = [];
  const stop = host.on((event) => {
    if (event.type === 'panel') opened.push(event.panel.title);
  });
  await ask(host, 'window.open', { window: 'pairing' });
  value(await host.run('openToday'));
  stop();
  expect(opened).toEqual(['Подбор пар', 'На сегодня']);
});
