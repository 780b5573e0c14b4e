import type { Host } from '../../host/contract';
import { answer, ask, callsOf, column, deaths, menu, prepareOnce, pupil, records, reply, smallSchool } from './school';

let host: Host;

afterEach(() => host.close());

const coverage = { objective: 'coverage' } as const;
const pairIds = () => records(host, 'Пары').map((pair) => `${pair['№ наставляемого']} ${pair['№ наставника']}`);

test('suggestions are explained, proven and stand on the sheet', async () => {
  host = await smallSchool(4, 2);

  const view = await ask(host, 'pairing.search', coverage);

  expect(view.suggestions).toHaveLength(4);
  expect(view.proof.valid).toBe(true);
  expect(view.suggestions.every(({ reasons }) => reasons.length > 0)).toBe(true);
  expect(column(host, 'Подбор', 'Решение')).toEqual(['Предложено', 'Предложено', 'Предложено', 'Предложено']);
});

test('those without a pair are listed with one reason each', async () => {
  host = await smallSchool(6, 2);

  const view = await ask(host, 'pairing.search', coverage);

  expect(view.suggestions).toHaveLength(4);
  expect(view.unmatched).toHaveLength(2);
  expect(view.unmatched.every(({ reason }) => reason.length > 10)).toBe(true);
});

test('accepted pairs become rows, and both people know of each other', async () => {
  host = await smallSchool(4, 2);
  await ask(host, 'pairing.search', coverage);

  const { accepted, view } = await ask(host, 'pairing.accept', { menteeIds: null });

  expect(accepted).toBe(4);
  expect(view.suggestions).toEqual([]);
  expect(column(host, 'Наставляемые', 'Статус')).toEqual(['В паре', 'В паре', 'В паре', 'В паре']);
  expect(column(host, 'Наставляемые', 'ФИО наставника').every((name) => name !== '')).toBe(true);
  expect(column(host, 'Наставники', 'ФИО наставляемого (наставляемых)').join('; ').split('; ')).toHaveLength(4);
});

test('accepting twice adds nothing', async () => {
  host = await smallSchool(3, 2);
  await ask(host, 'pairing.search', coverage);
  await ask(host, 'pairing.accept', { menteeIds: null });

  const { accepted } = await ask(host, 'pairing.accept', { menteeIds: null });

  expect(accepted).toBe(0);
  expect(new Set(pairIds()).size).toBe(3);
});

test('a forbidden pair is never suggested again, a locked one always', async () => {
  host = await smallSchool(3, 2);
  const first = await ask(host, 'pairing.search', coverage);
  const { mentee, mentor } = first.suggestions[0] ?? { mentee: { id: '' }, mentor: { id: '' } };

  const forbidden = await ask(host, 'pairing.decide', { menteeId: mentee.id, mentorId: mentor.id, decision: 'forbid' });
  const other = forbidden.suggestions.find((card) => card.mentee.id === mentee.id)?.mentor.id;
  const locked = await ask(host, 'pairing.decide', { menteeId: mentee.id, mentorId: other ?? '', decision: 'lock' });
  const again = await ask(host, 'pairing.search', coverage);

  expect(other).not.toBe(mentor.id);
  expect(forbidden.forbidden).toHaveLength(1);
  for (const view of [locked, again])
    expect(view.suggestions.find((card) => card.mentee.id === mentee.id)).toMatchObject({
      mentor: { id: other },
      decision: 'locked',
    });
});

test('a place taken meanwhile is not given twice', async () => {
  host = await smallSchool(4, 2);
  await ask(host, 'pairing.search', coverage);

  await Promise.all([
    host.run('call', ['pairing.accept', { menteeIds: null }]),
    host.run('call', ['pairing.accept', { menteeIds: null }]),
  ]);

  expect(pairIds()).toHaveLength(4);
  expect(new Set(pairIds()).size).toBe(4);
});

test('a consent withdrawn while the dialog was open keeps the pair from being made', async () => {
  host = await smallSchool(2, 1);
  await ask(host, 'pairing.search', coverage);
  const header = (host.values('Наставляемые')[0] ?? []).map(String);
  host.type('Наставляемые', 2, header.indexOf('Согласие на обработку персональных данных') + 1, [['Не даю согласие']]);

  const { accepted, refused } = await ask(host, 'pairing.accept', { menteeIds: null });

  expect(accepted).toBe(1);
  expect(refused).toHaveLength(1);
  expect(pairIds()).toEqual(['Н-0002 М-0001']);
});

test('the same people in another order of rows give the same pairs', async () => {
  host = await smallSchool(6, 2);
  await ask(host, 'pairing.search', coverage);
  const sorted = (view: { suggestions: readonly { mentee: { id: string }; mentor: { id: string } }[] }) =>
    view.suggestions.map(({ mentee, mentor }) => `${mentee.id} ${mentor.id}`).sort();
  const before = sorted(await ask(host, 'pairing.search', coverage));

  host.edit({ kind: 'sort', sheet: 'Наставляемые', column: 2, ascending: false });
  host.edit({ kind: 'sort', sheet: 'Наставники', column: 2, ascending: false });

  expect(sorted(await ask(host, 'pairing.search', coverage))).toEqual(before);
});

test('a person who sorts the sheet at any moment of accepting loses nothing', async () => {
  const school = await prepareOnce(async (fresh) => {
    await smallSchool(3, 2, fresh);
    await ask(fresh, 'pairing.search', coverage);
  });
  const names = () => new Map(records(host, 'Наставляемые').map((row) => [row['№ п/п'], row['ФИО наставляемого']]));
  host = await school.open();
  const name = names();
  const whole = callsOf((await reply(host, 'pairing.accept', { menteeIds: null })).cost);

  for (let at = 1; at <= whole; at++) {
    await host.close();
    host = await school.open();
    let sorted = 0;
    await reply(host, 'pairing.accept', { menteeIds: null }, [
      {
        at,
        kind: 'run',
        action: async () => {
          sorted += 1;
          host.edit({ kind: 'sort', sheet: 'Наставляемые', column: 2, ascending: false });
        },
      },
    ]);

    expect(sorted).toBe(1);
    expect(names()).toEqual(name);
    expect(column(host, 'Наставляемые', 'Статус')).toEqual(['В паре', 'В паре', 'В паре']);
    for (const pair of records(host, 'Пары')) expect(name.get(pair['№ наставляемого'])).toBe(pair.Наставляемый);
  }
  school.remove();
}, 120_000);

test('killed at any call and accepted again, no pair is lost, doubled or half-made', async () => {
  const school = await prepareOnce(async (fresh) => {
    await smallSchool(2, 1, fresh);
    await ask(fresh, 'pairing.search', coverage);
  });
  host = await school.open();
  const whole = callsOf((await reply(host, 'pairing.accept', { menteeIds: null })).cost);

  for (const fault of deaths(whole)) {
    await host.close();
    host = await school.open();
    await reply(host, 'pairing.accept', { menteeIds: null }, [fault]);
    await ask(host, 'pairing.search', coverage);
    await ask(host, 'pairing.accept', { menteeIds: null });

    expect(pairIds().sort()).toEqual(['Н-0001 М-0001', 'Н-0002 М-0001']);
    expect(column(host, 'Наставляемые', 'Статус')).toEqual(['В паре', 'В паре']);
    expect(column(host, 'Наставники', 'Статус')).toEqual(['В паре']);
  }
  school.remove();
}, 240_000);

test('a hostile request of a panel is refused before anything runs', async () => {
  host = await smallSchool(1, 1);

  const { answer: refusal } = await reply(host, 'pairing.decide', {
    menteeId: '=1',
    mentorId: 'М-0001',
    decision: 'lock',
  });

  expect(refusal).toMatchObject({ ok: false, problems: [{ code: 'В-01' }] });
  await answer(host, 'mentees', pupil());
  await menu(host, 'receiveAnswers');
});
