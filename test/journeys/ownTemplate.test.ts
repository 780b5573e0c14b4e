import type { Host } from '../../host/contract';
import { textOf } from '../../src/documents/plainText';
import type { DocumentRequest } from '../../src/panels';
import { withXml } from '../documents/ownTemplate';
import { ask, column, pairedSchool, prepareOnce, records, reply, requestOf } from './school';

let school: { open(): Promise<Host>; remove(): void };
let host: Host;

beforeAll(async () => {
  school = await prepareOnce(async (fresh) => {
    await pairedSchool(2, 1, fresh);
  });
}, 60_000);
afterAll(() => school.remove());
beforeEach(async () => {
  host = await school.open();
});
afterEach(() => host.close());

const REQUISITES = {
  ...{ Номер: '45-о', Дата: '2026-09-21' },
  ...{ 'Номер приказа о плане': '40-од', 'Дата приказа о плане': '2026-09-01' },
};
const orderRequest = async (): Promise<DocumentRequest> =>
  requestOf(await ask(host, 'documents.view', { kind: 'D7' }), REQUISITES);

const documentsOf = (word: RegExp) =>
  host.files().filter(({ name, mimeType, trashed }) => mimeType.endsWith('.document') && !trashed && word.test(name));
const templateId = (): string => documentsOf(/^Шаблон/)[0]?.id ?? '';

/** As Google's editor keeps a text that was typed over: cut into pieces wherever it likes. */
const inPieces = (text: string): string => {
  const [first = '', ...rest] = [...text];
  return `${first}</w:t></w:r><w:r><w:t xml:space="preserve">${rest.join('')}`;
};

/** The curator types one text over another in the template. */
const retype = (before: string, after: string): void => {
  const change = (xml: string): string => {
    expect(xml).toContain(before);
    return xml.split(before).join(inPieces(after));
  };
  host.editFile(templateId(), withXml(host.fileContent(templateId()), change));
};

test('a misspelt placeholder is named with what was meant, stops the order, and once corrected lets it be made', async () => {
  await ask(host, 'documents.template', { kind: 'D7', action: 'edit' });
  retype('Отслеживать выполнение', 'Еженедельно отслеживать выполнение');
  retype('Куратор|дат', 'Куратар|дат');

  const { template } = await ask(host, 'documents.view', { kind: 'D7' });
  const refused = await reply(host, 'documents.create', await orderRequest());

  expect(template.problems.map(({ message }) => message)).toEqual([
    'В шаблоне есть поле {{Куратар}}, которого у этого документа нет. Возможно, имелось в виду {{Куратор}}.',
  ]);
  expect(refused.answer).toMatchObject({ ok: false, problems: [{ code: 'template-unknown-field' }] });
  expect(documentsOf(/^Приказ/)).toEqual([]);
  expect(records(host, 'Документы')).toEqual([]);
  expect(new Set(column(host, 'Пары', 'Статус'))).toEqual(new Set(['Сформирована']));

  retype(inPieces('Куратар|дат'), 'Куратор|дат');
  await ask(host, 'documents.create', await orderRequest());

  const order = textOf(host.fileContent(documentsOf(/^Приказ/)[0]?.id ?? ''));
  expect(order).toContain('2.2. Еженедельно отслеживать выполнение дорожных карт.');
  expect(order).toContain('Ивановой Марии Петровне');
  expect(order).not.toMatch(/Куратар|\{\{/);
});

test('one click brings the built-in text back; the own one can be taken out of the bin', async () => {
  await ask(host, 'documents.template', { kind: 'D7', action: 'edit' });
  retype('Отслеживать выполнение', 'Еженедельно отслеживать выполнение');
  const own = templateId();

  const { template } = await ask(host, 'documents.template', { kind: 'D7', action: 'restore' });
  await ask(host, 'documents.create', await orderRequest());

  expect(template).toMatchObject({ isOwn: false, problems: [] });
  const order = textOf(host.fileContent(documentsOf(/^Приказ/)[0]?.id ?? ''));
  expect(order).toContain('2.2. Отслеживать выполнение дорожных карт.');
  expect(host.files().find(({ id }) => id === own)?.trashed).toBe(true);
});

test.each([
  ['{{/Пары', 'closed nowhere'],
  ['{{Пары}}', 'a list printed as a text'],
  ['{{Наставник}}', 'a field of a list outside it'],
  ['{{Дата|дат}}', 'a day in a case'],
])('%s typed by hand – %s – is told before anything is made', async (typed) => {
  await ask(host, 'documents.template', { kind: 'D7', action: 'edit' });
  retype('Отслеживать выполнение', `${typed} выполнение`);

  const { template } = await ask(host, 'documents.view', { kind: 'D7' });
  const { answer } = await reply(host, 'documents.create', await orderRequest());

  expect(template.problems).not.toEqual([]);
  expect(answer?.ok).toBe(false);
  expect(documentsOf(/^Приказ/)).toEqual([]);
});
