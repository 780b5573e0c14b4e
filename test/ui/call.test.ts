import { call } from '../../src/ui/call';

type Script = (name: string, argument: unknown) => { readonly value: unknown } | { readonly error: Error };

const scriptAnswers = (script: Script) => {
  let succeed = (_: unknown) => {};
  let fail = (_: unknown) => {};
  const run = {
    withSuccessHandler: (handler: typeof succeed) => {
      succeed = handler;
      return run;
    },
    withFailureHandler: (handler: typeof fail) => {
      fail = handler;
      return run;
    },
    call: (name: string, argument: unknown) => {
      const answer = script(name, argument);
      if ('error' in answer) fail(answer.error);
      else succeed(answer.value);
    },
  };
  Object.assign(globalThis, { google: { script: { run } } });
};

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'google');
});

const codeOf = async () => {
  const reply = await call('documents.list', null);
  return reply.ok ? '' : reply.problems.map(({ code }) => code).join();
};

test('a reply of the script comes through as it is', async () => {
  const replies = [
    { ok: true, value: { sheets: ['Ответы на форму (1)'] } },
    { ok: false, problems: [{ code: 'x', message: 'Лист не найден.' }] },
  ];
  for (const reply of replies) {
    scriptAnswers(() => ({ value: reply }));
    expect(await call('import.sources', null)).toEqual(reply);
  }
});

test('name and argument reach the script', async () => {
  scriptAnswers((name, argument) => ({ value: { ok: true, value: [name, argument] } }));
  expect(await call('pairing.search', { objective: 'quality' })).toEqual({
    ok: true,
    value: ['pairing.search', { objective: 'quality' }],
  });
});

test.each([
  ['PERMISSION_DENIED', 'А-41'],
  ['Authorization is required to perform that action.', 'А-41'],
  ['NetworkError: Connection failure due to HTTP 0', 'С-17'],
  ['Exceeded maximum execution time', 'В-36'],
  ['Превышено максимальное время выполнения', 'В-36'],
  ['Service invoked too many times for one day', 'К-31'],
  ['TypeError: Cannot read properties of undefined', 'О-57'],
])('the failure «%s» becomes the problem %s', async (message, code) => {
  scriptAnswers(() => ({ error: new Error(message) }));
  expect(await codeOf()).toBe(code);
});

test('what Google wrote is never shown', async () => {
  scriptAnswers(() => ({ error: new Error('Exception: Иванов Иван') }));
  expect(JSON.stringify(await call('documents.list', null))).not.toContain('Иванов');
});

test('no reply, a strange reply and a page outside Google are problems, not exceptions', async () => {
  for (const value of [null, undefined, 'готово', {}, { ok: false }]) {
    scriptAnswers(() => ({ value }));
    expect(await codeOf()).toBe('О-57');
  }
  Reflect.deleteProperty(globalThis, 'google');
  expect(await codeOf()).toBe('О-57');
});
