import { freshBundle, freshHost, freshPage, freshProgram } from './freshness.mjs';

await Promise.all([freshBundle(), freshHost(), freshPage(), freshProgram('host/start.ts', 'start')]);
await import('./host/start.cjs');
