import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CATALOGUE } from '../../src/documents/catalogue';
import { textOf } from '../../src/documents/plainText';
import { factsFor } from '../documents/sampleFacts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(program: 'render' | 'decline', ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['build/runTs.mjs', `host/cli/${program}.ts`, ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const decline = (...args: readonly string[]) => JSON.parse(run('decline', ...args).stdout);

function renderWith(template: string, data: string) {
  const file = join(folder, 'facts.json');
  const out = join(folder, `${template}.docx`);
  writeFileSync(file, data);
  return { out, ...run('render', '--template', template, '--data', file, '--out', out) };
}

test('a document is made from facts by the names of its fields', () => {
  const { status, stdout, out } = renderWith('D6', `\ufeff${JSON.stringify(factsFor('D6'))}`);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ template: 'D6', out, doubts: [] });
  expect(textOf(readFileSync(out))).toContain(
    'Назначить куратором наставников Кузнецову Ольгу Владимировну, заместителя',
  );
});

test('forms nobody vouches for and facts the document has no field for are told', () => {
  const facts = { ...factsFor('memo-mentor'), Куратр: 'опечатка' };
  expect(JSON.parse(renderWith('memo-mentor', JSON.stringify(facts)).stdout).ignored).toContain('Куратр');
  const { stdout } = renderWith(
    'D5',
    JSON.stringify({ ...factsFor('D5'), 'Контроль поручен': true, Контролирующий: 'Ким Саша' }),
  );
  expect(JSON.parse(stdout).doubts).toEqual([{ nominative: 'Ким Саша', case: 'вин', text: 'Ким Саша' }]);
});

test('an unknown template is answered with the list of those there are', () => {
  const { status, stderr, out } = renderWith('D99', '{}');
  expect(status).toBe(1);
  for (const { id, title } of CATALOGUE) expect(stderr).toContain(`${id} – ${title}`);
  expect(existsSync(out)).toBe(false);
});

test('missing fields are listed, with the list and the row they stand in, and nothing is written', () => {
  const facts = {
    ...factsFor('D8'),
    Номер: '',
    'Дата мероприятия': '2027-02-31',
    'Пары на мероприятии': [{ Наставник: 'Ким Роман' }],
  };
  const { status, stderr, out } = renderWith('D8', JSON.stringify(facts));
  expect(status).toBe(1);
  expect(stderr).toContain('«Номер»');
  expect(stderr).toContain('«Дата мероприятия»');
  expect(stderr).toContain('«Наставляемые» («Пары на мероприятии», строка 1)');
  expect(stderr).not.toContain('Ким');
  expect(existsSync(out)).toBe(false);
});

test.each([
  ['{"Дата": ', 'не JSON'],
  ['[]', 'ожидается объект'],
])('data %s are refused in Russian', (data, words) => {
  const { status, stderr } = renderWith('D1', data);
  expect(status).toBe(1);
  expect(stderr).toContain(words);
});

test('wrong flags, an absent file and a folder that is not there are refused in Russian', () => {
  expect(run('render', '--what')).toMatchObject({ status: 1, stderr: expect.stringContaining('Запуск: npm run') });
  const nowhere = join(folder, 'нет', 'D3.docx');
  const data = join(folder, 'facts.json');
  expect(run('render', '--template', 'D3', '--data', nowhere, '--out', nowhere).stderr).toContain('не читается');
  writeFileSync(data, JSON.stringify(factsFor('D3')));
  expect(run('render', '--template', 'D3', '--data', data, '--out', nowhere).stderr).toContain('не удалось записать');
});

test('a name is declined in all cases, in one case, and with a gender given', () => {
  expect(decline('Соколова Арина Игоревна')).toEqual({
    gender: 'ж',
    sure: true,
    gen: 'Соколовой Арины Игоревны',
    dat: 'Соколовой Арине Игоревне',
    acc: 'Соколову Арину Игоревну',
    ins: 'Соколовой Ариной Игоревной',
    pre: 'Соколовой Арине Игоревне',
  });
  expect(decline('Ким', 'Саша', '--gender', 'ж', '--case', 'вин')).toEqual({
    gender: 'ж',
    sure: true,
    acc: 'Ким Сашу',
  });
});

test('without a gender nothing is declined and nothing is sure', () => {
  expect(decline('Ким Саша')).toMatchObject({ gender: null, sure: false, gen: 'Ким Саша', ins: 'Ким Саша' });
});

test.each([[[]], [['Ким Саша', '--gender', 'оно']], [['Ким Саша', '--case', 'звательный']], [['--x']]])(
  'a call that makes no sense (%j) is answered with how to call',
  (args) => {
    expect(run('decline', ...args)).toMatchObject({ status: 1, stderr: expect.stringContaining('Запуск: npm run') });
  },
);

test('the handbook lists every document with its code', () => {
  const handbook = readFileSync('docs/ru/render.md', 'utf8').replace(/ +/g, ' ');
  for (const { id, title } of CATALOGUE) expect(handbook).toContain(`| ${id} | ${title} |`);
});
