import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeBundle } from './nodeBundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** When the newest file below these paths was written, milliseconds. */
const newest = (...paths) =>
  Math.max(
    ...paths.map((path) => {
      const found = statSync(join(root, path));
      if (!found.isDirectory()) return found.mtimeMs;
      return Math.max(0, ...readdirSync(join(root, path)).map((name) => newest(join(path, name))));
    }),
  );

/** Is `made` missing, or older than anything it is made of? */
export const isStale = (made, ...sources) =>
  !existsSync(join(root, made)) || statSync(join(root, made)).mtimeMs < newest(...sources);

const builders = readdirSync(join(root, 'build'))
  .filter((name) => name.endsWith('.mjs'))
  .map((name) => `build/${name}`);

/** The bundle that is pushed to Google and run here. */
export async function freshBundle() {
  if (!isStale('build/dist/Code.js', 'src', 'appsscript.json', ...builders)) return;
  const { build } = await import('./build.mjs');
  await build();
}

/** A program on the host (start, job) and the thread its scripts run in. */
export async function freshProgram(entry, name) {
  const outfile = `build/host/${name}.cjs`;
  if (!isStale(outfile, 'host', 'demo', 'src', ...builders)) return;
  const { build } = await import('esbuild');
  await build({ ...nodeBundle, absWorkingDir: root, entryPoints: [entry], outfile });
}

/** The host itself, for tests and as the thread of every program. */
export async function freshHost() {
  const { bundleHost } = await import('./bundleHost.mjs');
  await bundleHost();
}

/** The workbench page. */
export async function freshPage() {
  const { buildPage } = await import('./buildPage.mjs');
  await buildPage();
}
