import { type FlowProblem, flowProblem } from './flowProblem';
import { loadInstance } from './instanceBinary';

/** A run of one solver: its time without building its input, and the value it found. */
export interface Run {
  readonly ms: number;
  /** The first call of the process, where several were made. */
  readonly first?: number;
  readonly value: number;
}

/** The npm peers, by name; each is loaded only when it runs. */
export const npmPeers: Readonly<Record<string, (problem: FlowProblem) => Promise<Run>>> = {
  munkres: runMunkres,
  'min-cost-flow': runMinCostFlow,
  highs: runHighs,
};

export async function runNpmPeer(name: string, file: string): Promise<Run> {
  return npmPeers[name]!(flowProblem(loadInstance(file)));
}

/** One column per place and one per mentee for staying without a mentor. */
async function runMunkres(problem: FlowProblem): Promise<Run> {
  const { munkres } = await import('munkres');
  const { instance, cost, stay } = problem;
  const { mentees, capacities, rowStart, mentor } = instance;
  const firstColumn: number[] = [];
  let columns = 0;
  for (const places of capacities) {
    firstColumn.push(columns);
    columns += places;
  }
  const matrix = Array.from({ length: mentees }, () => new Array<number>(columns + mentees).fill(stay));
  matrix.forEach((row, i) => {
    row.fill(2 * mentees * stay, 0, columns);
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const j = mentor[e]!;
      for (let t = 0; t < capacities[j]!; t++) row[firstColumn[j]! + t] = cost[e]! + t;
    }
  });
  const from = performance.now();
  const pairs = munkres(matrix);
  const ms = performance.now() - from;
  return { ms, value: pairs.reduce((sum, [i, column]) => sum + matrix[i]![column]!, 0) };
}

interface FlowArc {
  from: number;
  to: number;
  capacity: number;
  cost: number;
  flow?: number;
}

/** Nodes: source, mentees, mentors, one node per place (no parallel arcs are allowed), sink. */
async function runMinCostFlow(problem: FlowProblem): Promise<Run> {
  const { minCostFlowForNumberNodes } = await import('min-cost-flow');
  const { instance, cost, stay } = problem;
  const { mentees, capacities, rowStart, mentor } = instance;
  const arcs: FlowArc[] = [];
  const places = Array.from(capacities).reduce((sum, count) => sum + count, 0);
  const sink = 1 + mentees + capacities.length + places;
  for (let i = 0; i < mentees; i++) {
    arcs.push({ from: 0, to: 1 + i, capacity: 1, cost: 0 }, { from: 1 + i, to: sink, capacity: 1, cost: stay });
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      arcs.push({ from: 1 + i, to: 1 + mentees + mentor[e]!, capacity: 1, cost: cost[e]! });
    }
  }
  let place = 1 + mentees + capacities.length;
  Array.from(capacities).forEach((count, j) => {
    for (let t = 0; t < count; t++, place++) {
      arcs.push({ from: 1 + mentees + j, to: place, capacity: 1, cost: t });
      arcs.push({ from: place, to: sink, capacity: 1, cost: 0 });
    }
  });
  const from = performance.now();
  const flow: FlowArc[] = minCostFlowForNumberNodes(arcs);
  const ms = performance.now() - from;
  return { ms, value: flow.reduce((sum, arc) => sum + (arc.flow ?? 0) * arc.cost, 0) };
}

/** A linear programme; its corner solutions are whole. */
async function runHighs(problem: FlowProblem): Promise<Run> {
  const { default: loadHighs } = await import('highs');
  const highs = await loadHighs();
  const { instance, cost, stay } = problem;
  const { mentees, capacities, rowStart, mentor } = instance;
  const objective: string[] = [];
  const rows: string[] = [];
  const takers: string[][] = Array.from(capacities, () => []);
  for (let i = 0; i < mentees; i++) {
    const choices = [`u${i}`];
    objective.push(`${stay} u${i}`);
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      choices.push(`x${e}`);
      if (cost[e]! > 0) objective.push(`${cost[e]} x${e}`);
      takers[mentor[e]!]!.push(`x${e}`);
    }
    rows.push(`m${i}: ${choices.join(' + ')} = 1`);
  }
  const bounds: string[] = [];
  takers.forEach((list, j) => {
    if (list.length === 0) return;
    const places = Array.from({ length: capacities[j]! }, (_, t) => `s${j}_${t}`);
    rows.push(`c${j}: ${list.join(' + ')}${places.map((name) => ` - ${name}`).join('')} = 0`);
    places.forEach((name, t) => {
      if (t > 0) objective.push(`${t} ${name}`);
      bounds.push(`0 <= ${name} <= 1`);
    });
  });
  const text = `Minimize\n obj: ${lines(objective)}\nSubject To\n${rows.map(wrapped).join('\n')}\nBounds\n${bounds.join('\n')}\nEnd\n`;
  const from = performance.now();
  const result = highs.solve(text, { output_flag: false });
  return { ms: performance.now() - from, value: Math.round(result.ObjectiveValue) };
}

/** LP files limit the length of a line. */
function lines(terms: string[]): string {
  return wrapped(terms.join(' + '));
}

function wrapped(text: string): string {
  return text.replace(/(.{200,260}?) (?=[+-] )/g, '$1\n ');
}
