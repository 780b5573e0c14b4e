const crypto = require('node:crypto');
const esbuild = require('esbuild');

const options = { format: 'cjs', target: 'node20', sourcemap: 'inline', jsx: 'automatic', jsxImportSource: 'preact' };
const version = JSON.stringify(options) + esbuild.version;

module.exports = {
  getCacheKey: (source, file) => crypto.createHash('sha1').update(version).update(file).update(source).digest('hex'),
  process: (source, file) => {
    const loader = /\.tsx$/.test(file) ? 'tsx' : /\.[cm]?ts$/.test(file) ? 'ts' : 'js';
    return { code: esbuild.transformSync(source, { ...options, loader, sourcefile: file }).code };
  },
};
