import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { hostOf, resultOf } from '../host/harness';

const script = `${
  buildSync({
    stdin: {
      contents:
        "export { publishForm } from './src/google/forms'; export { storedAnswers } from './src/google/formAnswers'",
      resolveDir: join(__dirname, '../..'),
    },
    ...{ bundle: true, write: false, format: 'iife', globalName: 'addOn', target: 'es2020' },
  }).outputFiles[0]?.text
}
function publish(key) {
  const items = [{ key: 'name', title: 'Имя', help: '', required: false, question: { kind: 'text' } }];
  return addOn.publishForm({ key, title: 'Анкета ' + key, description: '', confirmation: '', collectsEmail: false, items });
}
function read(first, most) {
  let asked = 0;
  const { answers, gone, next } = addOn.storedAnswers(first, () => ++asked < most);
  return { read: [...answers].map(([key, given]) => [key, given.map((one) => one.answers.name)]), gone, next };
}
function forget(key) {
  PropertiesService.getDocumentProperties().setProperty('form.' + key, JSON.stringify({ id: 'gone', address: '', keys: {} }));
}
`;

test('reading stops when the time is over and goes on from there the next time', async () => {
  const host = await hostOf(script);
  for (const key of ['a', 'b', 'c']) await resultOf(host, 'publish', key);
  for (const { id, title } of host.forms()) await host.submit(id, { Имя: title }, '', { trigger: false });

  expect(await resultOf(host, 'read', null, 2)).toEqual({
    read: [
      ['a', ['Анкета a']],
      ['b', ['Анкета b']],
    ],
    ...{ gone: [], next: 'c' },
  });
  expect(await resultOf(host, 'read', 'c', 9)).toMatchObject({
    read: [
      ['c', ['Анкета c']],
      ['a', ['Анкета a']],
      ['b', ['Анкета b']],
    ],
    next: null,
  });
});

test('a form that was deleted is told and stops nothing', async () => {
  const host = await hostOf(script);
  for (const key of ['a', 'b']) await resultOf(host, 'publish', key);
  await resultOf(host, 'forget', 'a');

  expect(await resultOf(host, 'read', null, 9)).toEqual({ read: [['b', []]], gone: ['a'], next: null });
  await resultOf(host, 'publish', 'a');
  expect(await resultOf(host, 'read', null, 9)).toMatchObject({ gone: [] });
});

test('each form costs two calls', async () => {
  const host = await hostOf(script);
  for (const key of ['a', 'b', 'c']) await resultOf(host, 'publish', key);
  const { cost } = await host.run('read', [null, 9]);
  expect(cost.roundTrips).toBe(1 + 3 * 2);
});
