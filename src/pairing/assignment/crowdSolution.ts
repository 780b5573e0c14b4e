import type { CrowdedSchool } from './crowdedSchool';
import type { Instance, Solution } from './instance';
import type { Weighting } from './weighting';

/**
 * Searches for every place of a crowded school that bids left vacant, and the solution if then every mentor is short: what
 * `fillPlaces`, `markReachable`, `lowerPrices` and `assemble` do, in one function for the same reason. Returns undefined
 * if somebody is not short; the places are filled in either case.
 */
export function crowdSolution(
  instance: Instance,
  weighting: Weighting,
  { side, order }: CrowdedSchool,
): Solution | undefined {
  const { mentees, rowStart, mentor: mentorAt, score } = instance;
  const { far, scale, bestGain, slope } = weighting;
  const { places, mentorOf, ownLevel, menteePrice, mentorPrice, load, firstSlot, occupants, slotOf } = side;
  const { stuck, held, firstFree } = side;
  const { start, arc, bits, mask } = side.arcs;
  const mentors = places.length;
  let { scans } = side;
  const label = new Int32Array(mentors).fill(far);
  const given = new Int32Array(mentors);
  const givenTo = new Int32Array(mentors);
  const reached = new Int32Array(mentors);
  const heap = new Int32Array(mentors);
  const placeOf = new Int32Array(mentors);

  for (let x = 0; x < order.length; x++) {
    const origin = order[x]!;
    while (load[origin]! < places[origin]! && stuck[origin]! === 0) {
      let shortest = far;
      let taker = -1;
      let takenArc = -1;
      let reachedCount = 1;
      let heapSize = 0;
      reached[0] = origin;
      label[origin] = 0;
      for (let mentor = origin, distance = 0; ; ) {
        const base = distance - mentorPrice[mentor]!;
        let e = start[mentor]!;
        scans -= e;
        for (const end = start[mentor + 1]!; e < end; e++) {
          const bound = base + (arc[e]! >> bits);
          if (bound >= shortest) break;
          const mentee = arc[e]! & mask;
          const through = bound + menteePrice[mentee]!;
          if (through >= shortest) continue;
          const owner = mentorOf[mentee]!;
          if (owner < 0) {
            shortest = through;
            taker = mentor;
            takenArc = e;
            break;
          }
          const known = label[owner]!;
          if (through >= known) continue;
          label[owner] = through;
          given[owner] = e;
          givenTo[owner] = mentor;
          let f = firstFree[owner]!;
          for (const last = start[owner + 1]!; f < last && mentorOf[arc[f]! & mask]! >= 0; f++) scans++;
          firstFree[owner] = f;
          if (f < start[owner + 1]!) {
            const whole = through - mentorPrice[owner]! + (arc[f]! >> bits);
            if (whole < shortest) {
              shortest = whole;
              taker = owner;
              takenArc = f;
            }
          }
          if (known === far) {
            reached[reachedCount++] = owner;
            placeOf[owner] = heapSize++;
          }
          let at = placeOf[owner]!;
          while (at > 0) {
            const above = (at - 1) >> 1;
            const other = heap[above]!;
            if (label[other]! <= through) break;
            heap[at] = other;
            placeOf[other] = at;
            at = above;
          }
          heap[at] = owner;
          placeOf[owner] = at;
        }
        scans += e;
        if (heapSize === 0) break;
        mentor = heap[0]!;
        distance = label[mentor]!;
        if (distance >= shortest) break;
        const node = heap[--heapSize]!;
        const own = label[node]!;
        let at = 0;
        for (let below = 1; below < heapSize; below = 2 * at + 1) {
          if (below + 1 < heapSize && label[heap[below + 1]!]! < label[heap[below]!]!) below++;
          const other = heap[below]!;
          if (label[other]! >= own) break;
          heap[at] = other;
          placeOf[other] = at;
          at = below;
        }
        heap[at] = node;
        placeOf[node] = at;
      }
      for (let k = 0; k < reachedCount; k++) {
        const mentor = reached[k]!;
        const rise = shortest - label[mentor]!;
        label[mentor] = far;
        if (rise <= 0) continue;
        held[mentor] = 1;
        mentorPrice[mentor]! += rise;
        for (let slot = firstSlot[mentor]!, last = slot + load[mentor]!; slot < last; slot++) {
          menteePrice[occupants[slot]!]! += rise;
        }
        if (shortest < far) continue;
        stuck[mentor] = 1;
        mentorPrice[mentor] = far;
        for (let slot = firstSlot[mentor]!, last = slot + load[mentor]!; slot < last; slot++) {
          menteePrice[occupants[slot]!] = 2 * far + 1;
        }
      }
      if (shortest === far) break;
      for (let mentor = taker, e = takenArc; ; ) {
        const isLast = mentor === origin;
        const slot = isLast ? firstSlot[mentor]! + load[mentor]!++ : slotOf[arc[given[mentor]!]! & mask]!;
        const mentee = arc[e]! & mask;
        const level = arc[e]! >> bits;
        occupants[slot] = mentee;
        slotOf[mentee] = slot;
        mentorOf[mentee] = mentor;
        ownLevel[mentee] = level;
        menteePrice[mentee] = mentorPrice[mentor]! - level;
        held[mentor] = 1;
        if (isLast) break;
        e = given[mentor]!;
        mentor = givenTo[mentor]!;
      }
    }
  }
  side.scans = scans;

  // short: first whom somebody without a mentor could have, then whose mentees a short one has
  const shortMentors = new Uint8Array(mentors);
  for (let i = 0; i < mentees; i++) {
    if (mentorOf[i]! >= 0) continue;
    let e = rowStart[i]!;
    scans -= e;
    for (const end = rowStart[i + 1]!; e < end; e++) shortMentors[mentorAt[e]!] = 1;
    scans += e;
  }
  let unreached = 0;
  for (let before = -1; before !== unreached; ) {
    before = unreached;
    unreached = 0;
    for (let j = 0; j < mentors; j++) {
      if (places[j] === 0 || shortMentors[j] === 1) continue;
      const end = start[j + 1]!;
      let e = start[j]!;
      scans -= e;
      while (e < end && shortMentors[mentorOf[arc[e]! & mask]!] === 0) e++;
      scans += e;
      if (e < end) shortMentors[j] = 1;
      else unreached++;
    }
  }
  if (unreached > 0) return undefined;

  // prices that no search has set fall until something holds them
  const fall = new Int32Array(mentors);
  for (let j = 0; j < mentors; j++) if (places[j]! > 0 && held[j] === 0) fall[j] = far;
  for (let changed = true; changed; ) {
    changed = false;
    for (let j = 0; j < mentors; j++) {
      let least = fall[j]!;
      for (let slot = firstSlot[j]!, last = slot + load[j]!; slot < last && least > 0; slot++) {
        const mentee = occupants[slot]!;
        const price = menteePrice[mentee]!;
        if (price < least) least = price;
        let e = rowStart[mentee]!;
        scans -= e;
        for (const end = rowStart[mentee + 1]!; e < end; e++) {
          const other = mentorAt[e]!;
          if (other === j || places[other] === 0) continue;
          const through = bestGain - slope * score[e]! + price - mentorPrice[other]! + fall[other]!;
          if (through < least) least = through;
        }
        scans += e;
      }
      if (least < fall[j]!) changed = true;
      fall[j] = least;
    }
  }

  const prices = new Float64Array(2 * mentors);
  let matched = 0;
  let levels = 0;
  let load2 = 0;
  for (let j = 0; j < mentors; j++) {
    if (places[j] === 0) {
      shortMentors[j] = 0;
      continue;
    }
    matched += load[j]!;
    load2 += load[j]! * load[j]!;
    prices[2 * j] = 1;
    prices[2 * j + 1] = scale * (bestGain - mentorPrice[j]! + fall[j]!);
    for (let slot = firstSlot[j]!, last = slot + load[j]!; slot < last; slot++) levels += ownLevel[occupants[slot]!]!;
  }
  return {
    mentorOf,
    matched,
    // + 0 turns the −0 of an empty minimised total into 0
    total: (matched * bestGain - levels) * slope + 0,
    load2,
    prices,
    edgeScans: scans,
    shortMentees: new Uint8Array(mentees).fill(1),
    shortMentors,
  };
}
