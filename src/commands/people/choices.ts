import type { CardChoices, Choice } from '../../panels/card';
import type { ChainRules, Standing } from '../../people/standing';
import { nextSteps } from '../../people/statusChain';
import type { pairs } from '../../registries/pairs';
import { BEST_SCORE, type criteria, INTERVIEW_RESULT } from '../../registries/selection';
import { CERTIFICATE_KINDS, CONSENT_KINDS, SIGNERS } from '../../registries/vocabulary';
import type { TableRow } from '../../schema/readTable';

interface Known {
  readonly id: string;
  /** The parent's signature is offered first. */
  readonly isMinor: boolean;
  readonly standing: Standing;
  readonly rules: ChainRules;
  /** Pairs of this person that are at work. */
  readonly running: readonly TableRow<typeof pairs>[];
}

const choice = (value: string, caption = value, note = ''): Choice => ({ value, caption, note });

const captions = (kinds: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(kinds).map(([value, caption]) => choice(value, caption));

/** Criteria of selection as questions of the form. */
export const criteriaIn = (rows: readonly TableRow<typeof criteria>[]): Choice[] =>
  rows.flatMap(({ record: { criterion, about } }) => (criterion ? [choice(criterion, criterion, about ?? '')] : []));

/** What the forms of one person's card offer. */
export function choicesOf({
  id,
  isMinor,
  standing,
  rules,
  running,
}: Known): Omit<CardChoices, 'today' | 'curator' | 'criteria'> {
  return {
    consents: captions(CONSENT_KINDS),
    signers: isMinor ? captions(SIGNERS).reverse() : captions(SIGNERS),
    mentors: running.flatMap(({ record: { mentorId, mentor } }) =>
      mentorId && mentorId !== id ? [choice(mentorId, [mentor, mentorId].filter(Boolean).join(' · '))] : [],
    ),
    certificates: captions(CERTIFICATE_KINDS),
    bestScore: BEST_SCORE,
    results: Object.values(INTERVIEW_RESULT).map((result) => choice(result)),
    steps: nextSteps(standing, rules).map(({ status, refusal, needsReason }) => ({
      ...choice(status, status, refusal && `Пока нельзя: ${refusal}.`),
      isRefused: refusal !== '',
      needsReason,
    })),
    runningPairs: running.map((pair) => pair.id),
  };
}
