import type { Costs } from './weighting';

/**
 * A binary heap of node numbers ordered by `key`, kept in `heap[0 … size)`. Free functions on typed arrays, so that the
 * searches that use them stay monomorphic.
 */

/** Moves `node` up from `place` after its key fell, or adds it there; `placeOf` says where every node stands. */
export function raiseInHeap(heap: Int32Array, placeOf: Int32Array, key: Costs, place: number, node: number): void {
  const own = key[node]!;
  let at = place;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const other = heap[above]!;
    if (key[other]! <= own) break;
    heap[at] = other;
    placeOf[other] = at;
    at = above;
  }
  heap[at] = node;
  placeOf[node] = at;
}

/** Puts the node that was last into the root's place; `size` is the size after removal of the root. */
export function replaceRoot(heap: Int32Array, placeOf: Int32Array, key: Costs, size: number): void {
  const node = heap[size]!;
  const own = key[node]!;
  let at = 0;
  for (let below = 1; below < size; below = 2 * at + 1) {
    if (below + 1 < size && key[heap[below + 1]!]! < key[heap[below]!]!) below++;
    const other = heap[below]!;
    if (key[other]! >= own) break;
    heap[at] = other;
    placeOf[other] = at;
    at = below;
  }
  heap[at] = node;
  placeOf[node] = at;
}
