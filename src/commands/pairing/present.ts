import type { CuratorWish } from '../../pairing/input';
import type { Proposal } from '../../pairing/proposal';
import type { PairingView } from '../../panels';
import { cardsOf, unmatchedCards, withMentor } from './cards';
import type { Tables } from './material';

const MOST_TAGS = 40;

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
    smallGroups: proposal.smallGroups.map(({ text }) => text),
    shortage: { ...proposal.shortage, lines: proposal.shortage.lines.slice(0, MOST_TAGS) },
    proof: { valid: proposal.certificate.valid, text: proposal.certificate.text },
    problems: [
      ...proposal.conflicts.map(({ text }) => ({ code: 'locks-conflict', message: text })),
      ...proposal.notes.map((text) => ({ code: 'wish-unread', message: text })),
    ],
  };
}
