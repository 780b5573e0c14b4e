import { demoSettings, typeSettings } from '../../demo/prepareDemo';
import type { Host } from '../../host/contract';
import { ask, callsOf, deaths, menu, openSchool, prepareOnce, records, reply, requestOf } from './school';
import { aPupil, many, aTeacher as teacherOf, typedSchool, typeRows } from './typedSchool';

let host: Host;

const aTeacher = (place: number) => teacherOf(place, { 'Место работы/учёбы наставника': 'учитель математики' });

afterEach(() => host.close());

function put(sheet: string, id: string, caption: string, value: string | number): void {
  const cells = host.values(sheet);
  const place = (cells[0] ?? []).indexOf(caption);
  const row = cells.findIndex((line) => line.includes(id));
  host.type(sheet, row + 1, place + 1, [[value]]);
}

const statuses = (): unknown[] => records(host, 'Наставники').map((record) => record.Статус);
const orders = (): unknown[] => records(host, 'Наставники').map((record) => record['Приказ о реестре']);

const ANSWERS = {
  Номер: '12-о',
  Дата: '2026-10-15',
  'Номер приказа о плане': '40-од',
  'Дата приказа о плане': '2026-09-01',
  'Куда направить реестр': 'Управление образования города Светлогорска',
  'Срок направления': '2026-10-20',
};

async function registryRequest(chosen?: readonly string[]) {
  const request = requestOf(await ask(host, 'documents.view', { kind: 'registry-order' }), ANSWERS);
  return chosen ? { ...request, chosen: { ...request.chosen, Наставники: [...chosen] } } : request;
}

const openWithMentors = async () => {
  host = await typedSchool(
    many(1, (place) => aPupil(place)),
    many(3, (place) => aTeacher(place)),
  );
  typeSettings(host, demoSettings());
};

test('the order on the register moves its mentors into it, with number and date', async () => {
  await openWithMentors();

  await ask(host, 'documents.create', await registryRequest(['М-0001', 'М-0002']));

  expect(statuses()).toEqual(['В реестре', 'В реестре', 'В базе']);
  expect(orders()).toEqual(['№ 12-о от 15.10.2026', '№ 12-о от 15.10.2026', '']);
});

test('with the setting on, only they are paired', async () => {
  await openWithMentors();
  put('Настройки', 'registryOnly', 'Значение', 'Да');
  await ask(host, 'documents.create', await registryRequest(['М-0002']));

  await ask(host, 'pairing.search', { objective: 'coverage' });
  const trace = await ask(host, 'pairing.trace', { menteeId: 'Н-0001', mentorId: 'М-0001' });
  const approved = await ask(host, 'pairing.trace', { menteeId: 'Н-0001', mentorId: 'М-0002' });

  const rule = (lines: typeof trace) => lines.find(({ rule: caption }) => caption === 'Наставник утверждён приказом');
  expect([rule(trace)?.passed, rule(approved)?.passed]).toEqual([false, true]);
});

test('in a new workbook nobody is paired before the order, unless the curator lets everybody in', async () => {
  host = await openSchool();
  await menu(host, 'setUpWorkbook');
  typeRows(host, 'Наставляемые', [aPupil(0)]);
  typeRows(host, 'Наставники', [aTeacher(0)]);

  const strict = await ask(host, 'pairing.search', { objective: 'coverage' });
  const open = await ask(host, 'pairing.registry', { only: false });
  const rule = () => records(host, 'Настройки').find((row) => row.Код === 'registryOnly')?.Значение;

  expect([strict.suggestions.length, strict.unapproved]).toEqual([0, 1]);
  expect(strict.unmatched[0]?.reason).toContain('в утверждённом реестре');
  expect([open.suggestions.length, open.unapproved, rule()]).toEqual([1, 0, 'Нет']);
  expect(records(host, 'Журнал')[0]).toMatchObject({
    'Что сделано': 'Изменена настройка. «Подбирать только из утверждённого реестра»: Нет',
  });

  const closed = await ask(host, 'pairing.registry', { only: true });
  expect([closed.suggestions.length, closed.unapproved, rule()]).toEqual([0, 1, 'Да']);
});

test('letting everybody in puts a removed row of the setting back', async () => {
  await openWithMentors();
  const place = host.values('Настройки').findIndex((row) => row.includes('registryOnly'));
  host.type('Настройки', place + 1, 1, [(host.values('Настройки')[place] ?? []).map(() => '')]);

  const { unapproved } = await ask(host, 'pairing.search', { objective: 'coverage' });
  const open = await ask(host, 'pairing.registry', { only: false });

  expect([unapproved, open.suggestions.length]).toEqual([3, 1]);
  expect(records(host, 'Настройки').filter((row) => row.Код === 'registryOnly')).toMatchObject([{ Значение: 'Нет' }]);
});

test('a new edition that leaves a mentor out sends them back', async () => {
  await openWithMentors();
  await ask(host, 'documents.create', await registryRequest(['М-0001', 'М-0002']));

  await ask(host, 'documents.create', await registryRequest(['М-0002', 'М-0003']));

  expect(statuses()).toEqual(['В базе', 'В реестре', 'В реестре']);
  expect(orders()).toEqual(['', '№ 12-о от 15.10.2026', '№ 12-о от 15.10.2026']);
});

test('a mentor without the interview the school asks for is offered with the reason and refused', async () => {
  await openWithMentors();
  put('Настройки', 'interviewNeeded', 'Значение', 'Да');

  const form = await ask(host, 'documents.view', { kind: 'registry-order' });
  const { answer } = await reply(host, 'documents.create', await registryRequest(['М-0001']));

  expect(form.lists.find(({ name }) => name === 'Наставники')?.options?.[0]).toMatchObject({
    blocked: 'нет собеседования с результатом «Готов» или «Обучение»',
    chosen: false,
  });
  expect(answer).toMatchObject({ ok: false, problems: [{ code: 'person-blocked' }] });
  expect(statuses()).toEqual(['В базе', 'В базе', 'В базе']);
});

test('pairs beyond what the regulation allows are told and get into no order', async () => {
  host = await typedSchool(
    many(3, (place) => aPupil(place)),
    [aTeacher(0)],
  );
  typeSettings(host, demoSettings());
  put('Настройки', 'capacityLimit', 'Значение', '2');
  typeRows(
    host,
    'Пары',
    ['Н-0001', 'Н-0002', 'Н-0003'].map((menteeId, place) => ({
      '№ пары': `П-000${place + 1}`,
      '№ наставника': 'М-0001',
      Наставник: 'Громоваа Татьяна Петровна',
      '№ наставляемого': menteeId,
      Наставляемый: `Зорина Алиса Петровна`,
      'Форма наставничества': 'учитель – ученик',
      Статус: 'Сформирована',
    })),
  );

  const { problems } = await ask(host, 'pairing.search', { objective: 'coverage' });
  const form = await ask(host, 'documents.view', { kind: 'D7' });

  expect(problems.map(({ message }) => message)).toContain(
    'М-0001: наставляемых больше, чем разрешает Положение (не больше 2). Пары П-0003 сохранены, но в приказ не войдут. Прекратите лишние пары или измените предел на листе «Настройки».',
  );
  expect(form.lists.find(({ name }) => name === 'Пары')?.options?.map(({ blocked }) => blocked)).toEqual([
    '',
    '',
    'у наставника М-0001 пар больше, чем разрешает Положение',
  ]);
});

test('killed at any call, the order is finished by the same request, and the register agrees with it', async () => {
  const school = await prepareOnce(async (fresh) => {
    await menu(fresh, 'setUpWorkbook');
    typeRows(
      fresh,
      'Наставники',
      many(2, (place) => aTeacher(place)),
    );
    typeSettings(fresh, demoSettings());
  });
  host = await school.open();
  const wanted = await registryRequest(['М-0001', 'М-0002']);
  const whole = callsOf((await reply(host, 'documents.create', wanted)).cost);

  for (const fault of deaths(whole)) {
    await host.close();
    host = await school.open();
    await reply(host, 'documents.create', wanted, [fault]);
    await ask(host, 'documents.create', wanted);

    expect(statuses()).toEqual(['В реестре', 'В реестре']);
    expect(orders()).toEqual(['№ 12-о от 15.10.2026', '№ 12-о от 15.10.2026']);
    expect(records(host, 'Документы').filter((row) => row.Статус === 'Проект')).toHaveLength(1);
  }
  school.remove();
}, 300_000);
