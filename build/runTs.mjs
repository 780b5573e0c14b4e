// node build/runTs.mjs ENTRY.ts [ARGUMENT…]: bundles a TypeScript entry into build/host/<name>.cjs (packages stay outside)
// and runs it in this process with the remaining arguments; the entry's own exit code is the exit code.
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  console.error('usage: node build/runTs.mjs ENTRY.ts [ARGUMENT…]');
  process.exit(2);
}
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outfile = join(root, 'build', 'host', `${basename(entry).replace(/\.[cm]?tsx?$/, '')}.cjs`);
mkdirSync(dirname(outfile), { recursive: true });
buildSync({
  entryPoints: [resolve(entry)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  packages: 'external',
  charset: 'utf8',
  sourcemap: 'inline',
  logLevel: 'error',
});
process.argv = [process.argv[0], outfile, ...rest];
createRequire(import.meta.url)(outfile);
