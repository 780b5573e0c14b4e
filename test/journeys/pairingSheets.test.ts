import type { Host } from '../../host/contract';
import { ask, column, records } from './school';
import { aPupil, aTeacher, many, typedSchool, typeRows } from './typedSchool';

let host: Host;

afterEach(() => host.close());

const coverage = { objective: 'coverage' } as const;
const pairsIn = (view: { suggestions: readonly { mentee: { id: string }; mentor: { id: string } }[] }): string[] =>
  view.suggestions.map(({ mentee, mentor }) => `${mentee.id} ${mentor.id}`);

/** Writes one value by the number in the first column and the caption. */
function put(sheet: string, id: string, caption: string, value: string | number): void {
  const cells = host.values(sheet);
  const place = (cells[0] ?? []).indexOf(caption);
  const row = cells.findIndex((line) => line.includes(id));
  host.type(sheet, row + 1, place + 1, [[value]]);
}

const setting = (key: string, value: string): void => put('Настройки', key, 'Значение', value);

test('the proof stands on its sheet, and its own formulas add up to the same two totals', async () => {
  host = await typedSchool(
    many(8, (place) => aPupil(place)),
    many(3, (place) => aTeacher(place)),
  );
  await ask(host, 'pairing.search', coverage);

  const written = await ask(host, 'pairing.record', { what: 'proof' });
  // The next command reads the sheets, and waits for the formulas before it does.
  await ask(host, 'pairing.view', null);

  const cells = host.values('Доказательство');
  const heads = cells.findIndex(([first]) => first === 'Итог');
  const [pairs = [], points = []] = cells.slice(heads + 1);
  expect(written).toMatchObject({ sheet: 'Доказательство' });
  expect(pairs.slice(0, 4)).toEqual(['Пары', 6, 6, 0]);
  expect(points[0]).toBe('Баллы с учётом нагрузки');
  expect(points[1]).toBeGreaterThan(0);
  expect(points[2]).toBe(points[1]);
  expect(points[3]).toBe(0);
  const shares = cells.findIndex(([first]) => String(first).startsWith('Проверка долей'));
  const compared = cells.slice(shares + 2).filter(([first]) => first !== '');
  expect(compared.length).toBeGreaterThan(5);
  for (const [, , , pairsLeft, pointsLeft] of compared)
    expect(Number(pairsLeft) > 0 || (pairsLeft === 0 && Number(pointsLeft) >= 0)).toBe(true);
});

test('the proof of a smaller search leaves nothing of a larger one behind', async () => {
  host = await typedSchool(
    many(9, (place) => aPupil(place)),
    many(4, (place) => aTeacher(place)),
  );
  await ask(host, 'pairing.search', coverage);
  await ask(host, 'pairing.record', { what: 'proof' });
  const large = host.values('Доказательство').filter((row) => row.some((cell) => cell !== '')).length;
  for (const place of [3, 4, 5, 6, 7]) put('Наставляемые', `Н-000${place}`, 'Статус', 'Выбыл(а)');
  await ask(host, 'pairing.search', coverage);

  const { rows } = await ask(host, 'pairing.record', { what: 'proof' });

  const small = host.values('Доказательство').filter((row) => row.some((cell) => cell !== '')).length;
  expect(small).toBeLessThan(large);
  expect(small).toBeLessThanOrEqual(rows + 1);
});

test('the shortage map says where places are missing and what one more mentor would give', async () => {
  host = await typedSchool(
    many(5, (place) => aPupil(place, { '#Теги запроса': '#химия' })),
    [aTeacher(0, { '#Теги компетенций': '#химия' })],
  );
  const view = await ask(host, 'pairing.search', coverage);

  await ask(host, 'pairing.record', { what: 'shortage' });

  expect(view.shortage?.lines[0]).toEqual({
    tag: '#химия',
    demand: 5,
    capacity: 2,
    deficit: 3,
    unmatched: 3,
    morePairs: 3,
  });
  const line = records(host, 'Карта дефицита').find(({ Тег }) => Тег === '#химия');
  expect(line).toMatchObject({ 'Просят помощи': 5, 'Не хватает мест': 3, 'Ещё один наставник даст пар': 3 });
  expect(String(line?.Нехватка)).toMatch(/^█+$/);
});

test('those who stay without a pair have a reason, days of waiting, a psychologist and a day to search again', async () => {
  host = await typedSchool(
    [
      aPupil(0, { 'Дата вхождения в программу': '10.09.2026', Психолог: 'Орехова Людмила Ивановна' }),
      aPupil(1, { 'Согласие на обработку персональных данных': '' }),
    ],
    [],
  );

  const view = await ask(host, 'pairing.search', coverage);

  expect(view.unmatched).toMatchObject([
    { mentee: { id: 'Н-0001' }, waitingDays: 10, psychologist: 'Орехова Людмила Ивановна', nextSearch: '2026-10-04' },
    { mentee: { id: 'Н-0002' }, reason: 'Нет согласия на обработку персональных данных.', waitsForConsent: true },
  ]);
  const [first] = records(host, 'Подбор');
  expect(first).toMatchObject({ 'Ждёт, дней': 10, Психолог: 'Орехова Людмила Ивановна' });
  expect(String(first?.Объяснение)).toContain('Пары пока нет.');
});

test('the day of the next search stays as it is until it has come', async () => {
  host = await typedSchool([aPupil(0)], []);
  setting('searchAgainDays', '30');
  const searched = await ask(host, 'pairing.search', coverage);
  setting('searchAgainDays', '7');

  const viewed = await ask(host, 'pairing.view', null);

  expect(searched.unmatched[0]?.nextSearch).toBe('2026-10-20');
  expect(viewed.unmatched[0]?.nextSearch).toBe('2026-10-20');
});

test('when a mentor leaves, a search with fewer changes moves only those it must, and names them', async () => {
  host = await typedSchool(
    many(12, (place) => aPupil(place)),
    many(7, (place) => aTeacher(place)),
  );
  const before = pairsIn(await ask(host, 'pairing.search', coverage));
  const gone = before[0]?.split(' ')[1] ?? '';
  const orphans = before.filter((pair) => pair.endsWith(gone));
  put('Наставники', gone, 'Статус', 'Выбыл(а)');

  const kept = await ask(host, 'pairing.search', { objective: 'coverage', keep: true });

  const moved = before.filter((pair) => !pairsIn(kept).includes(pair));
  expect(moved.length).toBeGreaterThanOrEqual(orphans.length);
  expect(kept.changes?.map(({ menteeId }) => menteeId).sort()).toEqual(moved.map((pair) => pair.split(' ')[0]).sort());
  const again = await ask(host, 'pairing.search', coverage);
  expect(before.filter((pair) => !pairsIn(again).includes(pair)).length).toBeGreaterThanOrEqual(moved.length);
});

test('a changed weight is written into the journal once', async () => {
  host = await typedSchool(
    many(2, (place) => aPupil(place)),
    [aTeacher(0)],
  );
  await ask(host, 'pairing.search', coverage);
  setting('weightTags', '800');
  await ask(host, 'pairing.search', coverage);
  await ask(host, 'pairing.search', coverage);

  const lines = column(host, 'Журнал', 'Что сделано').filter((line) => String(line).includes('вес'));
  expect(lines).toEqual(['Изменён вес подбора. «Баллы: совпадение #тегов»: было 1000, стало 800']);
});

test('a decision taken back on the sheet by hand no longer holds', async () => {
  host = await typedSchool([aPupil(0)], [aTeacher(0)]);
  await ask(host, 'pairing.search', coverage);
  const two = { menteeId: 'Н-0001', mentorId: 'М-0001' };
  const forbidden = await ask(host, 'pairing.decide', { ...two, decision: 'forbid' });
  const rows = records(host, 'Подбор').length;
  put('Подбор', 'Запрещено', 'Решение', '');

  const freed = await ask(host, 'pairing.search', coverage);

  expect(forbidden.suggestions).toEqual([]);
  expect(rows).toBe(2);
  expect(pairsIn(freed)).toEqual(['Н-0001 М-0001']);
  expect(freed.forbidden).toEqual([]);
});

test('the same people with columns moved and rows sorted get the same pairs', async () => {
  host = await typedSchool(
    many(14, (place) => aPupil(place)),
    many(6, (place) => aTeacher(place)),
  );
  const before = pairsIn(await ask(host, 'pairing.search', coverage));
  host.edit({ kind: 'sort', sheet: 'Наставники', column: 2, ascending: false });
  host.edit({ kind: 'moveColumn', sheet: 'Наставники', from: 20, to: 2 });
  host.edit({ kind: 'moveColumn', sheet: 'Наставляемые', from: 1, to: 9 });
  host.edit({ kind: 'insertColumn', sheet: 'Наставляемые', at: 1 });
  host.edit({ kind: 'moveColumn', sheet: 'Подбор', from: 4, to: 1 });

  expect(pairsIn(await ask(host, 'pairing.search', coverage))).toEqual(before);
  expect(column(host, 'Подбор', '№ наставника').filter((id) => id !== '')).toHaveLength(before.length);
});

test('confidential wishes leave no trace on «Подбор» and in the dialog', async () => {
  host = await typedSchool(
    [aPupil(0, { 'С кем нежелательно': 'Громова', 'Отказ родителя от наставника': 'М-0002' })],
    [aTeacher(0, { 'ФИО наставника': 'Громова Татьяна Петровна' }), aTeacher(1, { 'С кем нежелательно': 'Н-0001' })],
  );

  const view = await ask(host, 'pairing.search', coverage);

  expect(view.suggestions).toEqual([]);
  const seen = JSON.stringify(view) + JSON.stringify(host.values('Подбор'));
  expect(seen).not.toContain('Громова');
  expect(seen).not.toMatch(/нежелательно|отказ/i);
});

test('what a person typed to the right of the program’s columns is not touched', async () => {
  host = await typedSchool(
    many(2, (place) => aPupil(place, { '#Теги запроса': '#математика' })),
    [aTeacher(0)],
  );
  const wide = (host.values('Наставляемые')[0] ?? []).length;
  host.edit({ kind: 'insertColumn', sheet: 'Наставляемые', at: wide + 1 });
  host.type('Наставляемые', 1, wide + 1, [['Моё'], ['первая'], ['вторая']]);
  await ask(host, 'pairing.search', coverage);
  await ask(host, 'pairing.accept', { menteeIds: null });
  typeRows(host, 'Наставляемые', [aPupil(5)]);

  expect(host.values('Наставляемые').map((row) => row[wide])).toEqual(
    expect.arrayContaining(['Моё', 'первая', 'вторая']),
  );
  expect(column(host, 'Наставляемые', 'Статус').slice(0, 2)).toEqual(['В паре', 'В паре']);
});
