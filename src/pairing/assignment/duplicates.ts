import type { Instance } from './instance';

/** Throws a RangeError if a row names a mentor twice, or one that there is not. */
export function refuseDuplicates(instance: Instance): void {
  const { rowStart, mentor, mentees, capacities } = instance;
  const lastRow = new Int32Array(capacities.length).fill(-1);
  for (let i = 0; i < mentees; i++) {
    for (let e = rowStart[i]!, end = rowStart[i + 1]!; e < end; e++) {
      const j = mentor[e]!;
      if (j >>> 0 >= lastRow.length) throw new RangeError('instance: mentor index');
      if (lastRow[j] === i) throw new RangeError('instance: duplicate edge');
      lastRow[j] = i;
    }
  }
}
