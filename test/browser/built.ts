import { execFileSync } from 'node:child_process';
import { Module } from 'node:module';
import { join } from 'node:path';

const project = join(__dirname, '../..');
const build = (program: string): void => {
  execFileSync(process.execPath, [join(project, 'build', program)], { stdio: 'inherit' });
};

/** Folder with the workbench page, bundled anew if its sources have changed. */
export const builtPage = (): string => {
  build('buildPage.mjs');
  return join(project, 'build/host/page');
};

/**
 * The host as `npm start` runs it. The spreadsheet engine mixes module kinds that jest's own loader cannot follow,
 * so Node's loads it.
 */
export const builtHost = (): typeof import('../../host/host') => {
  build('bundleHost.mjs');
  return new Module(__filename).require(join(project, 'build/host/host.cjs'));
};
