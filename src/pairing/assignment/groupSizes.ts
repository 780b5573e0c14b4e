import { CLOSED, OPEN, type Prove, relaxed, type Seating } from './groupRelaxation';
import type { Instance } from './instance';

/** The best seating found in which every mentor has nobody or at least the least group, and what is known of better ones. */
export interface GroupSeating extends Seating {
  /** Relaxed problems solved, each proven by the independent check. */
  readonly nodes: number;
  /** What nothing can exceed; equal to the totals of the seating if that is proven to be the best. */
  readonly bound: { readonly matched: number; readonly total: number };
  readonly proven: boolean;
}

interface Node {
  readonly decided: Uint8Array;
  readonly seating: Seating;
}

/** Edges looked at by all relaxed problems together before the search gives up proving. */
const MOST_WORK = 2_000_000;

/**
 * The optimum of the instance's objective over all seatings in which the load of mentor j is 0 or at least `least[j]`.
 * Branch and bound: in the node with the best bound a mentor with too small a group is either closed or opened for certain;
 * a node whose bound is no better than a seating at hand is dropped. Deterministic. If the work runs out, the best seating
 * found is returned with the largest bound left.
 */
export function bestGroups(instance: Instance, least: Int32Array, prove: Prove, most = MOST_WORK): GroupSeating {
  const decided = Uint8Array.from(instance.capacities, (places, j) => (least[j]! > places ? CLOSED : 0));
  let nodes = 0;
  const relax = (state: Uint8Array): Seating | null => {
    nodes++;
    return relaxed(instance, least, state, prove);
  };
  const limit = Math.max(3, Math.floor(most / (1 + instance.mentor.length)));
  let best = closing(least, decided, relax);
  const root = relax(decided);
  const queue: Node[] = root === null ? [] : [{ decided, seating: root }];
  while (queue.length > 0 && nodes < limit) {
    const node = takeBest(instance, queue);
    if (compare(instance, node.seating, best) <= 0) return result(best, best, nodes);
    const mentor = firstSmall(least, node.seating);
    if (mentor < 0) return result(node.seating, node.seating, nodes);
    for (const state of [OPEN, CLOSED]) {
      const child = node.decided.slice();
      child[mentor] = state;
      const seating = relax(child);
      if (seating === null || compare(instance, seating, best) <= 0) continue;
      if (firstSmall(least, seating) < 0) best = seating;
      else queue.push({ decided: child, seating });
    }
  }
  const bound = queue.reduce(
    (top: Seating, { seating }) => (compare(instance, seating, top) > 0 ? seating : top),
    best,
  );
  return result(best, bound, nodes);
}

const result = (best: Seating, { matched, total, load2 }: Seating, nodes: number): GroupSeating => ({
  ...best,
  nodes,
  bound: { matched, total },
  proven: matched === best.matched && total === best.total && load2 === best.load2,
});

/** A seating to begin with: the mentors farthest below their least group are closed, until nobody is below. */
function closing(least: Int32Array, from: Uint8Array, relax: (state: Uint8Array) => Seating | null): Seating {
  const decided = from.slice();
  for (;;) {
    const seating = relax(decided) as Seating;
    const lack = seating.load.map((count, j) => (count > 0 ? least[j]! - count : 0));
    const largest = lack.reduce((top, missing) => Math.max(top, missing), 0);
    if (largest === 0) return seating;
    const small = [...lack.keys()].filter((j) => lack[j]! > 0);
    // in a large problem one at a time would take too long
    const closed = small.length > MANY_SMALL ? small : [lack.indexOf(largest)];
    for (const j of closed) decided[j] = CLOSED;
  }
}

const MANY_SMALL = 12;

function firstSmall(least: Int32Array, { load }: Seating): number {
  return load.findIndex((count, j) => count > 0 && count < least[j]!);
}

function takeBest(instance: Instance, queue: Node[]): Node {
  let top = 0;
  for (let k = 1; k < queue.length; k++) {
    if (compare(instance, queue[k]!.seating, queue[top]!.seating) > 0) top = k;
  }
  return queue.splice(top, 1)[0]!;
}

/** Positive if the first is the better one by the instance's objective. */
function compare({ objective, minimise }: Instance, one: Seating, other: Seating): number {
  const pairs = one.matched - other.matched;
  const points = (minimise ? -1 : 1) * (one.total - other.total);
  const [first, second] = objective === 'quality' ? [points, pairs] : [pairs, points];
  return first || second || other.load2 - one.load2;
}
