import { ANSWER_FATE } from '../registries/records';
import { statusValues } from '../registries/statusValues';
import { MENTEE_STATUS } from '../registries/vocabulary';
import type { Registry, RowOf } from '../schema/registry';
import type { Answer, AnswerValues } from './answer';
import { nameUnreadable } from './intakeProblems';
import { type Circumstances, isOpen, lastTime, olderFates, type Settled } from './personRow';
import type { Person } from './roster';

/** The first row of a person, with the number given to it. */
export function settleNew<R extends Registry>(how: Circumstances<R>, person: Person<R>, id: string): Settled<R> {
  const { registry, today, source, programmeYear } = how;
  const { values, rawName, taken, voided } = person;
  const answers = taken.map(({ answer }) => answer);
  const winner = answers[answers.length - 1] as Answer<R>;
  const { tags, unknown } = how.recognise(values as AnswerValues<R>);
  const open = values.name !== undefined && isOpen(values, id, how);
  const addition = {
    ...values,
    id,
    // Kept as the person wrote it, made harmless on writing: the curator sees it and puts it right.
    ...(values.name === undefined && rawName !== '' ? { name: rawName } : {}),
    tags,
    joined: answers.find(({ at }) => at !== null)?.at?.slice(0, 10) ?? today,
    ...statusValues(open ? MENTEE_STATUS.base : MENTEE_STATUS.waiting, today),
    programmeYear,
    source,
    answered: lastTime(answers),
    answerId: winner.answerId,
  };
  return {
    id,
    addition: addition as unknown as Partial<RowOf<R>>,
    fates: [...olderFates([...voided, ...answers.slice(0, -1)]), { answer: winner, fate: ANSWER_FATE.added }],
    outcome: open ? 'accepted' : 'waitingConsent',
    unknown,
    problems: values.name === undefined ? [nameUnreadable(registry, winner, id)] : [],
  };
}
