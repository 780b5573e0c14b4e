import type { Instance } from './assignment/instance';
import { edgesOf } from './edges';
import { menteeObstacle, mentorObstacle } from './eligibility';
import { type Gathered, gather } from './gather';
import type { PairingInput } from './input';
import { type Locks, settleLocks } from './locks';
import type { MenteeFacts, MentorFacts } from './people';

/** A person whom a rule keeps out of the search as a whole. */
interface Outsider<Person> {
  readonly person: Person;
  /** Name of the first rule broken, and why in Russian. */
  readonly rule: string;
  readonly reason: string;
}

/** Everything derived from the input: facts, the people who are in the search, and the assignment problem. */
export interface Prepared extends Gathered {
  readonly menteesOut: readonly Outsider<MenteeFacts>[];
  readonly mentorsOut: readonly Outsider<MentorFacts>[];
  readonly locks: Locks;
  /** People of the instance: its mentee `i` is `seekers[i]`, its mentor `j` is `helpers[j]`. */
  readonly seekers: readonly MenteeFacts[];
  readonly helpers: readonly MentorFacts[];
  readonly instance: Instance;
}

export function prepare(input: PairingInput): Prepared {
  const gathered = gather(input);
  const { context, weights, mentees, mentors } = gathered;
  const menteesOut = mentees.flatMap((person) => {
    const rule = menteeObstacle(person);
    return rule ? [{ person, rule: rule.name, reason: rule.reason(person) }] : [];
  });
  const mentorsOut = mentors.flatMap((person) => {
    const rule = mentorObstacle(person, context);
    return rule ? [{ person, rule: rule.name, reason: rule.reason(undefined, person) }] : [];
  });
  const locks = settleLocks(input, mentees, mentors, context);
  const outside = new Set<unknown>([...menteesOut, ...mentorsOut].map(({ person }) => person));
  const seekers = mentees.filter((mentee) => !outside.has(mentee) && !locks.mentorOf.has(mentee.id));
  const helpers = mentors.filter((mentor) => !outside.has(mentor));
  const instance = {
    ...edgesOf(seekers, helpers, context, weights),
    mentees: seekers.length,
    capacities: Int32Array.from(helpers, ({ id, places, running }) => places - running - (locks.taken.get(id) ?? 0)),
  };
  return { ...gathered, menteesOut, mentorsOut, locks, seekers, helpers, instance };
}
