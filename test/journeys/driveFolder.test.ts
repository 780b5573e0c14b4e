import type { Host } from '../../host/contract';
import type { DocumentRequest } from '../../src/panels';
import { ask, pairedSchool, records, reply, requestOf } from './school';

let host: Host;

beforeEach(async () => {
  host = await pairedSchool(2, 1);
});

afterEach(() => host.close());

const request = async (changes: Record<string, string> = {}): Promise<DocumentRequest> =>
  requestOf(await ask(host, 'documents.view', { kind: 'D7' }), { Номер: '45-о', Дата: '2026-09-21', ...changes });

const FOLDER = '5. Формирование пар';
const folders = () => host.files().filter(({ name, trashed }) => name === FOLDER && !trashed);
const orders = () => host.files().filter(({ mimeType, trashed }) => mimeType.endsWith('.document') && !trashed);
const keptLink = () => records(host, 'Ответы для документов').find((row) => row['Что спрошено'] === FOLDER)?.Ответ;

test('opening the dialog makes the folder once, and the sheet keeps its address', async () => {
  await ask(host, 'documents.view', { kind: 'D7' });
  await ask(host, 'documents.view', { kind: 'D7' });

  expect(folders()).toHaveLength(1);
  expect(keptLink()).toBe(`https://drive.google.com/drive/folders/${folders()[0]?.id}`);
});

test('an address that leads nowhere is looked up again, and the document lands in the right folder', async () => {
  const wanted = await request();
  const row = records(host, 'Ответы для документов').findIndex((line) => line['Что спрошено'] === FOLDER) + 2;
  const column = (host.values('Ответы для документов')[0] ?? []).indexOf('Ответ') + 1;
  host.type('Ответы для документов', row, column, [['https://drive.google.com/drive/folders/gone']]);

  const { answer } = await reply(host, 'documents.create', wanted);

  expect(answer?.ok).toBe(true);
  expect(orders().map(({ parents }) => parents)).toEqual([[folders()[0]?.id]]);
  expect(keptLink()).toBe(`https://drive.google.com/drive/folders/${folders()[0]?.id}`);
});

test('a folder that lies in the bin is made anew, and the document is not in the bin', async () => {
  const wanted = await request();
  const binned = folders()[0]?.id ?? '';
  host.bin(binned);

  await ask(host, 'documents.create', wanted);

  expect(orders().map(({ parents }) => parents)).toEqual([[folders()[0]?.id]]);
  expect(folders()[0]?.id).not.toBe(binned);
  expect(keptLink()).toContain(folders()[0]?.id);
});

test('when somebody is at work the dialog opens all the same, and the folder is made with the document', async () => {
  const busy = host.run('setUpWorkbook', [], {
    faults: [
      {
        at: 3,
        kind: 'run',
        action: async () => {
          await ask(host, 'documents.view', { kind: 'D7' });
          expect(folders()).toHaveLength(0);
        },
      },
    ],
  });
  expect((await busy).ok).toBe(true);

  await ask(host, 'documents.create', await request());

  expect(folders()).toHaveLength(1);
  expect(orders()).toHaveLength(1);
});
