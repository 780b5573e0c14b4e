import { alternativesIn } from './alternatives';
import type { Solution } from './assignment/instance';
import { pairRulesOn } from './eligibility';
import { formOf } from './forms';
import { lockedPairs, type TwoPeople } from './lockedPairs';
import { sharedModel } from './models';
import type { Optima } from './optima';
import { compareIds } from './order';
import type { MenteeFacts, MentorFacts } from './people';
import type { Prepared } from './prepare';
import type { Alternative, ProposedPair } from './proposal';
import { explain } from './reasons';
import { score } from './score';

/** Locked pairs and those of the optimum, by mentee, each with its explanation. */
export function proposedPairs(prepared: Prepared, optima: Optima): ProposedPair[] {
  const { chosen } = optima;
  const alternatives = alternativesIn(prepared, optima);
  const taken = loads(prepared, chosen);
  const found = foundPairs(prepared, chosen).map(({ mentee, mentor, at }) =>
    pairOf(prepared, mentee, mentor, taken, alternatives(at), false),
  );
  const locked = lockedPairs(prepared).map(({ mentee, mentor }) => pairOf(prepared, mentee, mentor, taken, [], true));
  return [...locked, ...found].sort((a, b) => compareIds(a.menteeId, b.menteeId));
}

const foundPairs = ({ seekers, helpers }: Prepared, { mentorOf }: Solution): (TwoPeople & { readonly at: number })[] =>
  seekers.flatMap((mentee, at) => {
    const mentor = helpers[mentorOf[at] ?? -1];
    return mentor ? [{ mentee, mentor, at }] : [];
  });

/** Places taken by mentor once everything proposed is accepted. */
function loads(prepared: Prepared, chosen: Solution): ReadonlyMap<string, number> {
  const taken = new Map(prepared.mentors.map(({ id, running }) => [id, running]));
  for (const { mentor } of [...foundPairs(prepared, chosen), ...lockedPairs(prepared)]) {
    taken.set(mentor.id, (taken.get(mentor.id) ?? 0) + 1);
  }
  return taken;
}

function pairOf(
  { context, weights }: Prepared,
  mentee: MenteeFacts,
  mentor: MentorFacts,
  taken: ReadonlyMap<string, number>,
  alternatives: readonly Alternative[],
  locked: boolean,
): ProposedPair {
  const setAside = locked ? pairRulesOn(context).filter((rule) => !rule.holds(mentee, mentor, context)) : [];
  return {
    menteeId: mentee.id,
    mentorId: mentor.id,
    score: score(mentee, mentor, weights),
    form: formOf(mentee.role, mentor.role) ?? '',
    roleModel: sharedModel(mentee, mentor),
    locked,
    ...explain(mentee, mentor, context, setAside),
    load: { taken: taken.get(mentor.id) ?? 0, places: mentor.places },
    alternatives,
  };
}
