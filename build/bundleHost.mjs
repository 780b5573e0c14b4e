import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { nodeBundle } from './nodeBundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(root, 'build/host');
const stamp = join(output, 'host.stamp');

/**
 * Bundles the host for Node: build/host/host.cjs and the thread a script runs in, build/host/worker.cjs. Packages stay
 * outside: the spreadsheet engine can only be loaded by require. Does nothing when the sources are what they were.
 * @returns {Promise<string>} path of host.cjs
 */
export async function bundleHost() {
  const host = join(output, 'host.cjs');
  const fingerprint = fingerprintOfSources();
  if (existsSync(stamp) && existsSync(host) && readFileSync(stamp, 'utf8') === fingerprint) return host;
  mkdirSync(output, { recursive: true });
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { host: 'host/host.ts', worker: 'host/script/worker.ts' },
    outdir: 'build/host',
    outExtension: { '.js': '.cjs' },
    ...nodeBundle,
    write: false,
  });
  for (const { path, contents } of outputFiles) replace(path, contents);
  replace(stamp, fingerprint);
  return host;
}

function replace(path, contents) {
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, contents);
  renameSync(fresh, path);
}

function fingerprintOfSources() {
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
  const files = readdirSync(join(root, 'host'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/^host\/(server|page)\//.test(relative(root, path)))
    .sort();
  for (const file of files) hash.update(relative(dirname(root), file)).update(readFileSync(file));
  return hash.digest('hex');
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await bundleHost();
