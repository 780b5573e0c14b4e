import type { Fault, Host } from '../../host/contract';
import { ask, callsOf, column, prepareOnce, records, reply, smallSchool } from './school';

let host: Host;
afterEach(() => host.close());

const searched = () =>
  prepareOnce(async (fresh) => {
    await smallSchool(3, 2, fresh);
    await ask(fresh, 'pairing.search', { objective: 'coverage' });
  });

const accept = (faults: readonly Fault[]) => reply(host, 'pairing.accept', { menteeIds: null }, faults);

test('a limit of requests in a minute is waited out, and what was refused is done once', async () => {
  const school = await searched();
  host = await school.open();
  const whole = callsOf((await accept([])).cost);

  for (let at = 2; at <= whole; at++) {
    await host.close();
    host = await school.open();
    const message =
      'API call to sheets.spreadsheets.batchUpdate failed with error: Quota exceeded for quota metric ' +
      "'Write requests' and limit 'Write requests per minute per user' of service 'sheets.googleapis.com'";
    const { answer } = await accept([{ at, kind: 'fail', message, times: 3 }]);

    expect(answer?.ok).toBe(true);
    expect(column(host, 'Пары', '№ пары')).toEqual(['П-0001', 'П-0002', 'П-0003']);
  }
  school.remove();
}, 120_000);

test('a limit that does not pass is told as such, and nothing is lost', async () => {
  host = await smallSchool(1, 1);
  await ask(host, 'pairing.search', { objective: 'coverage' });

  const { answer } = await accept([
    { at: 2, kind: 'fail', message: "Quota exceeded for quota metric 'Read requests'", times: 50 },
  ]);

  expect(answer).toMatchObject({ ok: false, problems: [{ code: 'К-33' }] });
  expect(records(host, 'Пары')).toEqual([]);
});

test('a person who renames a sheet at any moment of a command loses nothing and stops nothing', async () => {
  const school = await searched();
  host = await school.open();
  const whole = callsOf((await accept([])).cost);

  for (let at = 1; at <= whole; at++) {
    await host.close();
    host = await school.open();
    const action = async (): Promise<void> =>
      host.edit({ kind: 'renameSheet', sheet: 'Наставляемые', name: 'Мои дети' });
    const { answer } = await accept([{ at, kind: 'run', action }]);

    expect(answer?.ok).toBe(true);
    expect(column(host, 'Мои дети', 'Статус')).toEqual(['В паре', 'В паре', 'В паре']);
    expect(records(host, 'Пары')).toHaveLength(3);
  }
  school.remove();
}, 120_000);

test('a person’s value typed at any moment of a command stands, whatever the command wanted there', async () => {
  const school = await searched();
  host = await school.open();
  const status = (host.values('Наставляемые')[0] ?? []).indexOf('Статус') + 1;
  const { cost } = await accept([]);
  const read = callsOf(cost) - 1;

  for (let at = 1; at <= read; at++) {
    await host.close();
    host = await school.open();
    await accept([{ at, kind: 'run', action: async () => host.type('Наставляемые', 2, status, [['Выбыл(а)']]) }]);

    expect(column(host, 'Наставляемые', 'Статус')[0]).toBe('Выбыл(а)');
  }
  school.remove();
}, 120_000);

test('a new sheet with the title of a renamed one is not taken for it', async () => {
  host = await smallSchool(2, 1);
  host.edit({ kind: 'renameSheet', sheet: 'Наставляемые', name: 'Мои дети' });
  host.edit({ kind: 'renameSheet', sheet: 'Команда', name: 'Наставляемые' });

  const view = await ask(host, 'pairing.search', { objective: 'coverage' });

  expect(view.suggestions).toHaveLength(2);
});
