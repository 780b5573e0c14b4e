import { ANSWER_FATE } from '../registries/records';
import { statusChange } from '../registries/statusValues';
import { CONSENT, MENTEE_STATUS } from '../registries/vocabulary';
import type { Registry } from '../schema/registry';
import type { Answer } from './answer';
import { consentWithdrawn } from './intakeProblems';
import { settleKnown } from './knownPerson';
import { settleNew } from './newPerson';
import { type Circumstances, changedValues, olderFates, type Settled } from './personRow';
import type { Person } from './roster';

/** Turns what a person said in this batch into a new row or into changes of theirs. */
export function settlePerson<R extends Registry>(
  how: Circumstances<R>,
  person: Person<R>,
  give: () => string,
): Settled<R> {
  if (person.refusal) return settleRefusal(how, person, person.refusal);
  return person.stored ? settleKnown(how, person, person.stored) : settleNew(how, person, give());
}

const WITHDRAWN = 'в новом ответе на анкету согласие не дано';

function settleRefusal<R extends Registry>(
  { registry, today }: Circumstances<R>,
  { id, stored, voided }: Person<R>,
  refusal: Answer<R>,
): Settled<R> {
  const fates = [...olderFates(voided), { answer: refusal, fate: ANSWER_FATE.refused }];
  if (!stored) return { id: '', fates, outcome: 'refused', unknown: [], problems: [] };
  const problems = [consentWithdrawn(registry, id)];
  return {
    id,
    fates,
    outcome: 'refused',
    unknown: [],
    problems,
    ...changedValues(registry, stored, {
      consent: CONSENT.no,
      ...statusChange(stored.record, MENTEE_STATUS.left, today, WITHDRAWN),
    }),
  };
}
