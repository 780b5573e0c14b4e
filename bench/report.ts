import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import type { Run } from './npmPeers';
import type { OwnRun } from './ownSolver';

export interface Measured {
  readonly name: string;
  readonly own: OwnRun;
  readonly peers: Readonly<Record<string, Run | 'failed'>>;
}

export type Sized = Measured & { readonly mentees: number; readonly mentors: number };

export interface Growth {
  readonly mentees: number;
  readonly own: OwnRun;
  readonly lemon: number | undefined;
}

export interface Installed {
  readonly lemon: boolean;
  readonly scipy: boolean;
}

const LEMON = 'LEMON network simplex';

/** What the ratios LEMON ÷ ours, warm and cold, are meant to be at least. */
const goals: Readonly<Record<string, readonly [number | undefined, number | undefined]>> = {
  bigschool: [2, 0.4],
  district: [3, 1.5],
  region: [undefined, 4],
  all_equal: [0.5, undefined],
  complete: [0.5, undefined],
  complete_equal: [0.5, undefined],
  same_tag: [0.5, undefined],
  machol_wien: [0.5, undefined],
};

/** The whole report as Markdown. */
export function report(measured: readonly Sized[], growth: readonly Growth[], installed: Installed): string {
  const parts = [
    '# Benchmarks of the pairing engine\n',
    intro,
    machine(installed),
    '## Against LEMON\n',
    lemonTable(measured),
    counting,
    '## Against the other peers\n',
    peerTable(measured, installed),
  ];
  if (growth.length > 0) parts.push('## Growth\n', growthTable(growth));
  parts.push(limits);
  return `${parts.join('\n')}`;
}

const intro = `Written by \`npm run bench\`. All instances are seeded and made up (\`bench/instances.ts\`); every solver gets the same
problem (most pairs, then best total score, then even load) and every value found is compared with ours. Times are
milliseconds of solving alone: the graph, matrix or programme that a peer needs is built before its clock starts, our
clock starts at the plain edge list. «Cold» is the first call in a fresh process, of ours and of LEMON's alike; «warm» is a
later call in the same process, ours after a second of practice. Every time is the least of several runs (of several fresh
processes, ours and LEMON's in turn), because other programs can only slow a run down. Ratios above 1 mean that ours is the
faster one, warm compared with warm and cold with cold.
`;

const counting = `Edge scans are counted wherever a search looks at an edge, including the search for the greatest number of pairs; the
linear passes that count and sort edges before the search are not scans. The number depends on the instance alone. «Check»
is the independent checker. Memory is the peak of the whole process, Node.js and the instance included.
`;

const limits = `## Limits

- Made-up instances on one machine; other programs may have been running. Ratios inside one run are sounder than times.
- The roster generator (tags per person, their permutation, seeds) was settled while the solver was being tuned, with
  scans/E in sight: the scans per edge hold for these rosters, not in general.
- Nothing here ran inside Apps Script; a fresh Node.js process is the nearest stand-in for one of its executions.
- The Machol–Wien matrix is a known worst case of every method that searches augmenting paths. The steps of the bids that
  are used instead were settled on this very matrix; other hard matrices may take longer.
- A small instance is solved before the engine has compiled anything: its cold time is mostly that of interpreted code.
  There every function and every call costs more than the edges: with the solver's usual small functions the big school
  took 4.8 ms cold on the machine where it now takes 2.8. Hence the long functions of \`crowdedSchool.ts\` and
  \`crowdSolution.ts\`.
- Peers are left out where they would need minutes or gigabytes; «failed» means out of time (60 s), memory or an error.
`;

function machine(installed: Installed): string {
  const processors = cpus();
  const compiler = installed.lemon ? firstLine('g++', '--version') : 'not installed';
  const python = installed.scipy
    ? firstLine('python3', '-c', 'import scipy; print(scipy.__version__)')
    : 'not installed';
  return `Machine: ${processors.length} × ${processors[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB; Node.js ${process.version};
LEMON: ${installed.lemon ? `compiled by ${compiler}` : 'not installed'}; SciPy: ${python}; load average at the end ${loadavg()
    .map((load) => load.toFixed(1))
    .join(', ')}.
`;
}

function firstLine(command: string, ...args: string[]): string {
  return execFileSync(command, args, { encoding: 'utf8' }).split('\n')[0] ?? '';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return `${[line(head), line(head.map((_, k) => (k === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')}\n`;
}

function ms(value: number): string {
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);
}

function lemonTable(measured: readonly Sized[]): string {
  const head = ['instance', 'mentees × mentors', 'edges', 'unmatched', 'warm', 'cold', 'LEMON warm', 'LEMON cold'];
  head.push('ratio warm', 'ratio cold', 'goal', 'scans/E', 'check', 'MB', 'same value');
  const rows = measured.map(({ name, mentees, mentors, own, peers }) => {
    const lemon = peers[LEMON];
    const times = lemon === undefined || lemon === 'failed' ? undefined : [lemon.ms, lemon.first ?? lemon.ms];
    const [theirWarm, theirCold] = times ?? [];
    const ratio = (theirs: number | undefined, ours: number) =>
      theirs === undefined ? '–' : (theirs / ours).toFixed(2);
    const [warm, cold] = goals[name] ?? [undefined, undefined];
    const goal = [warm && `warm ≥ ${warm}`, cold && `cold ≥ ${cold}`].filter(Boolean).join(', ') || '–';
    const found = Object.values(peers).filter((run): run is Run => run !== 'failed');
    const same = own.valid && found.every((run) => run.value === own.value) ? 'yes' : 'NO';
    return [
      name,
      `${mentees} × ${mentors}`,
      `${own.edges}`,
      `${own.unmatched}`,
      ms(own.warm),
      ms(own.cold),
      theirWarm === undefined ? (lemon === 'failed' ? lemon : 'not installed') : ms(theirWarm),
      theirCold === undefined ? '–' : ms(theirCold),
      ratio(theirWarm, own.warm),
      ratio(theirCold, own.cold),
      goal,
      own.scansPerEdge.toFixed(2),
      ms(own.check),
      own.memory.toFixed(0),
      same,
    ];
  }) as string[][];
  return table(head, rows);
}

function peerTable(measured: readonly Sized[], installed: Installed): string {
  const names = ['munkres', 'min-cost-flow', 'highs', 'scipy dense', 'scipy sparse'];
  const rows = measured
    .filter(({ peers }) => names.some((name) => peers[name] !== undefined))
    .map(({ name, own, peers }) => [
      name,
      ...names.map((peer) => {
        const run = peers[peer];
        if (run === undefined) return peer.startsWith('scipy') && !installed.scipy ? 'not installed' : '–';
        // npm peers run once in a fresh process, as our cold call does; SciPy is compiled code, as our warm call is
        const ours = peer.startsWith('scipy') ? own.warm : own.cold;
        return run === 'failed' ? 'failed' : `${ms(run.ms)} (${(run.ms / ours).toFixed(1)}×)`;
      }),
    ]);
  return `${table(['instance', ...names], rows)}
In brackets: how many times our time (cold for the npm packages, which also run for the first time; warm for SciPy).
`;
}

function growthTable(growth: readonly Growth[]): string {
  const rows = growth.map(({ mentees, own, lemon }) => [
    `${mentees}`,
    `${own.edges}`,
    ms(own.warm),
    lemon === undefined ? '–' : ms(lemon),
    own.scansPerEdge.toFixed(2),
    own.memory.toFixed(0),
  ]);
  const ours = exponent(growth.map(({ mentees, own }) => [mentees, own.warm]));
  const lemons = exponent(growth.flatMap(({ mentees, lemon }) => (lemon === undefined ? [] : [[mentees, lemon]])));
  return `${table(['mentees', 'edges', 'warm', 'LEMON', 'scans/E', 'MB'], rows)}
Exponent of the time in the number of mentees (least squares of logarithms): ours ${ours}, LEMON ${lemons}.
`;
}

function exponent(points: readonly (readonly number[])[]): string {
  if (points.length < 2) return '–';
  const logs = points.map(([x, y]) => [Math.log(x!), Math.log(y!)] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return (covariance / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)).toFixed(2);
}
