import { freshBundle, freshHost, freshPage, freshProgram, isStale } from './freshness.mjs';

if (isStale('build/dist/Code.js', 'src', 'appsscript.json')) console.log('Собираем надстройку…');

await Promise.all([freshBundle(), freshHost(), freshPage(), freshProgram('host/start.ts', 'start')]);
await import('./host/start.cjs');
