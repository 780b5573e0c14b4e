import type { Host } from '../../host/contract';
import type { DocumentRequest } from '../../src/panels';
import { ask, callsOf, column, deaths, preparedSchool, prepareOnce, reply, requestOf } from './school';

let host: Host;
afterEach(() => host.close());

const LETTERS = 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯ';
const number = (at: number): string => String(at + 1).padStart(4, '0');
/** Unlike names, so that nobody is taken for somebody else. */
const surname = (at: number): string => `${LETTERS[at % 27]}${LETTERS[Math.floor(at / 27) % 27]?.toLowerCase()}ров`;

/** Rows typed as a person pastes them, by caption. */
const typeRows = (sheet: string, rows: readonly Readonly<Record<string, string>>[]): void => {
  const header = (host.values(sheet)[0] ?? []).map(String);
  host.type(
    sheet,
    2,
    1,
    rows.map((row) => header.map((caption) => row[caption] ?? '')),
  );
};

const schoolOfPairs = async (size: number, fresh?: Host): Promise<void> => {
  host = await preparedSchool(fresh);
  const consent = {
    'Согласие на обработку персональных данных': 'Даю согласие',
    'Дата подписания согласия': '10.09.2026',
  };
  const all = Array.from({ length: size }, (_, at) => at);
  typeRows(
    'Наставляемые',
    all.map((at) => ({
      '№ п/п': `Н-${number(at)}`,
      'ФИО наставляемого': `${surname(at)} Павел Сергеевич`,
      'Кто обращается': 'Ученик',
      Класс: '6А',
      'Год рождения наставляемого': '2014',
      'ФИО родителя (законного представителя)': `${surname(at)} Сергей Иванович`,
      'Письменное согласие родителя': 'Сдано куратору',
      ...consent,
    })),
  );
  typeRows(
    'Наставники',
    all.map((at) => ({
      '№ п/п': `М-${number(at)}`,
      'ФИО наставника': `${surname(at)} Николай Ильич`,
      'Категория наставника': 'Педагог',
      'Место работы/учёбы наставника': 'учитель математики',
      'Год рождения': '1975',
      ...consent,
    })),
  );
  typeRows(
    'Пары',
    all.map((at) => ({
      '№ пары': `П-${number(at)}`,
      '№ наставника': `М-${number(at)}`,
      Наставник: `${surname(at)} Николай Ильич`,
      '№ наставляемого': `Н-${number(at)}`,
      Наставляемый: `${surname(at)} Павел Сергеевич`,
      'Форма наставничества': 'педагог – ученик',
      Статус: 'Сформирована',
    })),
  );
};

const request = async (kind: string): Promise<DocumentRequest> => {
  const form = await ask(host, 'documents.view', { kind });
  const sample = (field: (typeof form.fields)[number]): string =>
    field.value || (field.kind === 'date' ? '2026-09-21' : '1');
  return {
    ...requestOf(form, Object.fromEntries(form.fields.map((field) => [field.name, sample(field)]))),
    subjectIds: form.subjects?.map(({ id }) => id) ?? [],
  };
};

test('the first order of the school, be it for 20 pairs or for 200, waits for Google six times at most', async () => {
  const costs: number[] = [];
  for (const size of [20, 200]) {
    await host?.close();
    await schoolOfPairs(size);
    const { answer, cost } = await reply(host, 'documents.create', await request('D7'));
    expect(answer?.ok).toBe(true);
    costs.push(cost.roundTrips);
    expect(new Set(column(host, 'Пары', 'Статус'))).toEqual(new Set(['Утверждена приказом']));
  }

  expect(costs[1]).toBe(costs[0]);
  expect(costs[1]).toBeLessThanOrEqual(6);
}, 120_000);

test('forty personal documents killed here and there are finished by the next call, none doubled', async () => {
  const school = await prepareOnce((fresh) => schoolOfPairs(40, fresh));
  host = await school.open();
  const wanted = await request('agreement');
  const whole = callsOf((await reply(host, 'documents.create', wanted)).cost);

  for (const fault of deaths(whole).filter((_, at) => at % 9 === 4)) {
    await host.close();
    host = await school.open();
    await reply(host, 'documents.create', wanted, [fault]);
    const { ready, left } = await ask(host, 'documents.create', wanted);

    expect({ ready, left }).toEqual({ ready: 40, left: 0 });
    expect(host.files().filter(({ mimeType }) => mimeType.endsWith('.document'))).toHaveLength(40);
    expect(column(host, 'Документы', 'Статус')).toEqual(Array(40).fill('Проект'));
    expect(new Set(column(host, 'Документы', 'Ссылка')).size).toBe(40);
  }
  school.remove();
}, 120_000);

test('when the day has no documents left, the rest waits and is told so', async () => {
  await schoolOfPairs(253);
  const wanted = await request('agreement');

  const first = await ask(host, 'documents.create', wanted);
  const { answer } = await reply(host, 'documents.create', wanted);

  expect(first).toMatchObject({ ready: 250, left: 3, leftToday: 0 });
  expect(answer).toMatchObject({ ok: false, problems: [{ code: 'К-32' }] });
  expect(answer?.ok === false && answer.problems[0]?.message).toContain('Ждут своей очереди: 3');
}, 120_000);
