import { ANSWER_FATE } from '../registries/records';
import { statusChange } from '../registries/statusValues';
import { BEFORE_SELECTION, MENTEE_STATUS, OUT_OF_PROGRAMME } from '../registries/vocabulary';
import type { TableRow } from '../schema/readTable';
import type { Registry } from '../schema/registry';
import type { Answer, AnswerValues } from './answer';
import { cameBack } from './intakeProblems';
import {
  type Circumstances,
  changedValues,
  isOpen,
  lastTime,
  olderFates,
  type Settled,
  type Values,
} from './personRow';
import type { Person } from './roster';

/** What changes in the row of a person who is in the base already. */
export function settleKnown<R extends Registry>(
  how: Circumstances<R>,
  person: Person<R>,
  stored: TableRow<R>,
): Settled<R> {
  const { registry } = how;
  const { values, taken, voided } = person;
  const record: Values = stored.record;
  const merged = { ...withoutNulls(record), ...values };
  const { tags, unknown } = freshTags(how, record, merged);
  const newer = taken.filter(({ fillsOnly }) => !fillsOnly).map(({ answer }) => answer);
  const last = newer[newer.length - 1];
  const answered = last ? (lastTime(newer) ?? record.answered) : record.answered;
  const open = merged.name !== undefined && isOpen({ ...merged, answered }, person.id, how);
  const differing = changedValues(registry, stored, {
    ...values,
    ...(tags ? { tags } : {}),
    ...(BEFORE_SELECTION.includes(record.status)
      ? statusChange(record, open ? MENTEE_STATUS.base : MENTEE_STATUS.waiting, how.today)
      : {}),
    ...(record.programmeYear === null ? { programmeYear: how.programmeYear } : {}),
    ...(last ? { answered, answerId: last.answerId } : {}),
  });
  const answers = taken.map(({ answer }) => answer);
  const winner = last ?? (answers[answers.length - 1] as Answer<R>);
  const told = differing.update !== undefined;
  const rest = answers.filter((answer) => answer !== winner);
  return {
    id: person.id,
    ...differing,
    fates: [
      ...olderFates([...voided, ...rest]),
      { answer: winner, fate: told ? ANSWER_FATE.updated : ANSWER_FATE.older },
    ],
    outcome: told ? (open ? 'accepted' : 'waitingConsent') : 'duplicates',
    unknown: told ? unknown : [],
    problems:
      last && OUT_OF_PROGRAMME.includes(record.status as string | null)
        ? [cameBack(registry, person.id, String(record.status))]
        : [],
  };
}

const withoutNulls = (record: Values): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));

/** Tags that follow from the answers, old ones taken away and new ones added; the curator's own tags stay. */
function freshTags<R extends Registry>(how: Circumstances<R>, record: Values, merged: Values) {
  const now = how.recognise(merged as AnswerValues<R>);
  const former = how.recognise(withoutNulls(record) as AnswerValues<R>);
  const stored = (record.tags as readonly string[] | null) ?? [];
  const same = now.tags.length === former.tags.length && now.tags.every((tag) => former.tags.includes(tag));
  if (same) return { tags: null, unknown: now.unknown };
  const own = stored.filter((tag) => !former.tags.includes(tag));
  return { tags: [...now.tags, ...own.filter((tag) => !now.tags.includes(tag))], unknown: now.unknown };
}
