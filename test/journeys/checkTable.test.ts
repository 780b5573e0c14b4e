import type { Host } from '../../host/contract';
import { ask, callsOf, column, deaths, menu, pairedSchool, prepareOnce, records, reply } from './school';

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

/** Types into a cell of a sheet, found by the number of its row and the caption of its column. */
function put(sheet: string, id: string, caption: string, text: string | number): void {
  const [captions = [], ...rows] = host.values(sheet);
  const row = rows.findIndex((cells) => cells[0] === id) + 2;
  host.type(sheet, row, captions.indexOf(caption) + 1, [[text]]);
}

const findings = async () => {
  const { groups } = await ask(host, 'check.view', null);
  return groups.flatMap(({ findings: found }) => found);
};
const said = async () => (await findings()).map(({ place, message, change }) => [place, message, change].join(' | '));
const repairAll = async () => {
  const ids = (await findings()).filter(({ change }) => change !== '').map(({ id }) => id);
  return ask(host, 'check.repair', { ids });
};

test('a workbook in order has nothing to repair, and looking changes nothing', async () => {
  const before = host.sheets().map((sheet) => host.values(sheet));

  expect(await said()).toEqual([]);
  expect(host.sheets().map((sheet) => host.values(sheet))).toEqual(before);
});

function spoil(): void {
  put('Наставляемые', 'Н-0001', 'Формат встреч', 'Очно; онлайнн');
  put('Наставляемые', 'Н-0001', '#Теги запроса', '#математика #математка');
  put('Наставляемые', 'Н-0002', 'Статус', 'в паре');
  put('Пары', 'П-0003', 'Баллы', '=2+3');
  put('Пары', 'П-0003', '№ наставляемого', 'Н-0099');
  put('Пары', 'П-0002', '№ пары', 'П-0001');
  put('Наставляемые', 'Н-0004', '№ п/п', 'номер четыре');
}

test('slips, formulas, numbers and references are found, each with what would be changed', async () => {
  spoil();

  const found = await said();

  expect(found).toEqual(
    expect.arrayContaining([
      '«Наставляемые», строка 5, «№ п/п» | Номер не читается: он выглядит как Н-0001. | новый номер',
      '«Пары», строка 3, «№ пары» | Номер П-0001 уже стоит в строке выше. | новый номер',
      '«Пары», строка 4, «№ наставляемого» | Здесь указан номер Н-0099, а такого наставляемого в таблице нет. Исправьте номер или уберите строку. | ',
      '«Наставляемые», строка 2, «#Теги запроса» | Написано «#математка». | «#математика»',
      '«Наставляемые», строка 2, «Формат встреч» | Написано «онлайнн». | «Онлайн»',
      '«Наставляемые», строка 3, «Статус» | Написано «в паре». | «В паре»',
      '«Пары», строка 4, «Баллы» | В ячейке формула, а нужен текст: показанное может измениться само. | останется то, что видно сейчас, без формулы',
    ]),
  );
});

test('only what is ticked is changed; afterwards the check is clean but for what a person must do', async () => {
  spoil();
  const [slip] = (await findings()).filter(({ place }) => place.includes('«Формат встреч»'));

  await ask(host, 'check.repair', { ids: [slip?.id ?? ''] });

  expect(column(host, 'Наставляемые', 'Формат встреч')[0]).toBe('Очно; Онлайн');
  expect(column(host, 'Наставляемые', '#Теги запроса')[0]).toBe('#математика #математка');

  await repairAll();
  await repairAll();
  const left = await findings();

  expect(left.filter(({ change }) => change !== '')).toEqual([]);
  expect(left.every(({ message }) => message.includes('Н-0099') || message.includes('Н-0004'))).toBe(true);
  expect(column(host, 'Наставляемые', '№ п/п')).toEqual(['Н-0001', 'Н-0002', 'Н-0003', 'Н-0100']);
  expect(new Set(column(host, 'Пары', '№ пары')).size).toBe(4);
  expect(column(host, 'Пары', 'Баллы')[2]).toBe(5);
  expect(host.formulas('Пары').flat().join('')).toBe('');
});

test('repairs of words are one deed that can be undone', async () => {
  put('Наставляемые', 'Н-0001', 'Формат встреч', 'онлайнн');
  await repairAll();
  const [deed] = (await ask(host, 'deeds.list', null)).deeds;

  await ask(host, 'deeds.undo', { id: deed?.id ?? '' });

  expect(deed).toMatchObject({ action: 'Проверка таблицы: исправлено', undo: 'possible', count: 1 });
  expect(column(host, 'Наставляемые', 'Формат встреч')[0]).toBe('онлайнн');
});

test('sheets, columns and lists that are gone come back', async () => {
  host.edit({ kind: 'deleteSheet', sheet: 'Теги' });
  const place = (host.values('Пары')[0] ?? []).indexOf('Результат') + 1;
  host.edit({ kind: 'deleteColumn', sheet: 'Пары', at: place });

  const found = await said();
  await repairAll();

  expect(found).toContain('«Теги» | Нет листа «Теги». | лист вернётся');
  expect(found.some((line) => line.includes('нет столбца «Результат»'))).toBe(true);
  expect(records(host, 'Теги').length).toBeGreaterThan(50);
  expect(await said()).toEqual([]);
});

test('people follow the pairs', async () => {
  put('Пары', 'П-0001', 'Статус', 'Прекращена');

  const found = await said();
  await repairAll();

  expect(found[0]).toContain('строка не согласуется с листом «Пары»');
  expect(column(host, 'Наставляемые', 'Статус')).toContain('В резерве');
  expect((await findings()).filter(({ change }) => change !== '')).toEqual([]);
});

test('a term that is over is told', async () => {
  host.type('Согласия', 2, 1, [['С-0001', 'Н-0001', 'АПО', 'Участник', '01.09.2025', '01.09.2026']]);

  expect((await said()).some((line) => line.includes('Н-0001: согласие') && line.includes('01.09.2026'))).toBe(true);
});

test('killed at any call and run again, everything is repaired once', async () => {
  spoil();
  const ids = (await findings()).filter(({ change }) => change !== '').map(({ id }) => id);
  const { cost } = await reply(host, 'check.repair', { ids });
  expect(cost.roundTrips).toBeLessThanOrEqual(30);
  const whole = deaths(callsOf(cost));
  for (const fault of whole) {
    await host.close();
    host = await school.open();
    spoil();
    await reply(host, 'check.repair', { ids }, [fault]);

    await repairAll();

    expect(new Set(column(host, 'Пары', '№ пары')).size).toBe(4);
    expect(new Set(column(host, 'Наставляемые', '№ п/п')).size).toBe(4);
    expect(column(host, 'Наставляемые', 'Формат встреч')[0]).toBe('Очно; Онлайн');
    expect((await findings()).filter(({ change }) => change !== '')).toEqual([]);
  }
}, 240_000);

test('checking waits for Google so many times however many people there are', async () => {
  const few = (await reply(host, 'check.view', null)).cost.roundTrips;
  expect(few).toBeLessThanOrEqual(4);
  host.type(
    'Наставляемые',
    6,
    1,
    Array.from({ length: 60 }, (_, index) => [
      `Н-1${String(index).padStart(3, '0')}`,
      `Зуева ${'Я'.repeat(index + 1)}на`,
    ]),
  );

  expect((await reply(host, 'check.view', null)).cost.roundTrips).toBeLessThanOrEqual(few);
});

test('setting the table up anew finds nothing to do after the check', async () => {
  await menu(host, 'setUpWorkbook');

  expect(await said()).toEqual([]);
});
