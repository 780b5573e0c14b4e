import { settingNumber } from '../registries/readSettings';
import { onePlaceMore, type PlaceOffer } from './onePlaceMore';
import type { Optima } from './optima';
import type { Prepared } from './prepare';
import { type TagShortage, tagShortages } from './shortage';
import { whatIfMentor } from './whatIf';

export interface ShortageLine extends TagShortage {
  /** Mentees who would get a mentor in addition if one more mentor offered this tag; null where it is not computed. */
  readonly morePairs: number | null;
}

export interface ShortageMap {
  readonly lines: readonly ShortageLine[];
  /** Places the added mentor is taken to have. */
  readonly places: number;
  readonly onePlaceMore: readonly PlaceOffer[];
}

/** Following swaps for every tag takes too long in a district. */
const MOST_EDGES = 200_000;

/** Demand, places and deficit by tag, and what one more mentor would change (R070, F10); most needed first. */
export function shortageMap(prepared: Prepared, optima: Optima): ShortageMap {
  const { chosen, widest } = optima;
  const places = settingNumber(prepared.input.settings, 'capacityLimit');
  const computed = prepared.instance.mentor.length <= MOST_EDGES;
  const more = new Map(
    computed ? whatIfMentor(prepared, widest, places).map(({ tag, morePairs }) => [tag, morePairs]) : [],
  );
  const lines = tagShortages(prepared, chosen).map((line) => ({
    ...line,
    morePairs: computed ? (more.get(line.tag) ?? 0) : null,
  }));
  return {
    lines: lines.sort((a, b) => (b.morePairs ?? 0) - (a.morePairs ?? 0)),
    places,
    onePlaceMore: onePlaceMore(prepared, optima),
  };
}
