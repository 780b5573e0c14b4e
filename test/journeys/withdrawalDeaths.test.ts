import type { Host } from '../../host/contract';
import { ask, callsOf, deaths, prepareOnce, records, reply, smallSchool } from './school';

jest.setTimeout(600_000);

let host: Host;
let paired: Awaited<ReturnType<typeof prepareOnce>>;

beforeAll(async () => {
  paired = await prepareOnce(async (school) => {
    await smallSchool(1, 1, school);
    await ask(school, 'pairing.search', { objective: 'coverage' });
    await ask(school, 'pairing.accept', { menteeIds: null });
  });
});

afterAll(() => paired.remove());
afterEach(() => host.close());

const request = { personId: 'Н-0001', kind: 'data', erase: true } as const;
const SHEETS = ['Наставляемые', 'Наставники', 'Пары', 'Подбор', 'Журнал', 'Для отмены', 'Документы', 'Согласия'];

test('killed at any call, the next withdrawal finishes it: no name is left, one act, one line', async () => {
  host = await paired.open();
  const { cost } = await reply(host, 'people.withdraw', request);

  for (const fault of deaths(callsOf(cost))) {
    await host.close();
    host = await paired.open();
    await reply(host, 'people.withdraw', request, [fault]);
    const { act } = await ask(host, 'people.withdraw', request);

    expect(JSON.stringify(SHEETS.map((sheet) => host.values(sheet)))).not.toMatch(
      /Зорина Алёна|900 000-21-00|9000002100/,
    );
    expect(act).toMatch(/^https?:/);
    expect(records(host, 'Документы').filter((row) => row.Вид === 'erasure-act')).toHaveLength(1);
    expect(records(host, 'Согласия')).toHaveLength(1);
    expect(records(host, 'Пары')[0]).toMatchObject({ Статус: 'Прекращена' });
    expect(records(host, 'Наставники')[0]).toMatchObject({ Статус: 'В базе', 'ФИО наставляемого (наставляемых)': '' });
    const answers = host.forms().flatMap(({ responses }) => responses);
    expect(JSON.stringify(answers)).not.toContain('Зорина Алёна');
  }
});
