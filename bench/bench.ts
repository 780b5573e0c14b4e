import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instance } from '../src/pairing/assignment/instance';
import { writeInstance } from './instanceBinary';
import { benchInstances, growthInstance, growthSizes } from './instances';
import { npmPeers, type Run, runNpmPeer } from './npmPeers';
import { median, type OwnRun, runOwnSolver } from './ownSolver';
import { type Growth, type Measured, report } from './report';

/*
 * bench [INSTANCE…]: measures the solver and its peers on seeded instances, every run in a fresh process, prints the report
 * and writes it to docs/benchmarks.md (only the full run writes). Peers that are not installed are named as such.
 */

const LIMIT_MS = 60_000;
/** Fresh processes by number of edges: a run of milliseconds is disturbed more easily than one of a second. */
const coldRuns = (edges: number): number => (edges < 20_000 ? 21 : edges < 2_000_000 ? 9 : 4);

/** Which peers are worth their time on which instance. */
const smallOnly = new Set(['munkres', 'min-cost-flow']);
const small = new Set(['school', 'bigschool']);
const withHighs = new Set(['school', 'bigschool', 'district']);
const withScipyDense = new Set(['school', 'bigschool', 'complete', 'complete_equal', 'machol_wien']);
const withScipySparse = new Set(['school', 'bigschool', 'district', 'complete_equal', 'machol_wien']);

function child(kind: string, ...rest: string[]): string {
  return execFileSync(process.execPath, [process.argv[1]!, 'child', kind, ...rest], {
    encoding: 'utf8',
    timeout: LIMIT_MS,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function attempt(run: () => string): Run | 'failed' {
  try {
    return JSON.parse(run()) as Run;
  } catch {
    return 'failed';
  }
}

/** The fastest of several runs. */
function least(times: number, run: () => Run | 'failed'): Run | 'failed' {
  let best = run();
  for (let k = 1; k < times && best !== 'failed'; k++) {
    const next = run();
    if (next !== 'failed' && next.ms < best.ms) best = next;
  }
  return best;
}

function outside(command: string, ...args: string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', timeout: LIMIT_MS, stdio: ['ignore', 'pipe', 'ignore'] });
}

function compiledLemon(folder: string): string | undefined {
  const program = join(folder, 'lemon');
  const { status } = spawnSync('g++', ['-O3', '-march=native', '-o', program, join('bench', 'lemon.cpp')]);
  return status === 0 ? program : undefined;
}

function hasScipy(): boolean {
  return spawnSync('python3', ['-c', 'import scipy']).status === 0;
}

function measure(name: string, edges: number, file: string, lemon: string | undefined, scipy: boolean): Measured {
  const runs: OwnRun[] = [];
  const lemonRuns: Run[] = [];
  const peers: Record<string, Run | 'failed'> = {};
  const big = name.startsWith('region');
  for (let k = 0; k < coldRuns(edges); k++) {
    runs.push(JSON.parse(child('own', file, k === 0 ? 'warm' : 'cold')) as OwnRun);
    if (lemon === undefined) continue;
    const run = attempt(() => outside(lemon, file, big ? '1' : '5'));
    peers['LEMON network simplex'] = run;
    if (run !== 'failed') lemonRuns.push(run);
  }
  if (lemonRuns.length > 0) {
    const ms = Math.min(...lemonRuns.map((run) => run.ms));
    const first = Math.min(...lemonRuns.map((run) => run.first ?? run.ms));
    peers['LEMON network simplex'] = { ...lemonRuns[0]!, ms, first };
  }
  for (const peer of Object.keys(npmPeers)) {
    if (smallOnly.has(peer) ? small.has(name) : withHighs.has(name))
      peers[peer] = least(small.has(name) ? 7 : 1, () => attempt(() => child('npm', peer, file)));
  }
  const script = join('bench', 'scipyPeer.py');
  if (scipy && withScipyDense.has(name)) {
    peers['scipy dense'] = attempt(() => outside('python3', script, file, 'dense'));
  }
  if (scipy && withScipySparse.has(name)) {
    peers['scipy sparse'] = attempt(() => outside('python3', script, file, 'sparse'));
  }
  const cold = Math.min(...runs.map((run) => run.cold));
  return { name, own: { ...runs[0]!, cold, memory: median(runs.map((run) => run.memory)) }, peers };
}

function measureGrowth(folder: string, lemon: string | undefined): Growth[] {
  return growthSizes.map((mentees) => {
    const file = join(folder, 'growth.bin');
    writeInstance(file, growthInstance(mentees));
    const own = JSON.parse(child('own', file, 'warm')) as OwnRun;
    const run = lemon === undefined ? 'failed' : attempt(() => outside(lemon, file, '3'));
    return { mentees, own, lemon: run === 'failed' ? undefined : run.ms };
  });
}

function bench(names: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const lemon = compiledLemon(folder);
    const scipy = hasScipy();
    const wanted = names.length > 0 ? names : Object.keys(benchInstances);
    const measured = wanted.map((name) => {
      const file = join(folder, `${name}.bin`);
      const instance: Instance = benchInstances[name]!();
      writeInstance(file, instance);
      process.stderr.write(`${name}\n`);
      const result = measure(name, instance.mentor.length, file, lemon, scipy);
      rmSync(file);
      return { ...result, mentees: instance.mentees, mentors: instance.capacities.length };
    });
    const growth = names.length > 0 ? [] : measureGrowth(folder, lemon);
    const text = report(measured, growth, { lemon: lemon !== undefined, scipy });
    process.stdout.write(text);
    if (names.length === 0) writeFileSync(join('docs', 'benchmarks.md'), text);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function main(args: readonly string[]): Promise<void> {
  if (args[0] !== 'child') bench(args);
  else if (args[1] === 'own') process.stdout.write(JSON.stringify(runOwnSolver(args[2]!, args[3] === 'warm')));
  else process.stdout.write(JSON.stringify(await runNpmPeer(args[2]!, args[3]!)));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
