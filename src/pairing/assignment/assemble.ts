import type { Solution } from './instance';
import type { Split } from './split';

/** Joins the parts solved from the two sides: pairs, totals, and prices in units of gain. */
export function assemble(split: Split): Solution {
  const { instance, weighting, fromMentees, fromMentors, byPlaces, places, shortMentors } = split;
  const { mentees } = instance;
  const mentorOf = new Int32Array(mentees).fill(-1);
  const shortMentees = new Uint8Array(mentees);
  const load = new Int32Array(places.length);
  const coverage = instance.objective !== 'quality';
  let matched = 0;
  let levels = 0;
  for (let i = 0; fromMentors !== undefined && i < mentees; i++) {
    const mentor = fromMentors.mentorOf[i]!;
    if (mentor < 0 || byPlaces[mentor]! === 0) continue;
    mentorOf[i] = mentor;
    levels += fromMentors.ownLevel[i]!;
  }
  for (let i = 0; fromMentees !== undefined && i < mentees; i++) {
    const mentor = fromMentees.mentorOf[i]!;
    if (mentor < 0 || byPlaces[mentor]! !== 0) continue;
    mentorOf[i] = mentor;
    levels += fromMentees.ownCost[i]! / weighting.scale;
  }
  for (let i = 0; i < mentees; i++) {
    const mentor = mentorOf[i]!;
    if (mentor >= 0) {
      matched++;
      load[mentor]!++;
    }
    if (coverage && (mentor < 0 || shortMentors[mentor]! !== 0)) shortMentees[i] = 1;
  }
  let load2 = 0;
  for (let j = 0; j < load.length; j++) load2 += load[j]! * load[j]!;
  return {
    mentorOf,
    matched,
    // + 0 turns the −0 of an empty minimised total into 0
    total: (matched * (weighting.bestGain - weighting.offset) - levels) / weighting.slope + 0,
    load2,
    prices: pricesOf(split),
    edgeScans: (fromMentees?.scans ?? 0) + (fromMentors?.scans ?? 0),
    shortMentees,
    shortMentors,
  };
}

function pricesOf(split: Split): Float64Array {
  const { weighting, fromMentees, fromMentors, byPlaces, places } = split;
  const prices = new Float64Array(2 * places.length);
  for (let j = 0; j < places.length; j++) {
    if (places[j]! === 0) continue;
    if (byPlaces[j]! !== 0) {
      prices[2 * j] = 1;
      prices[2 * j + 1] = weighting.scale * (weighting.bestGain - fromMentors!.mentorPrice[j]!);
    } else if (fromMentees !== undefined) prices[2 * j + 1] = fromMentees.price[j]!;
  }
  return prices;
}
