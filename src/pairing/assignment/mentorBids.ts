import { freeArc, type MentorSide, MOST_AT_ONCE, occupy, release } from './mentorSide';

export const BIDS_PER_MENTOR = 40;

/**
 * Fills most places cheaply, before any search (the augmenting row reduction of Jonker and Volgenant 1987, for groups):
 * a mentor with v vacant places takes the v mentees of its least offers and raises its price to the next offer, which
 * outbids their mentors; those bid again. Nobody is outbid without a rise, so that no two mentors bid for ever; what is
 * left vacant by ties is left to the searches.
 *
 * With a `step` prices rise by that much more (Bertsekas 1979): a guess of the prices, not a proof. Returns false if the
 * bids came to no end or prices went beyond `limit`.
 */
export function bidForMentees(side: MentorSide, order: Int32Array, step = 0, limit = side.far): boolean {
  const { load, offer, menteePrice, ownLevel, occupants, firstSlot, mentorPrice } = side;
  const count = order.length;
  const queue = order.slice();
  const bids = BIDS_PER_MENTOR * count;
  let tail = count;
  for (let head = 0; head < tail; head++) {
    if (head === bids) return false;
    const mentor = queue[head % count]!;
    const found = findOffers(side, mentor);
    if (found === 0) continue;
    const price = offer[found - 1]! + step;
    if (price > limit) return false;
    mentorPrice[mentor] = price;
    for (let slot = firstSlot[mentor]!, end = slot + load[mentor]!; slot < end; slot++) {
      menteePrice[occupants[slot]!] = price - ownLevel[occupants[slot]!]!;
    }
    tail = takeOffers(side, mentor, found, queue, tail);
  }
  return true;
}

/**
 * Finds the mentor's least offers, one more than its vacant places, and returns how many there are. A function of its own,
 * because the engine compiles a small one soon.
 */
function findOffers(side: MentorSide, mentor: number): number {
  const { offer, offerArc, menteePrice, mentorOf } = side;
  const { start, arc, bits, mask, level } = side.arcs;
  const wanted = Math.min(side.places[mentor]! - side.load[mentor]!, MOST_AT_ONCE);
  const from = start[mentor]!;
  const end = start[mentor + 1]!;
  let worst = side.far;
  let found = 0;
  let e = from;
  for (; e < end; e++) {
    const a = arc[e]!;
    const least = level === undefined ? a >> bits : level[e]!;
    if (least >= worst) break;
    const mentee = a & mask;
    const price = least + menteePrice[mentee]!;
    if (price >= worst || mentorOf[mentee] === mentor) continue;
    let at = found > wanted ? wanted : found++;
    for (; at > 0 && offer[at - 1]! > price; at--) {
      offer[at] = offer[at - 1]!;
      offerArc[at] = offerArc[at - 1]!;
    }
    offer[at] = price;
    offerArc[at] = e;
    if (found > wanted) worst = offer[wanted]!;
  }
  side.scans += e - from;
  return found;
}

/**
 * Takes the mentees whose offers are below the mentor's new price, and free ones at it, then fills what ties left vacant
 * with other free mentees who cost no more; returns the queue's new end.
 */
function takeOffers(side: MentorSide, mentor: number, found: number, queue: Int32Array, tail: number): number {
  const { mentorOf, mentorPrice, offer, offerArc, firstSlot, load, places } = side;
  const { start, arc, bits, mask, level } = side.arcs;
  const price = mentorPrice[mentor]!;
  let end = tail;
  let vacant = places[mentor]! - load[mentor]!;
  for (let k = 0; k < found && vacant > 0; k++) {
    const e = offerArc[k]!;
    const mentee = arc[e]! & mask;
    const loser = mentorOf[mentee]!;
    if (loser >= 0) {
      if (offer[k] === price) continue;
      if (load[loser] === places[loser]) queue[end++ % queue.length] = loser;
      release(side, loser, mentee);
    }
    vacant--;
    const slot = firstSlot[mentor]! + load[mentor]!++;
    occupy(side, mentor, slot, mentee, level === undefined ? arc[e]! >> bits : level[e]!);
  }
  for (; vacant > 0; vacant--) {
    const e = freeArc(side, mentor);
    if (e === start[mentor + 1]!) break;
    const least = level === undefined ? arc[e]! >> bits : level[e]!;
    if (least > price) break;
    occupy(side, mentor, firstSlot[mentor]! + load[mentor]!++, arc[e]! & mask, least);
  }
  return end;
}
