import { createRequire } from 'node:module';
import path from 'node:path';
import GasPlugin from 'gas-webpack-plugin';
import webpack from 'webpack';

const require = createRequire(import.meta.url);

/**
 * Code.js: webpack joins the sources, gas-webpack-plugin writes the top-level stubs that Apps Script looks for
 * (only `global.NAME = …` in src/main.ts yields one). Node modules are lowered to ES2020 as well, because Apps Script
 * knows neither #private nor static class fields. Nothing is minified: the curator's administrator may read it.
 */
export function bundleScript(root, outDir, templatesModule) {
  const compiler = webpack({
    mode: 'production',
    context: root,
    entry: './src/main.ts',
    target: ['es2020'],
    devtool: false,
    output: { path: outDir, filename: 'Code.js', chunkFormat: 'array-push', chunkLoading: false, wasmLoading: false },
    resolve: {
      extensions: ['.ts', '.js'],
      alias: { '#templates': templatesModule },
      // Libraries leave their Node parts out for browsers, and Apps Script has none of those modules either.
      aliasFields: ['browser'],
      mainFields: ['browser', 'module', 'main'],
      fallback: { stream: false },
    },
    module: {
      rules: [
        {
          test: /\.[cm]?[jt]s$/,
          loader: require.resolve('esbuild-loader'),
          options: { target: 'es2020', charset: 'utf8', tsconfig: path.join(root, 'tsconfig.json') },
        },
      ],
    },
    optimization: { minimize: false },
    performance: { hints: false },
    plugins: [new GasPlugin({ comment: true, include: ['src/main.ts'] })],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve(undefined);
    });
  });
}
