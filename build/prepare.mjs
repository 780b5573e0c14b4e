// Builds whatever is missing or older than its sources, so that `npm start` and `npm test` find everything in place.
import { freshBundle, freshHost, freshPage, freshProgram } from './freshness.mjs';

await Promise.all([
  freshBundle(),
  freshHost(),
  freshPage(),
  freshProgram('host/start.ts', 'start'),
  freshProgram('host/job/main.ts', 'job'),
]);
