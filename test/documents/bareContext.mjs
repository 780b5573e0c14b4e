import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { buildTemplates } from '../../build/templates.mjs';

// Prints what the renderer does where only ECMAScript itself exists, as in Apps Script.
const { outputFiles } = await build({
  stdin: {
    contents: `
      import { PAIRS_ORDER } from './src/documents/templates/pairsOrder';
      import { checkTemplate } from './src/documents/checkTemplate';
      import { textOf } from './src/documents/plainText';
      import { prepareValues } from './src/documents/values';
      import { render } from './src/documents/render';
      import { templates } from '#built';
      const decline = (field, text) => ({ text, sure: true });
      const { values } = prepareValues(PAIRS_ORDER, { Номер: '45-о' }, decline, { dateStyle: 'words' });
      globalThis.result = JSON.stringify({
        text: textOf(render(templates.D7, values)),
        problems: checkTemplate(templates.D7, PAIRS_ORDER),
        ids: Object.keys(templates),
      });`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  format: 'iife',
  target: 'es2020',
  platform: 'browser',
  write: false,
  plugins: [
    {
      name: 'built-templates',
      setup(bundle) {
        bundle.onResolve({ filter: /^#built$/ }, () => ({ path: 'templates', namespace: 'built' }));
        bundle.onLoad({ filter: /.*/, namespace: 'built' }, async () => ({ contents: await buildTemplates() }));
      },
    },
  ],
});
const context = createContext({});
runInContext(outputFiles[0].text, context);
console.log(context.result);
