import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const source = fileURLToPath(new URL('../src/ui', import.meta.url));

/** Sidebars and dialogs by the name of their html file, which is also their folder in src/ui. */
const panels = {
  pairing: 'Подбор пар',
  import: 'Загрузить ответы',
  documents: 'Документы',
  card: 'Карточка участника',
  today: 'На сегодня',
  questionnaires: 'Анкеты',
  check: 'Проверить таблицу',
  duplicates: 'Похожие записи',
  deeds: 'Отменить действие',
};

/**
 * Writes one self-contained html file for each panel into `outDir`: script and styles inlined, nothing loaded from
 * outside. The script is plain ASCII, so it survives whatever HtmlService does to the page.
 * @param {string} outDir an existing folder
 */
export async function buildPanels(outDir) {
  await Promise.all(
    Object.entries(panels).map(async ([name, title]) => {
      const styles = inStyle(await bundle(path.join(source, name, 'panel.css')));
      const script = inScript(await bundle(path.join(source, name, 'main.tsx')));
      await fs.writeFile(path.join(outDir, `${name}.html`), page(title, styles, script));
    }),
  );
}

async function bundle(entry) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: ['es2020'],
    charset: 'ascii',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    tsconfig: path.join(source, 'tsconfig.json'),
    logLevel: 'warning',
  });
  return outputFiles[0].text.trim();
}

/** Letters esbuild leaves as they are stand in regular expressions, where an escape means the same. */
const inAscii = (text) =>
  text.replace(/[^ -~\n\t]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

// Inside <script> the parser looks for these two and nothing else; in strings and patterns the backslash is idle.
const inScript = (text) =>
  inAscii(text)
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\!--');
const inStyle = (text) => text.replace(/<\/(style)/gi, '<\\/$1');

const page = (title, styles, script) => `<!doctype html>
<html lang="ru">
<head><base target="_top"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${styles}</style></head>
<body><div id="panel"></div><script>${script}</script></body>
</html>
`;

const [, program, outDir] = process.argv;
if (outDir && program === fileURLToPath(import.meta.url)) {
  await fs.mkdir(outDir, { recursive: true });
  await buildPanels(outDir);
}
