import type { MenteeFacts, MentorFacts } from './people';
import type { Weights } from './settings';
import { CLOSE, EXACT } from './tagTable';
import { suits } from './wanted';

/** Points of a pair by reason; whole numbers ≥ 0. */
export interface Points {
  readonly tags: number;
  readonly schedule: number;
  readonly meeting: number;
  readonly wanted: number;
  readonly waiting: number;
}

const FULL_WAIT_DAYS = 90;
const PERCENT = 100;

/**
 * The score of a pair (R088): whole numbers only, the same on every machine. The part of the request that the mentor's
 * tags meet (each tag weighted by its place in the request and its rarity), common time, format of meetings, the kind of
 * mentor the mentee wanted, days of waiting. Sex and nationality are never looked at (R024).
 */
export function score(mentee: MenteeFacts, mentor: MentorFacts, weights: Weights): number {
  return (
    tagPoints(mentee, mentor, weights) +
    bothOrHalf(mentee.times, mentor.times, weights.schedule) +
    bothOrHalf(mentee.meeting, mentor.meeting, weights.meeting) +
    (suits(mentee.wanted, mentor.kind) ? weights.wanted : 0) +
    waitingPoints(mentee, weights)
  );
}

/** The parts of `score`, for explanations. */
export const points = (mentee: MenteeFacts, mentor: MentorFacts, weights: Weights): Points => ({
  tags: tagPoints(mentee, mentor, weights),
  schedule: bothOrHalf(mentee.times, mentor.times, weights.schedule),
  meeting: bothOrHalf(mentee.meeting, mentor.meeting, weights.meeting),
  wanted: suits(mentee.wanted, mentor.kind) ? weights.wanted : 0,
  waiting: waitingPoints(mentee, weights),
});

function tagPoints({ tags, tagWeights, tagTotal }: MenteeFacts, { offers }: MentorFacts, weights: Weights): number {
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

const waitingPoints = ({ waitingDays }: MenteeFacts, { waiting }: Weights): number =>
  Math.floor((waiting * Math.min(waitingDays ?? 0, FULL_WAIT_DAYS)) / FULL_WAIT_DAYS);
