import type { CuratorWish } from '../../pairing/input';
import { REGISTRY_RULE } from '../../pairing/personRules';
import type { Proposal } from '../../pairing/proposal';
import type { PairingView } from '../../panels';
import { pairsBeyondLimit } from '../../people/pairLimit';
import type { Problem } from '../../problem';
import { readSettings, settingNumber } from '../../registries/readSettings';
import { cardsOf, unmatchedCards, withMentor } from './cards';
import type { Tables } from './material';

const MOST_TAGS = 40;

/** Mentors who have more mentees than the school's regulation allows (R023): pairs beyond it get into no order. */
function overLimit({ pairs, settings }: Tables): Problem[] {
  const limit = settingNumber(readSettings(settings).settings, 'capacityLimit');
  const beyond = pairsBeyondLimit(pairs.rows, limit);
  const excess = new Map<string, string[]>();
  for (const { id, record } of pairs.rows)
    if (beyond.has(id)) excess.set(record.mentorId ?? '', [...(excess.get(record.mentorId ?? '') ?? []), id]);
  return [...excess].map(([mentorId, ids]) => ({
    code: 'capacity-exceeded',
    message: `${mentorId}: наставляемых больше, чем разрешает Положение (не больше ${limit}). Пары ${ids.join(', ')} сохранены, но в приказ не войдут. Прекратите лишние пары или измените предел на листе «Настройки».`,
  }));
}

/** The dialog's data. */
export function viewOf(tables: Tables, proposal: Proposal, wishes: readonly CuratorWish[]): PairingView {
  const cards = cardsOf(tables);
  return {
    suggestions: proposal.pairs.map((pair) => withMentor(pair, cards)),
    unmatched: unmatchedCards(proposal, cards),
    forbidden: wishes
      .filter(({ wish }) => wish === 'forbid')
      .map(({ menteeId, mentorId }) => ({
        menteeId,
        mentorId,
        mentee: cards.mentee(menteeId).name,
        mentor: cards.mentor(mentorId).name,
      })),
    totals: proposal.totals,
    blockingPairs: proposal.blockingPairs.map(({ menteeId, mentorId, text }) => ({
      menteeId,
      mentorId,
      mentee: cards.mentee(menteeId).name,
      mentor: cards.mentor(mentorId).name,
      text,
    })),
    changes: proposal.changes.map(({ menteeId, before, after }) => ({
      menteeId,
      mentee: cards.mentee(menteeId).name,
      before: before === null ? '' : cards.mentor(before).name,
      after: after === null ? '' : cards.mentor(after).name,
    })),
    smallGroups: [proposal.groupCost, ...proposal.smallGroups.map(({ text }) => text)].filter(Boolean),
    shortage: {
      ...proposal.shortage,
      lines: proposal.shortage.lines.slice(0, MOST_TAGS),
      onePlaceMore: proposal.shortage.onePlaceMore.map((offer) => ({
        ...offer,
        mentor: cards.mentor(offer.mentorId).name,
      })),
    },
    unapproved: proposal.blocked.filter(({ rule }) => rule === REGISTRY_RULE).length,
    proof: { valid: proposal.certificate.valid, text: proposal.certificate.text },
    problems: [
      ...overLimit(tables),
      ...proposal.conflicts.map(({ text }) => ({ code: 'locks-conflict', message: text })),
      ...proposal.notes.map((text) => ({ code: 'wish-unread', message: text })),
    ],
  };
}
