import { settingNumber } from '../registries/readSettings';
import { oneMorePlace, type PlaceValue } from './assignment/marginalValues';
import { leastGroup } from './groups';
import type { Optima } from './optima';
import type { Prepared } from './prepare';

/** What the proposal would gain if a mentor took one mentee more, everybody re-seated in the best way. */
export interface PlaceOffer extends PlaceValue {
  readonly mentorId: string;
}

const MOST_OFFERS = 10;

/**
 * Whom to ask to take one more (R023, F10), the largest gain first; exact. Mentors who have as many places as the school's
 * regulation allows are not asked. Empty where least group sizes or an earlier proposal hold the proposal back, because the
 * prices then prove something else.
 */
export function onePlaceMore(prepared: Prepared, { chosen, instance, kept }: Optima): PlaceOffer[] {
  if (kept !== null || leastGroup(prepared) > 0) return [];
  const limit = settingNumber(prepared.input.settings, 'capacityLimit');
  return oneMorePlace(instance, chosen)
    .flatMap(({ pairs, score }, j) => {
      const mentor = prepared.helpers[j];
      const gains = pairs > 0 || score > 0;
      return mentor && gains && mentor.places < limit ? [{ mentorId: mentor.id, pairs, score }] : [];
    })
    .sort((a, b) => b.pairs - a.pairs || b.score - a.score || (a.mentorId < b.mentorId ? -1 : 1))
    .slice(0, MOST_OFFERS);
}
