// node build/runTs.mjs ENTRY.ts [ARGUMENT…]: bundles a TypeScript entry into build/host/<name>.cjs (packages stay outside)
// and runs it in this process with the remaining arguments; the entry's own exit code is the exit code.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { nodeBundle } from './nodeBundle.mjs';

const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  console.error('usage: node build/runTs.mjs ENTRY.ts [ARGUMENT…]');
  process.exit(2);
}
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outfile = join(root, 'build', 'host', `${basename(entry).replace(/\.[cm]?tsx?$/, '')}.cjs`);
mkdirSync(dirname(outfile), { recursive: true });
const { outputFiles } = buildSync({
  entryPoints: [resolve(entry)],
  outfile,
  ...nodeBundle,
  write: false,
  sourcemap: 'inline',
});
// written aside and renamed, so that a second run at the same time never reads half a file
const aside = `${outfile}.${process.pid}`;
writeFileSync(aside, outputFiles[0].contents);
renameSync(aside, outfile);
process.argv = [process.argv[0], outfile, ...rest];
createRequire(import.meta.url)(outfile);
