import type { Instance, Objective } from '../../../src/pairing/assignment/instance';

/** A small multiplicative generator of numbers in [0, 1); the same seed gives the same sequence everywhere. */
export function seededRandom(seed: number): () => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Shape {
  readonly mentees: number;
  readonly mentors: number;
}

const scoreRanges: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, 2],
  [0, 9],
  [-5, 5],
  [-9, -1],
  [0, 1000],
  [-70000, 70000],
];

/** Edges row by row: those that exist, each with its score. */
export function randomRows(
  mentees: number,
  mentors: number,
  exists: () => boolean,
  scoreOf: (mentee: number, mentor: number) => number,
): Pick<Instance, 'rowStart' | 'mentor' | 'score'> {
  const rowStart = [0];
  const mentor: number[] = [];
  const score: number[] = [];
  for (let i = 0; i < mentees; i++) {
    for (let j = 0; j < mentors; j++) {
      if (!exists()) continue;
      mentor.push(j);
      score.push(scoreOf(i, j));
    }
    rowStart.push(mentor.length);
  }
  return { rowStart: Int32Array.from(rowStart), mentor: Int32Array.from(mentor), score: Int32Array.from(score) };
}

/** A random instance of at most the given shape: empty rows, capacity 0, equal, negative and very unequal scores occur. */
export function randomInstance(seed: number, most: Shape, objective: Objective): Instance {
  const random = seededRandom(seed);
  const upTo = (n: number) => Math.floor(random() * n);
  const mentees = upTo(most.mentees + 1);
  const mentors = upTo(most.mentors + 1);
  const mostPlaces = 1 + upTo(4);
  const capacities = Int32Array.from({ length: mentors }, () => upTo(mostPlaces + 1));
  const [low, high] = scoreRanges[upTo(scoreRanges.length)]!;
  const density = random();
  return {
    mentees,
    capacities,
    ...randomRows(
      mentees,
      mentors,
      () => random() < density,
      () => low + upTo(high - low + 1),
    ),
    minimise: random() < 0.3,
    objective,
  };
}

/** The same instance with the edges of every row in another order. */
export function withShuffledRows(instance: Instance, seed: number): Instance {
  const random = seededRandom(seed);
  const mentor = instance.mentor.slice();
  const score = instance.score.slice();
  for (let i = 0; i < instance.mentees; i++) {
    const from = instance.rowStart[i]!;
    for (let e = instance.rowStart[i + 1]! - 1; e > from; e--) {
      const other = from + Math.floor(random() * (e - from + 1));
      [mentor[e], mentor[other]] = [mentor[other]!, mentor[e]!];
      [score[e], score[other]] = [score[other]!, score[e]!];
    }
  }
  return { ...instance, mentor, score };
}
