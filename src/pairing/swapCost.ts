import type { Instance, Solution } from './assignment/instance';

/** Loss of the whole result: pairs and points, both ≥ 0 unless one is traded for the other. */
export interface Loss {
  readonly pairs: number;
  readonly score: number;
}

/** Mentors beyond this number make the table of chains too expensive (time grows with its cube). */
const MOST_MENTORS = 150;
const LARGEST_SUM = 10_000_000;
const MOST_PAIRS = 100_000;

/**
 * What it costs to give mentee `i` the mentor `j` instead of the one in the optimum, everybody else re-seated in the best
 * way. Exact: the shortest chain of moves from `j` to the place `i` leaves, over all mentors, the unmatched and the free
 * places (Floyd 1962; the optimum has no negative cycles). undefined where there are too many mentors.
 */
export function swapCosts(
  instance: Instance,
  solution: Solution,
): ((mentee: number, mentor: number) => Loss) | undefined {
  const mentors = instance.capacities.length;
  if (mentors > MOST_MENTORS || instance.mentees >= MOST_PAIRS) return undefined;
  const coverage = instance.objective !== 'quality';
  const [perPair, perPoint] = coverage ? [LARGEST_SUM, 1] : [1, MOST_PAIRS];
  const size = mentors + 2;
  const chains = shortestChains(moves(instance, solution, perPair, perPoint), size);
  return (mentee, mentor) => {
    const own = solution.mentorOf[mentee] as number;
    const difference = perPoint * (scoreOf(instance, mentee, own) - scoreOf(instance, mentee, mentor));
    const cost = difference + (chains[mentor * size + own] as number);
    const unit = Math.max(perPair, perPoint);
    const first = Math.round(cost / unit);
    const second = cost - first * unit;
    return coverage ? { pairs: first, score: second } : { pairs: second, score: first };
  };
}

export function scoreOf({ rowStart, mentor, score }: Instance, mentee: number, wanted: number): number {
  for (let e = rowStart[mentee] as number; e < (rowStart[mentee + 1] as number); e++) {
    if (mentor[e] === wanted) return score[e] as number;
  }
  return Number.NaN;
}

/** The cheapest single move between any two nodes: mentors, then «nobody» (the unmatched), then the free places. */
function moves(instance: Instance, { mentorOf }: Solution, perPair: number, perPoint: number): Float64Array {
  const { mentees, capacities, rowStart, mentor, score } = instance;
  const mentors = capacities.length;
  const size = mentors + 2;
  const nobody = mentors;
  const free = mentors + 1;
  const move = new Float64Array(size * size).fill(Number.POSITIVE_INFINITY);
  const offer = (from: number, to: number, cost: number): void => {
    const at = from * size + to;
    if (cost < (move[at] as number)) move[at] = cost;
  };
  const load = new Int32Array(mentors);
  for (let i = 0; i < mentees; i++) {
    const own = mentorOf[i] as number;
    const held = own < 0 ? 0 : perPair + perPoint * scoreOf(instance, i, own);
    if (own >= 0) load[own] = (load[own] as number) + 1;
    const from = own < 0 ? nobody : own;
    if (own < 0) offer(free, nobody, 0);
    else offer(own, nobody, held);
    for (let e = rowStart[i] as number; e < (rowStart[i + 1] as number); e++) {
      const to = mentor[e] as number;
      if (to !== own && (capacities[to] as number) > 0)
        offer(from, to, held - perPair - perPoint * (score[e] as number));
    }
  }
  offer(nobody, free, 0);
  for (let j = 0; j < mentors; j++) {
    if ((load[j] as number) < (capacities[j] as number)) offer(j, free, 0);
    if ((load[j] as number) > 0) offer(free, j, 0);
  }
  return move;
}

function shortestChains(length: Float64Array, size: number): Float64Array {
  for (let node = 0; node < size; node++)
    length[node * size + node] = Math.min(0, length[node * size + node] as number);
  for (let via = 0; via < size; via++) {
    for (let from = 0; from < size; from++) {
      const first = length[from * size + via] as number;
      if (first === Number.POSITIVE_INFINITY) continue;
      for (let to = 0; to < size; to++) {
        const whole = first + (length[via * size + to] as number);
        if (whole < (length[from * size + to] as number)) length[from * size + to] = whole;
      }
    }
  }
  return length;
}
