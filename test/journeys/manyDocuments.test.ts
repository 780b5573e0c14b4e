import type { Host } from '../../host/contract';
import type { DocumentRequest } from '../../src/panels';
import { typePairs } from './manyPairs';
import { ask, callsOf, column, deaths, preparedSchool, prepareOnce, reply, requestOf } from './school';

let host: Host;
afterEach(() => host.close());

const schoolOfPairs = async (size: number, fresh?: Host): Promise<void> => {
  host = await preparedSchool(fresh);
  typePairs(host, size);
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

test('forty personal documents killed at every call are finished by the next call, none doubled', async () => {
  const school = await prepareOnce((fresh) => schoolOfPairs(40, fresh));
  host = await school.open();
  const wanted = await request('agreement');
  const whole = callsOf((await reply(host, 'documents.create', wanted)).cost);

  for (const fault of deaths(whole)) {
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
}, 300_000);

test('when the day has no documents left, the rest waits and is told so', async () => {
  await schoolOfPairs(253);
  const wanted = await request('agreement');

  const first = await ask(host, 'documents.create', wanted);
  const { answer } = await reply(host, 'documents.create', wanted);

  expect(first).toMatchObject({ ready: 250, left: 3, leftToday: 0 });
  expect(answer).toMatchObject({ ok: false, problems: [{ code: 'К-32' }] });
  expect(answer?.ok === false && answer.problems[0]?.message).toContain('Ждут своей очереди: 3');
}, 120_000);

test('on a slow day the work goes in steps of under a minute, each telling what is left, and nothing is doubled', async () => {
  const school = await prepareOnce((fresh) => schoolOfPairs(40, fresh));
  host = await school.open({ slowness: 3 });
  const wanted = await request('agreement');

  const steps: { readonly ready: number; readonly left: number; readonly seconds: number }[] = [];
  while (steps.length < 20 && steps.at(-1)?.left !== 0) {
    const { answer, cost } = await reply(host, 'documents.create', wanted);
    if (!answer?.ok) throw new Error('The step was refused.');
    steps.push({ ready: answer.value.ready, left: answer.value.left, seconds: (3 * cost.estimatedMs) / 1000 });
  }

  expect(steps.length).toBeGreaterThan(2);
  expect(steps.map(({ ready, left }) => ready + left)).toEqual(steps.map(() => 40));
  for (const [at, { ready, seconds }] of steps.entries()) {
    expect(ready).toBeGreaterThan(steps[at - 1]?.ready ?? 0);
    expect(seconds).toBeLessThan(100);
  }
  expect(host.files().filter(({ mimeType }) => mimeType.endsWith('.document'))).toHaveLength(40);
  expect(column(host, 'Документы', 'Статус')).toEqual(Array(40).fill('Проект'));
  expect(new Set(column(host, 'Документы', 'Ссылка')).size).toBe(40);
  school.remove();
}, 300_000);
