/** How every program for this computer is bundled by esbuild: one file of ours, packages stay outside. */
export const nodeBundle = {
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  charset: 'utf8',
  logLevel: 'warning',
};
