import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPanels } from './buildPanels.mjs';
import { bundleScript } from './bundleScript.mjs';
import { writeTemplates } from './templates.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const outDir = path.join(root, 'build/dist');

/** Everything that `clasp push` sends to Google, in build/dist: Code.js, the panels and the manifest. */
export async function build() {
  await fs.rm(outDir, { recursive: true, force: true });
  await fs.mkdir(outDir, { recursive: true });
  const templatesModule = await writeTemplates();
  await Promise.all([
    bundleScript(root, outDir, templatesModule),
    buildPanels(outDir),
    fs.copyFile(path.join(root, 'appsscript.json'), path.join(outDir, 'appsscript.json')),
  ]);
  return outDir;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  await build();
  for (const file of (await fs.readdir(outDir)).sort()) {
    const { size } = await fs.stat(path.join(outDir, file));
    console.log(`${file.padEnd(18)} ${(size / 1024).toFixed(1).padStart(8)} kB`);
  }
  console.log(`built in ${Math.round(performance.now() - started)} ms`);
}
