import { rmSync } from 'node:fs';
import { request } from 'node:http';
import WebSocket from 'ws';
import type { Host } from '../../../host/contract';
import { openWorkbench, type Workbench } from '../../../host/server/workbench';
import { builtHost, builtPage } from '../../browser/built';
import { writeTinyAddOn } from '../../browser/tinyAddOn';

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

let host: Host;
let bench: Workbench;
let bundle: string;
const page = builtPage();

beforeAll(async () => {
  bundle = writeTinyAddOn();
  host = await builtHost().createHost({ bundle, title: 'Проверка' });
  bench = await openWorkbench(host, { page, port: 0 });
});

afterAll(async () => {
  await bench.close();
  await host.close();
  rmSync(bundle, { recursive: true, force: true });
});

const ask = (path: string, { method = 'GET', headers = {}, body = '' }: Sent = {}, address = bench.address) =>
  new Promise<{ status: number; text: string }>((resolve, reject) => {
    const sent = request(`${address}${path}`, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });

const tokenOfPage = async () => /name="workbench-token" content="([^"]+)"/.exec((await ask('/')).text)?.[1] ?? '';
const panelAddress = async () => /name="workbench-panels" content="([^"]+)"/.exec((await ask('/')).text)?.[1] ?? '';
const call = (name: string) => JSON.stringify({ name, args: [21] });

test('a request that came under another name of this computer is refused', async () => {
  expect((await ask('/', { headers: { host: 'evil.example' } })).status).toBe(403);
});

test('a request sent by a page of another site is refused even with the secret', async () => {
  const headers = { origin: 'http://evil.example', 'x-workbench-token': await tokenOfPage() };
  expect((await ask('/run', { method: 'POST', headers, body: call('double') })).status).toBe(403);
});

test('a function is run only for those who know the secret', async () => {
  expect((await ask('/run', { method: 'POST', body: call('double') })).status).toBe(403);
  const headers = { 'x-workbench-token': await tokenOfPage(), origin: bench.address };
  const { text } = await ask('/run', { method: 'POST', headers, body: call('double') });
  expect(JSON.parse(text)).toEqual({ ok: true, value: { twice: 42 } });
});

test('a private function is refused', async () => {
  const headers = { 'x-workbench-token': await tokenOfPage() };
  const { text } = await ask('/run', { method: 'POST', headers, body: call('hidden_') });
  expect(JSON.parse(text).ok).toBe(false);
  expect(text).not.toContain('тайна');
});

test('a request that is no call is answered, not obeyed', async () => {
  const headers = { 'x-workbench-token': await tokenOfPage() };
  expect((await ask('/run', { method: 'POST', headers, body: '[1' })).status).toBe(400);
});

test('the secret of the page does not open the panels', async () => {
  const headers = { 'x-workbench-token': await tokenOfPage() };
  const sent = { method: 'POST', headers, body: call('double') };
  expect((await ask('/run', sent, await panelAddress())).status).toBe(403);
});

test('changes are told only to those who know the secret', async () => {
  const socket = new WebSocket(`${bench.address.replace('http', 'ws')}/changes?token=guess`);
  const refused = await new Promise((resolve) => socket.on('error', ({ message }) => resolve(message)));
  expect(refused).toContain('403');
});

test('only the bundled page can be asked for', async () => {
  expect((await ask('/assets/page.css')).status).toBe(200);
  expect((await ask('/assets/..%2f..%2f..%2fpackage.json')).status).toBe(404);
  expect((await ask('/%E0%A4%A')).status).toBe(404);
});

test('a form that does not exist says so in words', async () => {
  const { status, text } = await ask('/forms/none');
  expect(status).toBe(404);
  expect(text).toContain('Такой формы нет');
});

test('an answer without the secret of the form is not taken', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  expect((await ask('/forms/none', { method: 'POST', headers, body: 'entry.1=x' })).status).toBe(403);
});

test('a document is not replaced without the secret of its page', async () => {
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  const body = '--x\r\ncontent-disposition: form-data; name="token"\r\n\r\nguess\r\n--x--\r\n';
  expect((await ask('/documents/any', { method: 'POST', headers, body })).status).toBe(403);
  expect((await ask('/documents/any', { method: 'POST', headers, body: 'nonsense' })).status).toBe(403);
});

test('the next port is taken when the wanted one is busy', async () => {
  const taken = Number(new URL(bench.address).port);
  const second = await openWorkbench(host, { page, port: taken });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
  await second.close();
});

test('a visitor who comes too early is asked to wait', async () => {
  let finish = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const early = await openWorkbench(host, { page, port: 0, ready });
  expect((await ask('/', {}, early.address)).text).toContain('Готовим пример школы');
  finish();
  await ready;
  expect((await ask('/', {}, early.address)).text).toContain('Проверка');
  await early.close();
});
