import { today } from '../../google/clock';
import type { CuratorWish } from '../../pairing/input';
import type { Proposal, ProposedPair } from '../../pairing/proposal';
import type { PairingView, PersonCard, SuggestionCard, UnmatchedCard } from '../../panels';
import { consentGate } from '../../registries/consent';
import type { Mentee } from '../../registries/mentees';
import type { Mentor } from '../../registries/mentors';
import { DECISION, type Suggestion } from '../../registries/suggestions';
import { numbered, type Tables } from './material';

/** People by number, as cards. */
export interface Cards {
  readonly mentee: (id: string) => PersonCard;
  readonly mentor: (id: string) => PersonCard;
  readonly waitsForConsent: (id: string) => boolean;
}

export function cardsOf(tables: Tables): Cards {
  const mentees = new Map(numbered(tables.mentees.rows).map(({ id, record }) => [id, record]));
  const mentors = new Map(numbered(tables.mentors.rows).map(({ id, record }) => [id, record]));
  const day = today();
  return {
    mentee: (id) => menteeCard(id, mentees.get(id)),
    mentor: (id) => mentorCard(id, mentors.get(id)),
    waitsForConsent: (id) => {
      const person = mentees.get(id);
      return person !== undefined && !consentGate(person, day).open;
    },
  };
}

const menteeCard = (id: string, record: Mentee | undefined): PersonCard => ({
  id,
  name: record?.name ?? 'имя не распознано',
  about: record?.schoolClass ?? record?.position ?? record?.role ?? '',
  tags: record?.tags ?? [],
  request: record?.request ?? '',
});

const mentorCard = (id: string, record: Mentor | undefined): PersonCard => ({
  id,
  name: record?.name ?? 'имя не распознано',
  about: record?.schoolClass ?? record?.workplace ?? record?.role ?? '',
  tags: record?.tags ?? [],
  request: '',
});

const withMentor = (pair: ProposedPair, cards: Cards): SuggestionCard => ({
  mentee: cards.mentee(pair.menteeId),
  mentor: cards.mentor(pair.mentorId),
  form: pair.form,
  score: pair.score,
  decision: pair.locked ? 'locked' : 'open',
  reasons: pair.reasons,
  commonTags: pair.commonTags,
  missingTags: pair.missingTags,
  load: pair.load,
  alternatives: pair.alternatives.slice(0, 5).map(({ mentorId, score, note }) => ({
    id: mentorId,
    name: cards.mentor(mentorId).name,
    score,
    note,
  })),
});

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
    proof: { valid: proposal.certificate.valid, text: proposal.certificate.text },
    problems: proposal.conflicts.map(({ text }) => ({ code: 'locks-conflict', message: text })),
  };
}

const OUT_OF_QUEUE: readonly string[] = ['menteeStatus', 'menteeFree'];

function unmatchedCards(proposal: Proposal, cards: Cards): UnmatchedCard[] {
  const left = proposal.unmatched.map(({ menteeId, reason, waitingDays }) => ({ menteeId, reason, waitingDays }));
  const blocked = proposal.blocked
    .filter(({ side, rule }) => side === 'mentee' && !OUT_OF_QUEUE.includes(rule))
    .map(({ id, reason, waitingDays }) => ({ menteeId: id, reason, waitingDays }));
  return [...left, ...blocked].map(({ menteeId, reason, waitingDays }) => ({
    mentee: cards.mentee(menteeId),
    reason,
    waitingDays,
    waitsForConsent: cards.waitsForConsent(menteeId),
  }));
}

/** Rows of the sheet «Подбор»: suggested pairs first, then those without one and why. */
export function rowsOf(tables: Tables, proposal: Proposal): Partial<Suggestion>[] {
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
      score: pair.score,
      decision: pair.locked ? DECISION.locked : DECISION.open,
      reasons: pair.reasons.join('\n'),
      commonTags: pair.commonTags.join(' '),
      missingTags: pair.missingTags.join(' '),
      alternative: next ? `${next.name} (${next.score})` : null,
    };
  });
  const alone = unmatchedCards(proposal, cards).map(
    ({ mentee, reason }): Partial<Suggestion> => ({
      menteeId: mentee.id,
      mentee: mentee.name,
      menteeAbout: mentee.about,
      reasons: `Пары пока нет: ${reason}`,
    }),
  );
  return [...suggested, ...alone];
}
