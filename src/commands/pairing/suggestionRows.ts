import type { CuratorWish, PairIds } from '../../pairing/input';
import type { Proposal } from '../../pairing/proposal';
import { DECISION, type Suggestion } from '../../registries/suggestions';
import { type Cards, cardsOf, unmatchedCards, withMentor } from './cards';
import type { Tables } from './material';

/** Rows of the sheet «Подбор»: suggested pairs, then those without one and why, then the curator's other decisions. */
export function rowsOf(tables: Tables, proposal: Proposal, wishes: readonly CuratorWish[]): Partial<Suggestion>[] {
  const cards = cardsOf(tables);
  const suggested = proposal.pairs.map((pair): Partial<Suggestion> => {
    const card = withMentor(pair, cards);
    const next = card.alternatives[0];
    return {
      menteeId: pair.menteeId,
      mentee: card.mentee.name,
      menteeAbout: card.mentee.about,
      mentorId: pair.mentorId,
      mentor: card.mentor.name,
      form: pair.form,
      roleModel: pair.roleModel || null,
      score: pair.score,
      decision: pair.locked ? DECISION.locked : DECISION.open,
      reasons: pair.reasons.join('\n'),
      commonTags: pair.commonTags.join(' '),
      missingTags: pair.missingTags.join(' '),
      alternative: next ? `${next.name} (${next.score})` : null,
    };
  });
  const alone = unmatchedCards(proposal, cards).map(
    ({ mentee, reason, waitingDays, psychologist, nextSearch }): Partial<Suggestion> => ({
      menteeId: mentee.id,
      mentee: mentee.name,
      menteeAbout: mentee.about,
      reasons: `Пары пока нет. ${reason}`,
      waiting: waitingDays,
      psychologist: psychologist || null,
      nextSearch: nextSearch ?? null,
    }),
  );
  return [...suggested, ...alone, ...decisionRows(cards, proposal, wishes)];
}

/** Decisions that are not among the suggestions: they stay on the sheet, and can be taken back there. */
function decisionRows(cards: Cards, proposal: Proposal, wishes: readonly CuratorWish[]): Partial<Suggestion>[] {
  const row = ({ menteeId, mentorId }: PairIds, decision: string, reasons: string): Partial<Suggestion> => ({
    menteeId,
    mentee: cards.mentee(menteeId).name,
    mentorId,
    mentor: cards.mentor(mentorId).name,
    decision,
    reasons,
  });
  const aside = proposal.conflicts.flatMap(({ locks, text }) => locks.map((lock) => ({ lock, text })));
  return [
    ...aside.map(({ lock, text }) => row(lock, DECISION.locked, text)),
    ...wishes
      .filter(({ wish }) => wish === 'forbid')
      .map((wish) => row(wish, DECISION.forbidden, 'Вы запретили эту пару. Чтобы снять запрет, очистите «Решение».')),
  ];
}
