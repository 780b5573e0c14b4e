import type { Solution } from './assignment/instance';
import { lockedPairs } from './lockedPairs';
import type { Prepared } from './prepare';
import { EXACT } from './tagTable';

/** One line of the shortage map (R070, F10). */
export interface TagShortage {
  readonly tag: string;
  /** Mentees looked for who ask for this tag. */
  readonly demand: number;
  /** Free places of mentors who offer exactly this tag; one mentor's places count under each of their tags. */
  readonly capacity: number;
  readonly deficit: number;
  /** Of `demand`, those the proposal leaves without a mentor. */
  readonly unmatched: number;
}

/** Demand and places by tag, the largest deficit first, then the most unmatched, then by name. */
export function tagShortages(prepared: Prepared, chosen: Solution): TagShortage[] {
  const { context, seekers, helpers } = prepared;
  const locked = lockedPairs(prepared);
  const waiting = seekers.filter((_, i) => (chosen.mentorOf[i] as number) < 0);
  const demand = countTags(context.tags.shown.length, [...seekers, ...locked.map(({ mentee }) => mentee)]);
  const unmatched = countTags(context.tags.shown.length, waiting);
  return context.tags.shown
    .map((tag, number) => {
      const capacity = helpers.reduce(
        (sum, { offers, places, running }) => (offers[number] === EXACT ? sum + places - running : sum),
        0,
      );
      const wanted = demand[number] as number;
      return {
        tag,
        demand: wanted,
        capacity,
        deficit: Math.max(0, wanted - capacity),
        unmatched: unmatched[number] as number,
      };
    })
    .filter((line) => line.demand > 0 || line.capacity > 0)
    .sort((a, b) => b.deficit - a.deficit || b.unmatched - a.unmatched || (a.tag < b.tag ? -1 : 1));
}

function countTags(size: number, people: readonly { readonly tags: readonly number[] }[]): Int32Array {
  const counts = new Int32Array(size);
  for (const { tags } of people) for (const tag of tags) counts[tag] = (counts[tag] as number) + 1;
  return counts;
}
