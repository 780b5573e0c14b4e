import type { Instance } from '../src/pairing/assignment/instance';
import { EdgeRows } from './edgeRows';
import { seededRandom } from './seededRandom';

const TAGS = 48;
/** Which tags are short is the same in all rosters; chosen for 64 eligible mentors a mentee at district size. */
const TAG_SEED = 19;

/** A made-up roster: how many people, how large a group of schools that can meet, how many places a mentor has. */
export interface Roster {
  readonly seed: number;
  readonly mentees: number;
  readonly mentors: number;
  readonly mentorsPerGroup: number;
  readonly meanPlaces: number;
}

interface Person {
  /** Tags in order of priority. */
  readonly tags: readonly number[];
  readonly form: number;
}

/**
 * Mentees and mentors with tags of Zipf popularity (the mentors' popularity is 30 % another one, so that some tags are
 * short), grouped by neighbouring schools. Eligible: same group, at least one tag in common, a form of meeting that suits
 * both, not excluded (1 %). The score adds priority × rarity over common tags, as a share of 1000, and preference points:
 * 40 % of the mentees rank up to five mentors.
 */
export function rosterInstance(roster: Roster): Instance {
  const random = seededRandom(roster.seed);
  const popularity = Array.from({ length: TAGS }, (_, k) => 1 / (k + 1));
  const mentorPopularity = permuted(popularity, 0.3, seededRandom(TAG_SEED));
  const mentees = people(roster.mentees, popularity, 3, 5, random);
  const mentors = people(roster.mentors, mentorPopularity, 2, 4, random);
  const capacities = Int32Array.from({ length: roster.mentors }, () => placesAround(roster.meanPlaces, random));
  const rarity = rarityOf(mentors);
  const groups = Math.max(1, Math.round(roster.mentors / roster.mentorsPerGroup));
  const rows = new EdgeRows(roster.mentees, roster.mentees * 80);
  for (let i = 0; i < roster.mentees; i++) {
    const mentee = mentees[i]!;
    const group = i % groups;
    const first = Math.floor((group * roster.mentors) / groups);
    const end = Math.floor(((group + 1) * roster.mentors) / groups);
    const favourites = random() < 0.4 ? favouritesAmong(first, end, random) : [];
    for (let j = first; j < end; j++) {
      const mentor = mentors[j]!;
      if (mentee.form + mentor.form === 3 || random() < 0.01) continue;
      const points = tagPoints(mentee, mentor, rarity);
      if (points === 0) continue;
      const rank = favourites.indexOf(j);
      rows.add(j, points + (rank < 0 ? 0 : 500 - 100 * rank));
    }
    rows.endRow();
  }
  return rows.instance(capacities);
}

function permuted(values: readonly number[], share: number, random: () => number): number[] {
  const result = [...values];
  for (let k = 0; k < result.length; k++) {
    if (random() >= share) continue;
    const other = Math.floor(random() * result.length);
    [result[k], result[other]] = [result[other]!, result[k]!];
  }
  return result;
}

function people(
  count: number,
  popularity: readonly number[],
  fewestTags: number,
  mostTags: number,
  random: () => number,
): Person[] {
  const sum = popularity.reduce((x, y) => x + y, 0);
  const drawTag = () => {
    let left = random() * sum;
    let tag = 0;
    while (tag < TAGS - 1 && left >= popularity[tag]!) left -= popularity[tag++]!;
    return tag;
  };
  return Array.from({ length: count }, () => {
    const wanted = fewestTags + Math.floor(random() * (mostTags - fewestTags + 1));
    const tags = new Set<number>();
    while (tags.size < wanted) tags.add(drawTag());
    // 0 = any form, 1 and 2 exclude each other
    const form = random() < 0.1 ? 0 : 1 + Math.floor(random() * 2);
    return { tags: [...tags], form };
  });
}

function placesAround(mean: number, random: () => number): number {
  return Math.max(1, Math.min(5, Math.round(mean + (random() - 0.5) * 4)));
}

function rarityOf(mentors: readonly Person[]): number[] {
  const holders = new Array<number>(TAGS).fill(0);
  for (const mentor of mentors) for (const tag of mentor.tags) holders[tag]!++;
  return holders.map((held) => {
    let rarity = 16;
    for (let share = 2 * (held + 1); share <= mentors.length; share *= 2) rarity += 16;
    return rarity;
  });
}

function favouritesAmong(first: number, end: number, random: () => number): number[] {
  const count = 1 + Math.floor(random() * 5);
  return Array.from({ length: count }, () => first + Math.floor(random() * (end - first)));
}

function tagPoints(mentee: Person, mentor: Person, rarity: readonly number[]): number {
  let common = 0;
  let all = 0;
  for (let k = 0; k < mentee.tags.length; k++) {
    const tag = mentee.tags[k]!;
    const weight = (mentee.tags.length - k) * rarity[tag]!;
    all += weight;
    if (mentor.tags.includes(tag)) common += weight;
  }
  return Math.floor((1000 * common) / all);
}
