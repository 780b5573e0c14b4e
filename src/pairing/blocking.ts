import type { Solution } from './assignment/instance';
import type { Prepared } from './prepare';
import type { BlockingPair } from './proposal';

const MOST_LISTED = 50;

/**
 * Pairs of which both would score higher with each other than with those proposed for them (F12; Gale and Shapley 1962):
 * the mentee with a better mentor, the mentor with a free place or instead of their lowest-scored mentee. A best total may
 * contain such pairs; the curator should know them. Those who named each other after the group meeting first (R090), then
 * the highest score.
 */
export function blockingPairs({ instance, seekers, helpers }: Prepared, { mentorOf }: Solution): BlockingPair[] {
  const { rowStart, mentor, score, capacities } = instance;
  const { ownScore, lowest, load } = standing(instance, mentorOf);
  const found: BlockingPair[] = [];
  const mutual = new Set<BlockingPair>();
  seekers.forEach(({ id: menteeId, prefers, preferredBy }, i) => {
    for (let e = rowStart[i] as number; e < (rowStart[i + 1] as number); e++) {
      const j = mentor[e] as number;
      const points = score[e] as number;
      if (j === mentorOf[i] || points <= (ownScore[i] as number) || (capacities[j] as number) === 0) continue;
      const hasPlace = (load[j] as number) < (capacities[j] as number);
      if (!hasPlace && points <= (lowest[j] as number)) continue;
      const mentorId = helpers[j]?.id ?? '';
      const chose = prefers?.has(mentorId) === true && preferredBy?.has(mentorId) === true;
      const text = textOf(menteeId, mentorId, points, ownScore[i] as number);
      const pair = { menteeId, mentorId, score: points, text: chose ? `${CHOSE} ${text}` : text };
      found.push(pair);
      if (chose) mutual.add(pair);
    }
  });
  const rank = (pair: BlockingPair): number => (mutual.has(pair) ? 1 : 0);
  return found.sort((a, b) => rank(b) - rank(a) || b.score - a.score).slice(0, MOST_LISTED);
}

function standing({ mentees, capacities, rowStart, mentor, score }: Prepared['instance'], mentorOf: Int32Array) {
  const ownScore = new Int32Array(mentees).fill(-1);
  const lowest = new Float64Array(capacities.length).fill(Number.POSITIVE_INFINITY);
  const load = new Int32Array(capacities.length);
  for (let i = 0; i < mentees; i++) {
    for (let e = rowStart[i] as number; e < (rowStart[i + 1] as number); e++) {
      const j = mentor[e] as number;
      if (j !== mentorOf[i]) continue;
      ownScore[i] = score[e] as number;
      lowest[j] = Math.min(lowest[j] as number, score[e] as number);
      load[j] = (load[j] as number) + 1;
    }
  }
  return { ownScore, lowest, load };
}

const CHOSE = 'После групповой встречи выбрали друг друга.';

const textOf = (menteeId: string, mentorId: string, points: number, own: number): string =>
  own < 0
    ? `${menteeId} и ${mentorId} подошли бы друг другу лучше (${points}), чем предложено; ${menteeId} остаётся без пары.`
    : `${menteeId} и ${mentorId} подошли бы друг другу лучше (${points} вместо ${own}), но в целом от этого лучше не станет.`;
