import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { FormItem, Host } from '../../host/contract';
import type { FormItemPlan, FormPlan } from '../../src/schema/formPlan';
import { hostOf, resultOf } from '../host/harness';

/** The very code of the add-on, and beside it what a person does to a form in Google's own editor. */
const script = `${
  buildSync({
    stdin: { contents: "export { publishForm } from './src/google/forms'", resolveDir: join(__dirname, '../..') },
    ...{ bundle: true, write: false, format: 'iife', globalName: 'addOn', target: 'es2020' },
  }).outputFiles[0]?.text
}
function publish(plan) { return addOn.publishForm(plan); }
function own() { return FormApp.openById(JSON.parse(PropertiesService.getDocumentProperties().getProperty('form.k')).id); }
function addExtra(title) { own().addTextItem().setTitle(title); }
function put(from, to) { own().moveItem(from, to); }
function rename(at, title) { own().getItems()[at].setTitle(title); }
`;

const item = (key: string, title: string, change: Partial<FormItemPlan> = {}): FormItemPlan => ({
  ...{ key, title, help: '', required: false, question: { kind: 'text' } },
  ...change,
});
const plan = (items: readonly FormItemPlan[], change: Partial<FormPlan> = {}): FormPlan => ({
  ...{ key: 'k', title: 'Анкета', description: 'О чём', confirmation: 'Спасибо', collectsEmail: false, items },
  ...change,
});
const options = (...given: string[]): Partial<FormItemPlan> => ({
  question: { kind: 'checkboxes', options: given, other: true },
});

let host: Host;

beforeEach(async () => {
  host = await hostOf(script);
});

const publish = (given: FormPlan) => resultOf(host, 'publish', given);
const form = () => host.forms()[0] as ReturnType<Host['forms']>[number];
const titles = () => form().items.map(({ title }) => title);
const idOf = (title: string) => form().items.find((one: FormItem) => one.title === title)?.id;

const first = plan([item('name', 'Имя'), item('needs', 'Запрос', options('Математика', 'Физика')), item('end', 'Ещё')]);

test('a changed plan changes the form in place: texts, wording, options, order, new questions', async () => {
  await publish(first);
  const ids = ['Имя', 'Запрос', 'Ещё'].map(idOf);
  await host.submit(form().id, { Имя: 'Аня', Запрос: ['Физика'] });

  await publish(
    plan(
      [
        item('end', 'Ещё'),
        item('mark', 'Оценка', { question: { kind: 'scale', min: 1, max: 10, low: 'мало', high: 'много' } }),
        item('needs', 'С чем помочь?', { ...options('Химия', 'Физика'), help: 'Можно несколько', required: true }),
        item('name', 'Ваше имя'),
      ],
      { title: 'Новая анкета', description: 'Иначе', confirmation: 'Принято', collectsEmail: true },
    ),
  );

  expect(host.forms()).toHaveLength(1);
  expect(form()).toMatchObject({
    title: 'Новая анкета',
    description: 'Иначе',
    confirmation: 'Принято',
    collectsEmail: true,
  });
  expect(titles()).toEqual(['Ещё', 'Оценка', 'С чем помочь?', 'Ваше имя']);
  expect(['Ваше имя', 'С чем помочь?', 'Ещё'].map(idOf)).toEqual(ids);
  expect(form().items[2]).toMatchObject({
    choices: ['Химия', 'Физика'],
    other: true,
    help: 'Можно несколько',
    required: true,
  });
  expect(form().items[1]).toMatchObject({ details: { lower: 1, upper: 10, lowerLabel: 'мало', upperLabel: 'много' } });
  expect(form().responses).toHaveLength(1);
});

test('the questions a school added stay where they stand among ours', async () => {
  await publish(first);
  await resultOf(host, 'addExtra', 'Любимый цвет');
  await resultOf(host, 'put', 3, 1);
  await publish(plan([...first.items.slice(0, 1), item('extra', 'Возраст'), ...first.items.slice(1)]));

  expect(titles()).toEqual(['Имя', 'Любимый цвет', 'Возраст', 'Запрос', 'Ещё']);
});

test('what is right already is not written again', async () => {
  await publish(first);
  const outcome = await host.run('publish', [first]);
  expect(
    outcome.ok &&
      Object.keys(outcome.cost.calls)
        .filter((name) => /set|add|move/.test(name))
        .sort(),
  ).toEqual(['Properties.setProperty']);
});

test('a question of another kind is asked anew, and the old one keeps its answers', async () => {
  await publish(plan([item('mark', 'Оценка', { required: true })]));
  await host.submit(form().id, { Оценка: 'пять' });
  await publish(plan([item('mark', 'Оценка', { question: { kind: 'scale', min: 1, max: 5, low: '', high: '' } })]));

  expect(form().items.map(({ type, required }) => [type, required])).toEqual([
    ['SCALE', false],
    ['TEXT', false],
  ]);
  expect(Object.values(form().responses[0]?.answers ?? {})).toEqual(['пять']);
});

test('a form a person renamed a question in is put right without a second question', async () => {
  await publish(first);
  await resultOf(host, 'rename', 0, 'Как вас зовут');
  await publish(first);
  expect(titles()).toEqual(['Имя', 'Запрос', 'Ещё']);
});

test('killed at any call and run again, there is one form with each question once', async () => {
  const measured = await hostOf(script);
  const outcome = await measured.run('publish', [first]);
  const calls = outcome.cost.roundTrips + outcome.cost.bufferedWrites;
  let broken = 0;
  for (let at = 1; at <= calls; at++) {
    const fresh = await hostOf(script);
    const killed = await fresh.run('publish', [first], { faults: [{ at, kind: at % 2 ? 'dieAfter' : 'dieBefore' }] });
    if (!killed.ok) broken += 1;
    const again = await fresh.run('publish', [first]);
    expect(again.ok).toBe(true);
    expect(fresh.forms().map(({ items }) => items.map(({ title }) => title))).toEqual([['Имя', 'Запрос', 'Ещё']]);
    expect(fresh.forms()[0]).toMatchObject({ published: true, title: 'Анкета' });
    expect(fresh.sheets().filter((title) => title.startsWith('Ответы'))).toHaveLength(1);
    await fresh.close();
  }
  expect(calls).toBeGreaterThan(15);
  expect(broken).toBe(calls);
}, 240_000);
