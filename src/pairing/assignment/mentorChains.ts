import { shortestChain } from './mentorSearch';
import { type MentorSearch, mentorSearch } from './mentorSearchSpace';
import { type MentorSide, release, setPrice, take } from './mentorSide';

/**
 * Fills the places of the mentors in the given order, each place along a cheapest chain of re-seatings (Tomizawa 1971,
 * Edmonds and Karp 1972). A place whose search fails closes its search tree for ever (nothing in it can reach a free
 * mentee): the tree's mentors become `stuck` and are left to the other side.
 */
export function fillPlaces(side: MentorSide, order: Int32Array): void {
  const search = mentorSearch(side.places.length);
  for (let x = 0; x < order.length; x++) {
    const mentor = order[x]!;
    for (let place = side.places[mentor]!; place > 0 && side.stuck[mentor]! === 0; place--) {
      shortestChain(side, search, mentor);
      if (search.shortest === Number.POSITIVE_INFINITY) closeTree(side, search);
      else {
        raisePrices(side, search);
        reseat(side, search, mentor);
      }
    }
  }
}

function closeTree(side: MentorSide, search: MentorSearch): void {
  for (let k = 0; k < search.reachedCount; k++) {
    const mentor = search.reached[k]!;
    side.stuck[mentor] = 1;
    setPrice(side, mentor, Number.POSITIVE_INFINITY);
  }
}

function raisePrices(side: MentorSide, search: MentorSearch): void {
  const { reached, label, shortest } = search;
  for (let k = 0; k < search.reachedCount; k++) {
    const mentor = reached[k]!;
    if (label[mentor]! < shortest) setPrice(side, mentor, side.mentorPrice[mentor]! + shortest - label[mentor]!);
  }
}

/** Walks the chain back from its free mentee: every mentor takes a mentee over, the origin gains one. */
function reseat(side: MentorSide, search: MentorSearch, origin: number): void {
  const { wanted, wantedBy, wantedLevel, lastArc } = search;
  let mentor = search.last;
  let mentee = side.arcs.head[lastArc]!;
  let level = side.arcs.level[lastArc]!;
  while (mentor !== origin) {
    const given = wanted[mentor]!;
    release(side, mentor, given);
    take(side, mentor, mentee, level);
    mentee = given;
    level = wantedLevel[mentor]!;
    mentor = wantedBy[mentor]!;
  }
  take(side, mentor, mentee, level);
}
