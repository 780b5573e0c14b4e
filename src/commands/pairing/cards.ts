import { today } from '../../google/clock';
import { daysLater } from '../../language/calendar';
import type { Proposal, ProposedPair } from '../../pairing/proposal';
import type { PersonCard, SuggestionCard, UnmatchedCard } from '../../panels';
import { consentGate } from '../../registries/consent';
import { consentRegister } from '../../registries/consentRegister';
import type { Mentee } from '../../registries/mentees';
import type { Mentor } from '../../registries/mentors';
import { readSettings, settingNumber } from '../../registries/readSettings';
import { numbered, type Tables } from './material';

/** People by number, as cards. */
export interface Cards {
  readonly psychologist: (id: string) => string | null;
  readonly nextSearch: (id: string) => string;
  readonly mentee: (id: string) => PersonCard;
  readonly mentor: (id: string) => PersonCard;
  readonly waitsForConsent: (id: string) => boolean;
}

export function cardsOf(tables: Tables): Cards {
  const mentees = new Map(numbered(tables.mentees.rows).map(({ id, record }) => [id, record]));
  const mentors = new Map(numbered(tables.mentors.rows).map(({ id, record }) => [id, record]));
  const day = today();
  const register = consentRegister(tables.consents);
  const again = daysLater(day, settingNumber(readSettings(tables.settings).settings, 'searchAgainDays'));
  const planned = new Map(
    tables.suggestions.rows.map(({ record }) => [record.mentorId ? '' : (record.menteeId ?? ''), record.nextSearch]),
  );
  return {
    psychologist: (id) => mentees.get(id)?.psychologist ?? null,
    nextSearch: (id) => {
      const earlier = planned.get(id);
      return earlier && earlier > day ? earlier : again;
    },
    mentee: (id) => menteeCard(id, mentees.get(id)),
    mentor: (id) => mentorCard(id, mentors.get(id)),
    waitsForConsent: (id) => {
      const person = mentees.get(id);
      return person !== undefined && !consentGate(person, register, day).open;
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

/** A suggested pair as a card. */
export const withMentor = (pair: ProposedPair, cards: Cards): SuggestionCard => ({
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

const OUT_OF_QUEUE: readonly string[] = ['menteeStatus', 'menteeFree'];

/** Everybody who waits for a mentor, with the reason; not those who left or have a pair. */
export function unmatchedCards(proposal: Proposal, cards: Cards): UnmatchedCard[] {
  const left = proposal.unmatched.map(({ menteeId, reason, waitingDays }) => ({ menteeId, reason, waitingDays }));
  const blocked = proposal.blocked
    .filter(({ side, rule }) => side === 'mentee' && !OUT_OF_QUEUE.includes(rule))
    .map(({ id, reason, waitingDays }) => ({ menteeId: id, reason, waitingDays }));
  return [...left, ...blocked].map(({ menteeId, reason, waitingDays }) => ({
    mentee: cards.mentee(menteeId),
    reason,
    waitingDays,
    waitsForConsent: cards.waitsForConsent(menteeId),
    psychologist: cards.psychologist(menteeId) ?? '',
    nextSearch: cards.nextSearch(menteeId),
  }));
}
