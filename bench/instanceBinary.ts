import { readFileSync, writeFileSync } from 'node:fs';
import type { Instance } from '../src/pairing/assignment/instance';

/**
 * An instance as 32-bit numbers, read by every solver of the benchmark: mentees, mentors, edges, scale, 1 if minimised, 0;
 * then the capacities, the row starts, the mentors and the scores of the edges.
 */
export function writeInstance(path: string, instance: Instance): void {
  const capacities = Int32Array.from(instance.capacities);
  const mentors = capacities.length;
  const header = [instance.mentees, mentors, instance.mentor.length, scaleOf(instance), instance.minimise ? 1 : 0, 0];
  const parts = [Int32Array.from(header), capacities, instance.rowStart, instance.mentor, instance.score];
  writeFileSync(path, Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength))));
}

export function loadInstance(path: string): Instance {
  const bytes = readFileSync(path);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  const [mentees, mentors, edges] = [words[0]!, words[1]!, words[2]!];
  let at = 6;
  const next = (count: number) => {
    at += count;
    return words.subarray(at - count, at);
  };
  const capacities = next(mentors);
  const rowStart = next(mentees + 1);
  return { mentees, capacities, rowStart, mentor: next(edges), score: next(edges), minimise: words[4] === 1 };
}

/** The weight of one point against the costs of the places, as in the solver's weighting. */
export function scaleOf(instance: Instance): number {
  const largest = Array.from(instance.capacities).reduce((most, places) => Math.max(most, places), 0);
  return Math.max(1, Math.min(instance.mentees, largest));
}
