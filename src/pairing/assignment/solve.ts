import { arcsByMentee, arcsByMentor } from './arcs';
import { assemble } from './assemble';
import { balance, canBalance } from './balanced';
import { bidInCrowdedSchool } from './crowdedSchool';
import { crowdSolution } from './crowdSolution';
import { readFewEdges } from './fewEdges';
import type { Instance, Solution } from './instance';
import { lowerPrices } from './lowestPrices';
import { seatMentees } from './menteeMoves';
import { type MenteeSide, menteeSide } from './menteeSide';
import { bidForMentees } from './mentorBids';
import { fillPlaces } from './mentorChains';
import { mentorSearch } from './mentorSearchSpace';
import { type MentorSide, mentorSide } from './mentorSide';
import { choosiestFirst, scarcestFirst } from './processingOrder';
import { markReachable } from './shortBlock';
import { type Split, wholeInstance } from './split';
import { weigh } from './weighting';

/** An instance is hard if seating the mentees takes more looks at edges than this many times the edges. */
const HARD = 2;

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
  const few = readFewEdges(instance);
  const crowd = few && bidInCrowdedSchool(instance, few);
  return (
    (crowd && crowdSolution(instance, few.weighting, crowd)) ?? solveInParts(instance, few?.weighting, crowd?.side)
  );
}

/** `solve` without regard to size; the places may be filled already, with levels of the given weighting. */
export function solveInParts(instance: Instance, weighting = weigh(instance), filled?: MentorSide): Solution {
  const split = wholeInstance(instance, weighting);
  if (instance.objective !== 'quality' && split.supply < split.demand) {
    settleTheRest(split, filled ?? fromMentorSide(split, split.everybody, split.open));
  } else menteesFirst(split);
  if (split.fromMentors !== undefined) lowerPrices(instance, weighting, split.fromMentors, split.byPlaces);
  return assemble(split);
}

/** Seats the mentees; then solves the short block, if there is one, from the mentors' side. */
function menteesFirst(split: Split): void {
  const hard = canBalance(split) ? HARD * split.instance.mentor.length : Number.POSITIVE_INFINITY;
  const tried = fromMenteeSide(split, split.everybody, split.open, hard);
  if (!tried.finished && balance(split, tried.side.scans)) return;
  const seated = tried.finished ? tried.side : fromMenteeSide(split, split.everybody, split.open).side;
  split.fromMentees = seated;
  const shortMentors = mentorsMarked(seated.short);
  if (shortMentors.length === 0) return;
  split.shortMentors.set(seated.short);
  split.byPlaces.set(seated.short);
  const competing = split.everybody.filter((i) => seated.mentorOf[i]! < 0 || seated.short[seated.mentorOf[i]!]! !== 0);
  split.fromMentors = fromMentorSide(split, competing, seated.short);
}

/**
 * The places being filled, solves from the mentees' side whatever no unmatched mentee can reach: the blocks where places are
 * left over and those where places and mentees are equal in number.
 */
function settleTheRest(split: Split, filled: MentorSide): void {
  split.fromMentors = filled;
  const { mentorOf, stuck } = filled;
  const { open, byPlaces, shortMentors, everybody } = split;
  const full = mentorsMarked(open).filter((j) => stuck[j]! === 0);
  filled.scans += markReachable(filled.arcs, mentorOf, full, shortMentors);
  byPlaces.set(shortMentors);
  const settled = everybody.filter((i) => mentorOf[i]! >= 0 && shortMentors[mentorOf[i]!]! === 0);
  const rest = open.map((isOpen, j) => (shortMentors[j]! === 0 ? isOpen : 0));
  if (settled.length > 0) split.fromMentees = fromMenteeSide(split, settled, rest).side;
}

function fromMenteeSide(
  split: Split,
  members: Int32Array,
  open: Uint8Array,
  mostScans = Number.POSITIVE_INFINITY,
): { side: MenteeSide; finished: boolean } {
  const { instance, weighting, places } = split;
  const arcs = arcsByMentee(instance, weighting, members, open);
  const side = menteeSide(arcs, weighting, instance.mentees, places);
  return { side, finished: seatMentees(side, choosiestFirst(arcs, members), mostScans) };
}

function fromMentorSide(split: Split, members: Int32Array, open: Uint8Array): MentorSide {
  const { instance, weighting, places } = split;
  const { mentees, capacities } = instance;
  const arcs = arcsByMentor(instance, weighting, members);
  // one place more than there are mentees can never be filled: the search for it closes the mentor's block
  const wanted = places.map((count, j) => (capacities[j]! > weighting.degree[j]! ? count + 1 : count));
  const side = mentorSide(arcs, weighting, mentees, wanted);
  const order = scarcestFirst(arcs, mentorsMarked(open), wanted);
  bidForMentees(side, order);
  fillPlaces(side, mentorSearch(weighting, wanted.length, arcs.arc.length), order);
  return side;
}

function mentorsMarked(mark: Uint8Array): Int32Array {
  let count = 0;
  for (let j = 0; j < mark.length; j++) if (mark[j]! !== 0) count++;
  const list = new Int32Array(count);
  for (let j = 0, k = 0; j < mark.length; j++) if (mark[j]! !== 0) list[k++] = j;
  return list;
}
