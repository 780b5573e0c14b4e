import { type Arcs, arcsByMentor } from './arcs';
import { raiseInHeap, replaceRoot } from './labelHeap';
import { bidForMentees } from './mentorBids';
import { fillPlaces } from './mentorChains';
import { mentorSearch } from './mentorSearchSpace';
import { type MentorSide, mentorSide } from './mentorSide';
import type { Split } from './split';

/**
 * Steps of the guess: the first is this share of the range of levels, each next so many times finer, the last so much finer
 * than the range that all mentors together still cross it. Settled on the Machol–Wien matrix; they decide on time only.
 */
const FIRST = 32;
const FINER = 4;
const LAST = 4;

/** As many places as mentees, all of whom may find one: prices may then be guessed, because nobody need stay at price 0. */
export function canBalance({ instance, weighting, supply, demand }: Split): boolean {
  return instance.objective !== 'quality' && supply === demand && supply > 0 && !weighting.wide;
}

/**
 * Solves an instance in which every place and every mentee finds its match, for matrices on which searches from zero prices
 * take cubic time (Machol and Wien 1976): bids with ever smaller steps guess the mentees' prices, which are then added to
 * the levels – that changes every such solution by the same sum –, so that bids and searches start near their end. Returns
 * false if not everybody finds a match; then nothing is known. `scans` are those made before.
 */
export function balance(split: Split, scans: number): boolean {
  const { instance, weighting, places, everybody } = split;
  const arcs = arcsByMentor(instance, weighting, everybody);
  const guess = mentorSide(arcs, weighting, instance.mentees, places);
  const order = Int32Array.from(places.keys()).filter((j) => places[j]! > 0);
  const limit = Math.min(weighting.far / 8, 2 ** (29 - arcs.bits)) / weighting.scale;
  if (!guessPrices(guess, order, weighting.levelLimit, limit)) return false;
  const shifted = withPrices(arcs, guess.menteePrice);
  const side = mentorSide(shifted, weighting, instance.mentees, places);
  side.scans = guess.scans + scans;
  bidForMentees(side, order);
  fillPlaces(side, mentorSearch(weighting, places.length, shifted.arc.length), order);
  if (side.load.some((count, j) => count < places[j]!)) return false;
  split.fromMentees = asMenteeSide(split, side, guess.menteePrice);
  return true;
}

function guessPrices(side: MentorSide, order: Int32Array, levels: number, limit: number): boolean {
  const finest = Math.max(1, levels / (LAST * order.length));
  for (let step = Math.ceil(levels / FIRST); step >= finest; step = Math.floor(step / FINER)) {
    side.mentorOf.fill(-1);
    side.load.fill(0);
    side.mentorPrice.fill(0);
    side.firstFree.set(side.arcs.start);
    if (!bidForMentees(side, order, step, limit)) return false;
  }
  return true;
}

/** The arcs with the mentees' prices added to the levels, in order again. */
function withPrices({ start, arc, bits, mask }: Arcs, price: ArrayLike<number>): Arcs {
  const key = arc.map((a) => a + (price[a & mask]! << bits));
  for (let j = 0; j + 1 < start.length; j++) key.subarray(start[j]!, start[j + 1]!).sort();
  return { start, arc: key, bits, mask, level: undefined };
}

/** The solution in the terms of the mentees' side: costs instead of levels, places' prices that fall as mentors' rise. */
function asMenteeSide(split: Split, side: MentorSide, added: ArrayLike<number>): NonNullable<Split['fromMentees']> {
  const { weighting, places } = split;
  const { mentorOf, mentorPrice } = side;
  const ownCost = side.ownLevel.map((level, i) => weighting.scale * (level - added[i]!));
  const full = mentorPrice.map((price, j) => weighting.scale * price + places[j]! - 1);
  let top = full[0]!;
  for (let j = 0; j < full.length; j++) if (places[j]! > 0 && full[j]! > top) top = full[j]!;
  const price = mentorPrice.map((own) => top - weighting.scale * own);
  const menteePrice = side.menteePrice.map((own, i) => own + added[i]!);
  lowerPlacePrices(split, side, price, menteePrice);
  return { mentorOf, ownCost, price, scans: side.scans };
}

/**
 * Lowers the places' prices to where nobody's can be lowered alone: to the cost of the mentor's last place, or until
 * another mentor's mentee would rather have it, that mentor's own fall included; the falls are shortest distances.
 */
function lowerPlacePrices(
  split: Split,
  side: MentorSide,
  price: MentorSide['mentorPrice'],
  menteePrice: MentorSide['menteePrice'],
): void {
  const { instance, weighting, places } = split;
  const { rowStart, mentor, score } = instance;
  const base = weighting.bestGain - weighting.offset;
  const fall = price.map((own, j) => own - places[j]! + 1);
  const heap = new Int32Array(places.length);
  const placeOf = new Int32Array(places.length);
  let size = 0;
  for (let j = 0; j < places.length; j++) if (places[j]! > 0) raiseInHeap(heap, placeOf, fall, size++, j);
  while (size > 0) {
    const settled = heap[0]!;
    if (--size > 0) replaceRoot(heap, placeOf, fall, size);
    for (let slot = side.firstSlot[settled]!; slot < side.firstSlot[settled + 1]!; slot++) {
      const i = side.occupants[slot]!;
      for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
        const j = mentor[e]!;
        if (places[j]! === 0 || j === settled) continue;
        const level = base - weighting.slope * score[e]!;
        const through = fall[settled]! + weighting.scale * (level + menteePrice[i]! - side.mentorPrice[j]!);
        if (through >= fall[j]!) continue;
        fall[j] = through;
        raiseInHeap(heap, placeOf, fall, placeOf[j]!, j);
      }
      side.scans += rowStart[i + 1]! - rowStart[i]!;
    }
  }
  for (let j = 0; j < places.length; j++) if (places[j]! > 0) price[j]! -= fall[j]!;
}
