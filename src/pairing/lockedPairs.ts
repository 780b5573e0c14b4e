import type { MenteeFacts, MentorFacts } from './people';
import type { Prepared } from './prepare';

export interface TwoPeople {
  readonly mentee: MenteeFacts;
  readonly mentor: MentorFacts;
}

/** Pairs the curator fixed and the rules allow, by mentee. */
export function lockedPairs({ locks, mentees, mentors }: Prepared): TwoPeople[] {
  const mentorBy = new Map(mentors.map((mentor) => [mentor.id, mentor]));
  return mentees.flatMap((mentee) => {
    const mentor = mentorBy.get(locks.mentorOf.get(mentee.id) ?? '');
    return mentor ? [{ mentee, mentor }] : [];
  });
}
