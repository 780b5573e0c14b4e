import { freshBundle, freshHost, freshProgram } from './freshness.mjs';

await Promise.all([freshBundle(), freshHost(), freshProgram('host/job/main.ts', 'job')]);
await import('./host/job.cjs');
