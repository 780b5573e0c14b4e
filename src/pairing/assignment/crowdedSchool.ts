import type { FewEdges } from './fewEdges';
import type { Instance } from './instance';
import { BIDS_PER_MENTOR } from './mentorBids';
import { type MentorSide, MOST_AT_ONCE, mentorSide } from './mentorSide';

/** Places of a school as far as bids fill them, and the mentors with places, scarcest first. */
export interface CrowdedSchool {
  readonly side: MentorSide;
  readonly order: Int32Array;
}

/**
 * Bids for an instance as large as a school that has fewer places than mentees: what `scarcestFirst` and `bidForMentees` do,
 * in the same order, in one function. A school is solved before the engine has compiled anything, and what costs then is
 * not the edges but every function and every call (docs/benchmarks.md); `crowdedSchool.test.ts` holds the outcome against
 * theirs. Returns undefined if there are places enough.
 */
export function bidInCrowdedSchool(instance: Instance, few: FewEdges): CrowdedSchool | undefined {
  const { mentees, capacities } = instance;
  const { weighting, byMentor } = few;
  const { degree, far } = weighting;
  const { start, arc, bits, mask } = byMentor;
  const mentors = capacities.length;
  let lacking = few.demand;
  const places = new Int32Array(mentors);
  const order = new Int32Array(mentors);
  let open = 0;
  for (let j = 0; j < mentors; j++) {
    const most = degree[j]!;
    lacking -= Math.min(capacities[j]!, most);
    // one place more than there are mentees can never be filled: the search for it closes the mentor's block
    if (most > 0) places[j] = Math.min(capacities[j]!, most + 1);
    if (places[j]! > 0) order[open++] = (((64 * most) / places[j]!) | 0) * mentors + j;
  }
  if (lacking <= 0) return undefined;
  // the scarcest first
  order.subarray(0, open).sort();
  for (let x = 0; x < open; x++) order[x]! %= mentors;
  const side = mentorSide(byMentor, weighting, mentees, places);
  const { mentorOf, ownLevel, menteePrice, mentorPrice, load, firstSlot, occupants, slotOf } = side;
  const { offer, offerArc } = side;
  let scans = 0;

  const queue = order.slice();
  for (let head = 0, tail = open; head < tail && head < BIDS_PER_MENTOR * open; head++) {
    const mentor = queue[head % open]!;
    const end = start[mentor + 1]!;
    let vacant = places[mentor]! - load[mentor]!;
    const most = Math.min(vacant, MOST_AT_ONCE);
    let worst = far;
    let found = 0;
    let e = start[mentor]!;
    scans -= e;
    for (; e < end; e++) {
      const level = arc[e]! >> bits;
      if (level >= worst) break;
      const mentee = arc[e]! & mask;
      const price = level + menteePrice[mentee]!;
      if (price >= worst || mentorOf[mentee] === mentor) continue;
      let at = found > most ? most : found++;
      for (; at > 0 && offer[at - 1]! > price; at--) {
        offer[at] = offer[at - 1]!;
        offerArc[at] = offerArc[at - 1]!;
      }
      offer[at] = price;
      offerArc[at] = e;
      if (found > most) worst = offer[most]!;
    }
    scans += e;
    if (found === 0) continue;
    const price = offer[found - 1]!;
    mentorPrice[mentor] = price;
    for (let slot = firstSlot[mentor]!, last = slot + load[mentor]!; slot < last; slot++) {
      menteePrice[occupants[slot]!] = price - ownLevel[occupants[slot]!]!;
    }
    // the mentees of the offers, then free ones who cost no more
    for (let k = 0, x = start[mentor]!; vacant > 0; ) {
      const isOffer = k < found;
      if (!isOffer && (x === end || arc[x]! >> bits > price)) break;
      const a = arc[isOffer ? offerArc[k++]! : x++]!;
      const mentee = a & mask;
      const loser = mentorOf[mentee]!;
      if (loser >= 0) {
        if (!isOffer || offer[k - 1] === price) continue;
        if (load[loser] === places[loser]) queue[tail++ % open] = loser;
        const last = occupants[firstSlot[loser]! + --load[loser]!]!;
        slotOf[last] = slotOf[mentee]!;
        occupants[slotOf[mentee]!] = last;
      }
      const slot = firstSlot[mentor]! + load[mentor]!++;
      occupants[slot] = mentee;
      slotOf[mentee] = slot;
      mentorOf[mentee] = mentor;
      ownLevel[mentee] = a >> bits;
      menteePrice[mentee] = price - (a >> bits);
      vacant--;
    }
  }
  side.scans = scans;
  return { side, order: order.subarray(0, open) };
}
