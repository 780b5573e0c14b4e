import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

/** The host with one of its programs: start, job. */
export async function freshProgram(entry, name) {
  const made = `build/host/${name}.cjs`;
  if (!isStale(made, 'host', 'demo', 'src', ...builders)) return;
  const { bundleProgram } = await import('./bundleHost.mjs');
  await bundleProgram(entry, name);
}

/** The workbench page. */
export async function freshPage() {
  const { buildPage } = await import('./buildPage.mjs');
  await buildPage();
}
