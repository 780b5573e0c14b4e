import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { templateDocx } from './templateDocx.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The generated module that `#templates` stands for. */
export const TEMPLATES_FILE = join(ROOT, 'build/dist-src/templates.js');

/** @returns the source of the module `#templates`: every declared template as a .docx in base64, by id. */
export async function buildTemplates() {
  const entries = [];
  for (const template of await catalogue()) {
    const base64 = Buffer.from(await templateDocx(template)).toString('base64');
    entries.push(`  ${JSON.stringify(template.id)}: ${JSON.stringify(base64)},`);
  }
  return `export const templates = {\n${entries.join('\n')}\n};\n`;
}

/** Writes the module in one step, so that a reader never sees half of it. */
export async function writeTemplates() {
  const source = await buildTemplates();
  await mkdir(dirname(TEMPLATES_FILE), { recursive: true });
  const fresh = `${TEMPLATES_FILE}.${process.pid}`;
  await writeFile(fresh, source);
  await rename(fresh, TEMPLATES_FILE);
  return TEMPLATES_FILE;
}

async function catalogue() {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'src/documents/catalogue.ts')],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
  });
  const { CATALOGUE } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return CATALOGUE;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(await writeTemplates());
