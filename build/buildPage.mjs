import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'host/page');
const output = join(root, 'build/host/page');
const stamp = join(output, 'stamp');

/** Icons of the lucide set that the pages use, by the name they are referred to with. */
const icons = {
  book: 'table-2',
  forms: 'clipboard-list',
  documents: 'file-text',
  mail: 'mail',
  download: 'download',
  close: 'x',
  right: 'chevron-right',
  check: 'check',
  clock: 'timer',
  trips: 'arrow-left-right',
  writes: 'pen-line',
  warning: 'triangle-alert',
  lost: 'unplug',
  folder: 'folder',
  file: 'file',
  link: 'external-link',
  back: 'arrow-left',
};

/**
 * Bundles the workbench page into build/host/page: page.js, page.css, plain.css, panel.js, icons.svg, mark.svg.
 * Does nothing when the sources, the build and the installed packages are what they were last time.
 * @returns {Promise<{ folder: string, fresh: boolean }>} `fresh` is false when the earlier bundle was kept.
 */
export async function buildPage() {
  const fingerprint = fingerprintOfSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return { folder: output, fresh: false };
  const making = `${output}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  await bundle(making);
  writeFileSync(join(making, 'icons.svg'), sprite());
  copyFileSync(join(source, 'mark.svg'), join(making, 'mark.svg'));
  writeFileSync(join(making, 'stamp'), fingerprint);
  putInPlace(making);
  return { folder: output, fresh: true };
}

const bundle = (outdir) =>
  build({
    absWorkingDir: root,
    entryPoints: [
      { in: join(source, 'main.ts'), out: 'page' },
      { in: join(source, 'page.css'), out: 'page' },
      { in: join(source, 'panel/scriptRun.ts'), out: 'panel' },
      { in: join(source, 'plain.css'), out: 'plain' },
    ],
    outdir,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'warning',
  });

/** Whole or not at all: a test run builds from several processes at once, and the last one wins. */
function putInPlace(made) {
  rmSync(output, { recursive: true, force: true });
  try {
    renameSync(made, output);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    if (!existsSync(stamp)) throw error;
  }
}

function sprite() {
  const symbols = Object.entries(icons).map(([name, icon]) => {
    const svg = readFileSync(join(root, 'node_modules/lucide-static/icons', `${icon}.svg`), 'utf8');
    const shapes = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>')).replace(/\s+/g, ' ');
    return (
      `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75"` +
      ` stroke-linecap="round" stroke-linejoin="round">${shapes.trim()}</symbol>`
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}

function fingerprintOfSources() {
  const hash = createHash('sha256');
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of [...files, join(root, 'build/buildPage.mjs'), join(root, 'package-lock.json')]) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await buildPage();
