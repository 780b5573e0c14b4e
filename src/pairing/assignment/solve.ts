import { costOrderedArcs } from './arcs';
import { assemble } from './assemble';
import { canonicalRows } from './canonicalRows';
import type { Instance, Solution } from './instance';
import { seatMentees } from './menteeMoves';
import { type MenteeSide, menteeSide } from './menteeSide';
import { fillPlaces } from './mentorChains';
import { type MentorSide, mentorSide } from './mentorSide';
import { choosiestFirst, scarcestFirst } from './processingOrder';
import { markReachable } from './shortBlock';
import { type Split, wholeInstance } from './split';
import { weigh } from './weighting';

/**
 * The exact lexicographic optimum of the instance's objective, with prices that prove it (`check.ts`). Whole numbers only;
 * the same instance gives the same result everywhere, whatever the order of edges inside a row.
 *
 * Method: the side with fewer units (places or mentees) searches shortest augmenting chains. A search that fails closes a
 * block which no later chain can enter (Dulmage and Mendelsohn 1958), so that at the end the instance falls into two
 * independent parts: one where every place is taken, solved from the mentors' side, and one where every mentee is seated,
 * solved from the mentees' side. No large «penalty for being unmatched» enters any computation.
 *
 * Throws a RangeError if the instance is malformed or its numbers are too large to be summed exactly.
 */
export function solve(instance: Instance): Solution {
  const weighting = weigh(instance);
  const split = wholeInstance(canonicalRows(instance), weighting);
  if (instance.objective !== 'quality' && split.supply < split.demand) mentorsFirst(split);
  else menteesFirst(split);
  return assemble(split);
}

/** Seats the mentees; then solves the short block, if there is one, from the mentors' side. */
function menteesFirst(split: Split): void {
  const seated = fromMenteeSide(split, split.everybody, split.open);
  split.fromMentees = seated;
  const shortMentors = mentorsMarked(seated.short);
  if (shortMentors.length === 0) return;
  split.shortMentors.set(seated.short);
  split.byPlaces.set(seated.short);
  const competing = split.everybody.filter((i) => seated.mentorOf[i]! < 0 || seated.short[seated.mentorOf[i]!]! !== 0);
  split.fromMentors = fromMentorSide(split, competing, seated.short);
}

/**
 * Fills the places; then solves from the mentees' side whatever no unmatched mentee can reach: the blocks where places are
 * left over and those where places and mentees are equal in number.
 */
function mentorsFirst(split: Split): void {
  const filled = fromMentorSide(split, split.everybody, split.open);
  split.fromMentors = filled;
  const { mentorOf, stuck } = filled;
  const { open, byPlaces, shortMentors, everybody } = split;
  const full = mentorsMarked(open).filter((j) => stuck[j]! === 0);
  filled.scans += markReachable(filled.arcs, mentorOf, full, shortMentors);
  byPlaces.set(shortMentors);
  const settled = everybody.filter((i) => mentorOf[i]! >= 0 && shortMentors[mentorOf[i]!]! === 0);
  const rest = open.map((isOpen, j) => (shortMentors[j]! === 0 ? isOpen : 0));
  if (settled.length > 0) split.fromMentees = fromMenteeSide(split, settled, rest);
}

function fromMenteeSide(split: Split, members: Int32Array, open: Uint8Array): MenteeSide {
  const { instance, weighting, places } = split;
  const arcs = costOrderedArcs(instance, weighting, members, open, false);
  const side = menteeSide(arcs, instance.mentees, places, weighting.scale, weighting.stayCost);
  seatMentees(side, choosiestFirst(arcs, members));
  return side;
}

function fromMentorSide(split: Split, members: Int32Array, open: Uint8Array): MentorSide {
  const { instance, weighting, places, degree } = split;
  const arcs = costOrderedArcs(instance, weighting, members, open, true);
  // one place more than there are mentees can never be filled: the search for it closes the mentor's block
  const wanted = places.map((count, j) => (instance.capacities[j]! > degree[j]! ? count + 1 : count));
  const side = mentorSide(arcs, instance.mentees, wanted);
  fillPlaces(side, scarcestFirst(arcs, mentorsMarked(open), wanted));
  return side;
}

function mentorsMarked(mark: Uint8Array): Int32Array {
  let count = 0;
  for (let j = 0; j < mark.length; j++) if (mark[j]! !== 0) count++;
  const list = new Int32Array(count);
  for (let j = 0, k = 0; j < mark.length; j++) if (mark[j]! !== 0) list[k++] = j;
  return list;
}
