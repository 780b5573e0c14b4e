import type { Instance } from '../src/pairing/assignment/instance';
import { EdgeRows } from './edgeRows';
import { rosterInstance } from './rosterInstance';
import { seededRandom } from './seededRandom';

/** A district where every eligible pair has the same score. */
export function everybodyAlike(): Instance {
  const instance = rosterInstance({ seed: 7, mentees: 5000, mentors: 1500, mentorsPerGroup: 300, meanPlaces: 3 });
  return { ...instance, score: instance.score.map(() => 500) };
}

/** Everybody may have everybody; scores 0 … range − 1 at random. */
export function complete(mentees: number, mentors: number, range: number): Instance {
  const random = seededRandom(8);
  const rows = new EdgeRows(mentees, mentees * mentors);
  for (let i = 0; i < mentees; i++) {
    for (let j = 0; j < mentors; j++) rows.add(j, Math.floor(random() * range));
    rows.endRow();
  }
  return rows.instance(new Int32Array(mentors).fill(Math.max(1, Math.floor(mentees / mentors))));
}

/** Everybody has the same tag: every pair scores 500, and a few preferences on top decide. */
export function sameTag(): Instance {
  const [mentees, mentors] = [2000, 600];
  const random = seededRandom(9);
  const rows = new EdgeRows(mentees, mentees * mentors);
  for (let i = 0; i < mentees; i++) {
    for (let j = 0; j < mentors; j++) rows.add(j, random() < 0.01 ? 600 + 100 * Math.floor(random() * 5) : 500);
    rows.endRow();
  }
  return rows.instance(Int32Array.from({ length: mentors }, () => 1 + Math.floor(random() * 5)));
}

/** The cost matrix i·j, on which augmenting-path methods do the most work (Machol and Wien 1976). */
export function macholWien(size: number): Instance {
  const rows = new EdgeRows(size, size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) rows.add(j, (i + 1) * (j + 1));
    rows.endRow();
  }
  return rows.instance(new Int32Array(size).fill(1), true);
}
