import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPanels } from './buildPanels.mjs';
import { bundleScript } from './bundleScript.mjs';
import { writeTemplates } from './templates.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const outDir = path.join(root, 'build/dist');

/**
 * Everything that `clasp push` sends to Google, in build/dist: Code.js, the panels and the manifest. It is made aside
 * and put in place whole: a workbench that is running never meets half of it.
 */
export async function build() {
  const making = path.join(root, `build/host/dist.${process.pid}`);
  await fs.mkdir(making, { recursive: true });
  const templatesModule = await writeTemplates();
  await Promise.all([
    bundleScript(root, making, templatesModule),
    buildPanels(making),
    fs.copyFile(path.join(root, 'appsscript.json'), path.join(making, 'appsscript.json')),
  ]);
  await fs.rm(outDir, { recursive: true, force: true });
  await fs.rename(making, outDir);
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
