import { Module } from 'node:module';
import path from 'node:path';

/**
 * The bundled host, as `npm start` runs it. The spreadsheet engine mixes module kinds that jest's own loader cannot
 * follow, so Node's loads it; `npm test` builds it first.
 */
export const builtHost = (): typeof import('../host/host') =>
  new Module(__filename).require(path.join(__dirname, '../build/host/host.cjs'));
