import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Host } from '../../host/contract';
import type { ImportRequest } from '../../src/panels';
import { answer, ask, column, menu, preparedSchool, pupil, records, reply } from './school';

const file = (name: string): string => readFileSync(path.join(__dirname, '../fixtures', name), 'utf8');
const csv = (name: string): ImportRequest => ({ target: 'mentees', source: { kind: 'csv', text: file(name), name } });

let host: Host;

beforeEach(async () => {
  host = await preparedSchool();
});

afterEach(() => host.close());

const load = async (request: ImportRequest) => {
  const preview = await ask(host, 'import.preview', request);
  const mapping = Object.fromEntries(preview.columns.map(({ header, key }) => [header, key]));
  return ask(host, 'import.run', { ...request, mapping });
};

test('a sheet of answers that is in the table already can be loaded, and the form itself adds nobody twice', async () => {
  await answer(host, 'mentees', pupil());
  const { sheets } = await ask(host, 'import.sources', null);
  const title = sheets.find((name) => name.startsWith('Ответы на форму') && host.values(name).length > 1) ?? '';

  const report = await load({ target: 'mentees', source: { kind: 'sheet', title } });
  await menu(host, 'receiveAnswers');

  expect(report).toMatchObject({ read: 1, accepted: 1 });
  expect(column(host, 'Наставляемые', 'ФИО наставляемого')).toEqual(['Зорина Алиса Петровна']);
});

test('the same file twice, and its other format, add nothing', async () => {
  const first = await load(csv('answers-mentees.csv'));
  const before = records(host, 'Наставляемые');

  const again = await load(csv('answers-mentees.csv'));
  const other = await load(csv('answers-mentees-forms.csv'));

  expect(first.accepted).toBeGreaterThan(0);
  for (const report of [again, other]) expect(report).toMatchObject({ duplicates: first.read, accepted: 0 });
  expect(records(host, 'Наставляемые')).toEqual(before);
});

test('the mapping a curator chose is proposed the next time', async () => {
  const text = 'Когда,ФИО,Непонятный вопрос,Кто Вы?\n15.09.2026 10:00:00,Юдин Олег Ильич,да,Ученик\n';
  const request: ImportRequest = { target: 'mentees', source: { kind: 'csv', text, name: 'a.csv' } };
  await ask(host, 'import.run', {
    ...request,
    mapping: { Когда: 'answered', ФИО: 'name', 'Непонятный вопрос': 'notes', 'Кто Вы?': 'role' },
  }).catch(() => undefined);
  await ask(host, 'import.run', {
    ...request,
    mapping: { Когда: 'answered', ФИО: 'name', 'Непонятный вопрос': 'request', 'Кто Вы?': 'role' },
  });

  const { columns } = await ask(host, 'import.preview', request);

  expect(columns.find(({ header }) => header === 'Непонятный вопрос')).toMatchObject({ key: 'request', sure: true });
});

test('a file with the other questionnaire is noticed before it is loaded', async () => {
  const codes = async (request: ImportRequest) =>
    (await ask(host, 'import.preview', request)).problems.map(({ code }) => code);

  expect(await codes(csv('answers-mentors.csv'))).toContain('mapping-other-audience');
  expect(await codes({ ...csv('answers-mentors.csv'), target: 'mentors' })).not.toContain('mapping-other-audience');
  expect(await codes(csv('answers-mentees.csv'))).not.toContain('mapping-other-audience');
});

test('a file without a column of names is refused before anything is written', async () => {
  const request: ImportRequest = { target: 'mentees', source: { kind: 'csv', text: 'a,b\n1,2\n', name: 'a.csv' } };

  const { answer: refusal } = await reply(host, 'import.run', { ...request, mapping: { a: '', b: '' } });

  expect(refusal?.ok).toBe(false);
  expect(records(host, 'Наставляемые')).toEqual([]);
});
