import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import type { Host, HostOptions, Outcome } from '../../host/contract';

const root = join(__dirname, '../..');
const auth = 'https://www.googleapis.com/auth/';

const manifest = {
  timeZone: 'Europe/Moscow',
  runtimeVersion: 'V8',
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Drive', version: 'v3', serviceId: 'drive' },
      { userSymbol: 'Sheets', version: 'v4', serviceId: 'sheets' },
    ],
  },
  urlFetchWhitelist: ['https://www.googleapis.com/drive/v3/'],
  oauthScopes: [
    'spreadsheets',
    'script.container.ui',
    'forms',
    'drive.file',
    'script.external_request',
    'script.scriptapp',
    'script.send_mail',
  ].map((scope) => auth + scope),
};

export const temporary = (): string => mkdtempSync(join(tmpdir(), 'host-'));

/** A bundle in a folder of its own. */
export function bundleOf(source: string, pages: Readonly<Record<string, string>> = {}, changes: object = {}): string {
  const folder = temporary();
  writeFileSync(join(folder, 'Code.js'), source);
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify({ ...manifest, ...changes }));
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), html);
  return folder;
}

type Create = (options: HostOptions) => Promise<Host>;
let create: Create | undefined;

/**
 * The host runs in Node's own module system, outside the sandbox of the tests: the spreadsheet engine requires packages
 * that only exist as ES modules, which Node can do and the sandbox cannot.
 */
export function creator(): Create {
  if (!create) {
    execFileSync(process.execPath, [join(root, 'build/bundleHost.mjs')]);
    const { createRequire } = runInThisContext(
      "process.getBuiltinModule('node:module')",
    ) as typeof import('node:module');
    const load = createRequire(join(root, 'package.json'));
    create = (load(join(root, 'build/host/host.cjs')) as { createHost: Create }).createHost;
  }
  return create;
}

const open: Host[] = [];
const folders: string[] = [];

/** A host for a script; it is closed after the test file. */
export async function hostOf(
  source: string,
  options: Partial<HostOptions> = {},
  pages: Readonly<Record<string, string>> = {},
  changes: object = {},
): Promise<Host> {
  const bundle = bundleOf(source, pages, changes);
  folders.push(bundle);
  const host = await creator()({ bundle, ...options });
  open.push(host);
  return host;
}

afterAll(async () => {
  await Promise.all(open.splice(0).map((host) => host.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The value of a run that must have gone well. */
export async function resultOf(host: Host, name: string, ...args: unknown[]): Promise<unknown> {
  const outcome = await host.run(name, args);
  if (!outcome.ok) throw new Error(`${name}: ${outcome.message}\n${outcome.stack}`);
  return outcome.value;
}

/** The message of a run that must have failed. */
export async function messageOf(host: Host, name: string, ...args: unknown[]): Promise<string> {
  const outcome: Outcome = await host.run(name, args);
  if (outcome.ok) throw new Error(`${name} went well`);
  return outcome.message;
}
