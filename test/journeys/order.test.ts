import type { Host } from '../../host/contract';
import { textOf } from '../../src/documents/plainText';
import type { DocumentRequest } from '../../src/panels';
import { ask, callsOf, column, deaths, pairedSchool, prepareOnce, records, reply, requestOf } from './school';

let host: Host;

const paired = async (): Promise<void> => {
  host = await pairedSchool(2, 1);
};

afterEach(() => host.close());

const request = async (changes: Record<string, string> = {}): Promise<DocumentRequest> => {
  const form = await ask(host, 'documents.view', { kind: 'D7' });
  return requestOf(form, { Номер: '45-о', Дата: '2026-09-21', ...changes });
};

const googleDocs = () => host.files().filter(({ mimeType, trashed }) => mimeType.endsWith('.document') && !trashed);

test('the order names the pairs, the curator in the dative and its basis', async () => {
  await paired();

  await ask(host, 'documents.create', await request());

  const text = textOf(host.fileContent(googleDocs()[0]?.id ?? '')).replace(/\u00a0/g, ' ');
  expect(text).toContain('О формировании наставнических пар');
  expect(text).toContain('№ 45-о');
  expect(text).toContain('Ивановой Марии Петровне');
  expect(text).toContain('№ 40-од');
  expect(text).toContain('Зорина Алёна Петровна');
  expect(text).not.toContain('{{');
  expect(column(host, 'Документы', 'Статус')).toEqual(['Проект']);
  expect(column(host, 'Пары', 'Статус')).toEqual(['Утверждена приказом', 'Утверждена приказом']);
});

test('a missing value stops the order before anything is created, and is named', async () => {
  await paired();
  const row = records(host, 'Настройки').findIndex((record) => record.Код === 'director') + 2;
  host.type('Настройки', row, 3, [['']]);

  const { answer } = await reply(host, 'documents.create', await request({ Руководитель: '', Номер: '' }));

  expect(answer?.ok).toBe(false);
  const messages = answer?.ok ? [] : (answer?.problems.map(({ message }) => message) ?? []);
  expect(messages.join('\n')).toContain('Руководитель');
  expect(messages.join('\n').toLowerCase()).toContain('номер');
  expect(googleDocs()).toEqual([]);
  expect(records(host, 'Документы')).toEqual([]);
});

test('what the dialog asked is kept in the settings', async () => {
  await paired();

  await ask(host, 'documents.create', await request({ Место: 'с. Новое' }));

  expect(records(host, 'Настройки').find((record) => record.Код === 'place')?.Значение).toBe('с. Новое');
});

test('the same order asked twice is one document', async () => {
  await paired();
  const first = await ask(host, 'documents.create', await request());

  const second = await ask(host, 'documents.create', await request());

  expect(second.made[0]?.link).toBe(first.made[0]?.link);
  expect(googleDocs()).toHaveLength(1);
});

test('a re-issue keeps the number and is a new version, never a second order', async () => {
  await paired();
  await ask(host, 'documents.create', await request());

  const again = await ask(host, 'documents.create', await request({ Номер: '99', Место: 'г. Омск' }));

  expect(again.made[0]).toMatchObject({ number: '45-о', version: 2 });
  expect(column(host, 'Документы', 'Номер')).toEqual(['45-о', '45-о']);
  expect(column(host, 'Документы', 'Статус')).toEqual(['Устарел', 'Проект']);
});

test('a pair whose consent was withdrawn cannot stand in an order', async () => {
  await paired();
  const wanted = await request();
  const header = (host.values('Наставляемые')[0] ?? []).map(String);
  host.type('Наставляемые', 2, header.indexOf('Письменное согласие родителя') + 1, [['Нет']]);

  const { answer } = await reply(host, 'documents.create', wanted);

  expect(answer).toMatchObject({ ok: false, problems: [{ code: 'pair-blocked' }] });
  expect(googleDocs()).toEqual([]);
});

test('killed at any call and repeated, there is one document and one line in the register', async () => {
  const school = await prepareOnce(async (fresh) => {
    await pairedSchool(2, 1, fresh);
  });
  host = await school.open();
  const wanted = await request();
  const whole = callsOf((await reply(host, 'documents.create', wanted)).cost);

  for (const fault of deaths(whole)) {
    await host.close();
    host = await school.open();
    await reply(host, 'documents.create', wanted, [fault]);
    await ask(host, 'documents.create', wanted);

    expect(googleDocs()).toHaveLength(1);
    expect(column(host, 'Документы', 'Статус')).toEqual(['Проект']);
    expect(column(host, 'Документы', 'Ссылка')[0]).not.toBe('');
    expect(column(host, 'Пары', 'Статус')).toEqual(['Утверждена приказом', 'Утверждена приказом']);
  }
  school.remove();
}, 300_000);
