import { type Arcs, levelAt } from './arcs';

const LARGEST_KEY = 2 ** 30;

/** The mentors with the fewest mentees per place first: their prices rise most, and so settle early. Ties by index. */
export function scarcestFirst(arcs: Arcs, mentors: Int32Array, places: Int32Array): Int32Array {
  const { start } = arcs;
  const largest = 64 * arcs.arc.length * mentors.length;
  const key = largest < 2 ** 30 ? new Int32Array(mentors.length) : new Float64Array(mentors.length);
  for (let x = 0; x < mentors.length; x++) {
    const j = mentors[x]!;
    key[x] = Math.floor((64 * (start[j + 1]! - start[j]!)) / places[j]!);
  }
  return ascending(mentors, key);
}

/** The mentees whose second choice is much worse than their first come first. Ties by index. */
export function choosiestFirst(arcs: Arcs, mentees: Int32Array): Int32Array {
  const { start } = arcs;
  const key = new Float64Array(mentees.length);
  for (let x = 0; x < mentees.length; x++) {
    const first = start[mentees[x]!]!;
    const hasSecond = start[mentees[x]! + 1]! - first > 1;
    key[x] = hasSecond ? LARGEST_KEY - Math.min(LARGEST_KEY, levelAt(arcs, first + 1) - levelAt(arcs, first)) : 0;
  }
  return ascending(mentees, key);
}

/** Sorts by (key, position); both fit into one number, which the engine sorts without calling back. */
function ascending(members: Int32Array, key: Int32Array | Float64Array): Int32Array {
  const count = members.length;
  for (let x = 0; x < count; x++) key[x] = key[x]! * count + x;
  key.sort();
  const sorted = new Int32Array(count);
  for (let x = 0; x < count; x++) sorted[x] = members[key[x]! % count]!;
  return sorted;
}
