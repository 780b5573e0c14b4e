import type { Weights } from '../registries/pairingWeights';
import { isExchange } from './models';
import { MOST_PREFERRED } from './participantWishes';
import type { MenteeFacts, MentorFacts } from './people';
import { CLOSE, EXACT } from './tagTable';
import { suits } from './wanted';

/** Points of a pair by reason; whole numbers ≥ 0. */
export interface Points {
  readonly tags: number;
  readonly schedule: number;
  readonly meeting: number;
  readonly wanted: number;
  readonly waiting: number;
  readonly roleModel: number;
  readonly preference: number;
}

const FULL_WAIT_DAYS = 90;
const PERCENT = 100;

/**
 * The score of a pair (R088): whole numbers only, the same on every machine. The part of the request that the mentor's
 * tags meet (each tag weighted by its place in the request and its rarity), common time, format of meetings, the kind of
 * mentor the mentee wanted, days of waiting, the role model both chose, whom they named after the group meeting. Sex and
 * nationality are never looked at (R024).
 */
export function score(mentee: MenteeFacts, mentor: MentorFacts, weights: Weights): number {
  return (
    tagPoints(mentee, mentor, weights) +
    bothOrHalf(mentee.times, mentor.times, weights.schedule) +
    bothOrHalf(mentee.meeting, mentor.meeting, weights.meeting) +
    (suits(mentee.wanted, mentor.kind) ? weights.wanted : 0) +
    waitingPoints(mentee, weights) +
    ((mentee.models & mentor.models) !== 0 ? weights.roleModel : 0) +
    preferencePoints(mentee, mentor, weights)
  );
}

/** The parts of `score`, for explanations. */
export const points = (mentee: MenteeFacts, mentor: MentorFacts, weights: Weights): Points => ({
  tags: tagPoints(mentee, mentor, weights),
  schedule: bothOrHalf(mentee.times, mentor.times, weights.schedule),
  meeting: bothOrHalf(mentee.meeting, mentor.meeting, weights.meeting),
  wanted: suits(mentee.wanted, mentor.kind) ? weights.wanted : 0,
  waiting: waitingPoints(mentee, weights),
  roleModel: (mentee.models & mentor.models) !== 0 ? weights.roleModel : 0,
  preference: preferencePoints(mentee, mentor, weights),
});

/** What the mentor's tags do for the request; between equals (R014) the mean of both directions. */
function tagPoints(mentee: MenteeFacts, mentor: MentorFacts, weights: Weights): number {
  const there = requestPoints(mentee, mentor, weights);
  return isExchange(mentee, mentor) ? Math.floor((there + returnPoints(mentee, mentor, weights)) / 2) : there;
}

/** The share of what the mentor would like to learn that the mentee can give. */
function returnPoints({ gives }: MenteeFacts, { learns }: MentorFacts, weights: Weights): number {
  if (learns.length === 0 || gives === null) return 0;
  let met = 0;
  for (const tag of learns) met += gives[tag] === EXACT ? PERCENT : gives[tag] === CLOSE ? weights.close : 0;
  return Math.floor((weights.tags * met) / (PERCENT * learns.length));
}

function requestPoints({ tags, tagWeights, tagTotal }: MenteeFacts, { offers }: MentorFacts, weights: Weights): number {
  if (tagTotal === 0) return 0;
  let met = 0;
  for (let n = 0; n < tags.length; n++) {
    const level = offers[tags[n] as number];
    if (level === EXACT) met += PERCENT * (tagWeights[n] as number);
    else if (level === CLOSE) met += weights.close * (tagWeights[n] as number);
  }
  return Math.floor((weights.tags * met) / (PERCENT * tagTotal));
}

/** All of `weight` if the two share an option, half if one of them did not answer. */
function bothOrHalf(one: number, other: number, weight: number): number {
  if (one === 0 || other === 0) return Math.floor(weight / 2);
  return (one & other) !== 0 ? weight : 0;
}

/** First, second, third choice count in full, two thirds, one third; a mutual choice by both places. */
function preferencePoints({ prefers, preferredBy }: MenteeFacts, { id }: MentorFacts, weights: Weights): number {
  if (prefers === null && preferredBy === null) return 0;
  const one = choice(prefers?.get(id));
  const other = choice(preferredBy?.get(id));
  return one > 0 && other > 0
    ? Math.floor((weights.mutual * (one + other)) / (2 * MOST_PREFERRED))
    : Math.floor((weights.oneSided * (one + other)) / MOST_PREFERRED);
}

const choice = (place: number | undefined): number => (place === undefined ? 0 : MOST_PREFERRED + 1 - place);

const waitingPoints = ({ waitingDays }: MenteeFacts, { waiting }: Weights): number =>
  Math.floor((waiting * Math.min(waitingDays ?? 0, FULL_WAIT_DAYS)) / FULL_WAIT_DAYS);
