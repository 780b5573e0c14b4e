import { check } from '../src/pairing/assignment/check';
import { solve } from '../src/pairing/assignment/solve';
import { flowProblem, flowValue } from './flowProblem';
import { loadInstance } from './instanceBinary';

/** The solver measured in a process of its own. Times in milliseconds, memory in MB at its peak. */
export interface OwnRun {
  readonly cold: number;
  readonly warm: number;
  readonly check: number;
  readonly value: number;
  readonly valid: boolean;
  readonly scansPerEdge: number;
  readonly memory: number;
  readonly edges: number;
  readonly unmatched: number;
}

/** The first call of the process; with `warm`, also the least of the calls that follow, after a second of practice. */
export function runOwnSolver(file: string, warm: boolean): OwnRun {
  const instance = loadInstance(file);
  let from = performance.now();
  const solution = solve(instance);
  const cold = performance.now() - from;
  const memory = process.resourceUsage().maxRSS / 1024;
  const times = warm ? practised(() => solve(instance)) : [cold];
  from = performance.now();
  const { valid } = check(instance, solution);
  const checked = performance.now() - from;
  const edges = instance.mentor.length;
  return {
    cold,
    warm: Math.min(...times),
    check: checked,
    value: flowValue(flowProblem(instance), solution),
    valid,
    scansPerEdge: solution.edgeScans / edges,
    memory,
    edges,
    unmatched: instance.mentees - solution.matched,
  };
}

function practised(run: () => void): number[] {
  const begun = performance.now();
  for (let k = 0; k < 3 || (performance.now() - begun < 1000 && k < 2000); k++) run();
  const times: number[] = [];
  for (let k = 0; k < 5 || (performance.now() - begun < 2500 && k < 200); k++) {
    const from = performance.now();
    run();
    times.push(performance.now() - from);
  }
  return times;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  return sorted[Math.floor(sorted.length / 2)]!;
}
