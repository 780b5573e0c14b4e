import type { Host } from '../../host/contract';
import { ask, callsOf, column, deaths, pairedSchool, prepareOnce, reply, requestOf } from './school';

const text = new TextEncoder();
/** A converter that needs no program: what it was given can be told from what it gives. */
const pdf = (docx: Uint8Array) => Promise.resolve(text.encode(`%PDF of ${docx.length} bytes`));

let school: Awaited<ReturnType<typeof prepareOnce>>;
let host: Host;

beforeAll(async () => {
  school = await prepareOnce(async (fresh) => {
    await pairedSchool(2, 1, fresh);
    const form = await ask(fresh, 'documents.view', { kind: 'D7' });
    const requisites = { Номер: '45-о', 'Номер приказа о плане': '40-од', 'Дата приказа о плане': '2026-09-01' };
    await ask(fresh, 'documents.create', requestOf(form, requisites));
  });
}, 60_000);
afterAll(() => school.remove());
afterEach(() => host.close());

const open = async (pdfOf: (docx: Uint8Array) => Promise<Uint8Array | null> = pdf): Promise<void> => {
  host = await school.open({ pdf: pdfOf });
};
const ofType = (type: string) => host.files().filter(({ mimeType, trashed }) => mimeType.endsWith(type) && !trashed);
const order = () => ofType('.document')[0];
const ids = () => ({ ids: column(host, 'Документы', '№ записи').map(String) });

test('the PDF lies beside its document under the same name, and is brought up to date, never doubled', async () => {
  await open();

  const { saved, problems } = await ask(host, 'documents.pdf', ids());
  await ask(host, 'documents.pdf', ids());

  const [file, ...others] = ofType('/pdf');
  expect({ problems, others }).toEqual({ problems: [], others: [] });
  expect(file).toMatchObject({ name: `${order()?.name}.pdf`, parents: order()?.parents });
  expect(saved).toEqual([{ id: 'Д-0001', link: expect.stringContaining(file?.id ?? '–') }]);
  expect(Buffer.from(host.fileContent(file?.id ?? '')).toString()).toBe(`%PDF of ${order()?.size} bytes`);
});

test('killed at any call and repeated, there is one PDF', async () => {
  await open();
  const whole = callsOf((await reply(host, 'documents.pdf', ids())).cost);
  for (const fault of deaths(whole)) {
    await host.close();
    await open();
    await reply(host, 'documents.pdf', ids(), [fault]);
    await ask(host, 'documents.pdf', ids());
    expect(ofType('/pdf')).toHaveLength(1);
  }
}, 60_000);

test('a computer without a converter says what to do, and the document stays', async () => {
  await open(() => Promise.resolve(null));

  const { saved, problems } = await ask(host, 'documents.pdf', ids());

  expect(saved).toEqual([]);
  expect(problems.map(({ code, message }) => [code, message.includes('Установите LibreOffice')])).toEqual([
    ['К-42', true],
  ]);
  expect(ofType('.document')).toHaveLength(1);
});

test('a number that is not in the register is told by its number', async () => {
  await open();
  const { problems } = await ask(host, 'documents.pdf', { ids: ['Д-0099'] });
  expect(problems.map(({ code, message }) => [code, message.startsWith('Д-0099')])).toEqual([['К-41', true]]);
});
