import type { Instance } from './instance';

/**
 * The same instance with every row in ascending order of mentor: the input itself if it already is, else a copy.
 * Throws a RangeError if a row names a mentor twice.
 */
export function canonicalRows(instance: Instance): Instance {
  if (rowsAscend(instance)) return instance;
  const mentor = instance.mentor.slice();
  const score = instance.score.slice();
  const { rowStart, mentees } = instance;
  for (let i = 0; i < mentees; i++) {
    const from = rowStart[i]!;
    const order = Array.from({ length: rowStart[i + 1]! - from }, (_, k) => from + k);
    order.sort((x, y) => instance.mentor[x]! - instance.mentor[y]!);
    for (let k = 0; k < order.length; k++) {
      mentor[from + k] = instance.mentor[order[k]!]!;
      score[from + k] = instance.score[order[k]!]!;
    }
  }
  const sorted = { ...instance, mentor, score };
  if (!rowsAscend(sorted)) throw new RangeError('instance: duplicate edge');
  return sorted;
}

function rowsAscend(instance: Instance): boolean {
  const { rowStart, mentor, mentees } = instance;
  for (let i = 0; i < mentees; i++) {
    for (let e = rowStart[i]! + 1, end = rowStart[i + 1]!; e < end; e++) if (mentor[e]! <= mentor[e - 1]!) return false;
  }
  return true;
}
