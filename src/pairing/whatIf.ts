import type { Instance, Solution } from './assignment/instance';
import type { Prepared } from './prepare';
import { offerLevels } from './tagTable';

/** «Ещё один наставник с #тегом → +k пар». */
export interface WhatIf {
  readonly tag: string;
  /** Mentees who would get a mentor in addition to those who have one. */
  readonly morePairs: number;
}

/**
 * How many more pairs one more mentor with a tag would give, for every tag it would help, the best first (F10). Exact: the
 * widest result is extended by swaps until nothing is gained (Berge 1957). The new mentor is taken to offer this tag alone,
 * to have `places` places and to fit everybody who asks for the tag or a close one.
 */
export function whatIfMentor({ instance, seekers, context }: Prepared, widest: Solution, places: number): WhatIf[] {
  const waiting = seekers.some((_, i) => widest.mentorOf[i] === -1);
  if (!waiting) return [];
  const byMentor = menteesByMentor(instance);
  return context.tags.shown
    .map((tag, number) => {
      const levels = offerLevels(context.tags, [number]);
      const fitting = seekers.flatMap(({ tags }, i) => (tags.some((wanted) => levels[wanted] !== 0) ? [i] : []));
      return { tag, morePairs: gained(instance, byMentor, widest, fitting, places) };
    })
    .filter(({ morePairs }) => morePairs > 0)
    .sort((a, b) => b.morePairs - a.morePairs || (a.tag < b.tag ? -1 : 1));
}

function menteesByMentor({ mentees, capacities, rowStart, mentor }: Instance): number[][] {
  const lists = Array.from({ length: capacities.length }, (): number[] => []);
  for (let i = 0; i < mentees; i++) {
    for (let e = rowStart[i] as number; e < (rowStart[i + 1] as number); e++) lists[mentor[e] as number]?.push(i);
  }
  return lists;
}

function gained(
  instance: Instance,
  byMentor: readonly (readonly number[])[],
  { mentorOf, shortMentees }: Solution,
  fitting: readonly number[],
  places: number,
): number {
  // only mentees who compete with somebody without a mentor can pass a place on
  if (!fitting.some((i) => shortMentees[i] === 1)) return 0;
  const seat = mentorOf.slice();
  const added = instance.capacities.length;
  let count = 0;
  while (count < places && placeTaken(seat, byMentor, fitting, added)) count++;
  return count;
}

/** Finds somebody without a mentor who gets one through swaps if `added` takes one more of `fitting`; performs the swaps. */
function placeTaken(
  seat: Int32Array,
  byMentor: readonly (readonly number[])[],
  fitting: readonly number[],
  added: number,
): boolean {
  const reachedThrough = new Map<number, { readonly mentee: number; readonly from: number }>();
  const queue = [added];
  for (const gaining of queue) {
    for (const mentee of gaining === added ? fitting : (byMentor[gaining] ?? [])) {
      const own = seat[mentee] as number;
      if (own === -1) {
        seat[mentee] = gaining;
        shift(seat, reachedThrough, gaining, added);
        return true;
      }
      if (own === added || reachedThrough.has(own)) continue;
      reachedThrough.set(own, { mentee, from: gaining });
      queue.push(own);
    }
  }
  return false;
}

/** Every mentor on the chain gives one mentee to the one before it, up to the added mentor. */
function shift(
  seat: Int32Array,
  reachedThrough: ReadonlyMap<number, { readonly mentee: number; readonly from: number }>,
  last: number,
  added: number,
): void {
  let mentor = last;
  while (mentor !== added) {
    const step = reachedThrough.get(mentor);
    if (!step) return;
    seat[step.mentee] = step.from;
    mentor = step.from;
  }
}
