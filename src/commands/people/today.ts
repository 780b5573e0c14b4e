import { type Book, demand } from '../../google/book';
import { today } from '../../google/clock';
import type { Calls } from '../../panels';
import type { TodayLine } from '../../panels/card';
import type { Finding, SchoolToday } from '../../people/today/rule';
import { findToday } from '../../people/today/rules';
import { schoolToday } from '../../people/today/school';
import { certificateRegister } from '../../registries/certificateGate';
import { certificates } from '../../registries/certificates';
import { consentRegister } from '../../registries/consentRegister';
import { consents } from '../../registries/consents';
import { wordInbox } from '../../registries/dictionary';
import { documents } from '../../registries/documents';
import { feedback } from '../../registries/feedback';
import { measures } from '../../registries/measures';
import { mentees } from '../../registries/mentees';
import { mentors } from '../../registries/mentors';
import { pairs } from '../../registries/pairs';
import { readSettings } from '../../registries/readSettings';
import { interviews, trainings } from '../../registries/selection';
import { settingsSheet } from '../../registries/settings';
import type { Registry } from '../../schema/registry';
import { topicality } from '../documents/entry';
import { aboutOf, NAMELESS } from './card';
import { openToLook } from './openForPeople';
import { suspicionsIn } from './suspicions';
import { ANSWER_SHEETS } from './tables';

const NEEDS_PERSON: readonly string[] = ['card', 'form'];

/** So many lines of one rule are sent; the rest is counted. */
const SHOWN = 50;

/** What needs the curator today (story 6, F26); reads alone and writes nothing. */
export function todayView(): Calls['today.view']['value'] {
  const school = readSchool(openToLook(documents, wordInbox, feedback, ...(ANSWER_SHEETS as readonly Registry[])));
  const nameOf = new Map(
    [...school.mentees, ...school.mentors].map(({ id, record }) => [
      id,
      [record.name ?? NAMELESS, aboutOf(record)].filter(Boolean).join(', '),
    ]),
  );
  const line = ({ personId, text, actions }: Finding): TodayLine => ({
    personId,
    person: nameOf.get(personId) ?? '',
    text,
    // A number that is not in the bases has no card.
    actions: nameOf.has(personId) ? actions : actions.filter(({ deed }) => !NEEDS_PERSON.includes(deed.kind)),
  });
  return {
    day: school.today,
    groups: findToday(school).map(({ rule: { id, title, urgency }, findings }) => ({
      id,
      title,
      urgency,
      count: findings.length,
      lines: findings.slice(0, SHOWN).map(line),
    })),
  };
}

function readSchool(book: Book): SchoolToday {
  const register = demand(book.read(documents));
  // A basis may have changed since the register was last marked.
  const fresh = new Map(topicality(register).map(({ id, values }) => [id, values]));
  return schoolToday({
    today: today(),
    settings: readSettings(demand(book.read(settingsSheet))).settings,
    mentees: demand(book.read(mentees)).rows.filter(({ id }) => id !== ''),
    mentors: demand(book.read(mentors)).rows.filter(({ id }) => id !== ''),
    pairs: demand(book.read(pairs)).rows,
    interviews: demand(book.read(interviews)).rows,
    trainings: demand(book.read(trainings)).rows,
    consents: consentRegister(demand(book.read(consents))),
    certificates: certificateRegister(demand(book.read(certificates))),
    suspicions: suspicionsIn(book),
    words: demand(book.read(wordInbox)).rows,
    feedback: demand(book.read(feedback)).rows,
    measures: demand(book.read(measures)).rows,
    answers: ANSWER_SHEETS.map((registry) => ({
      key: registry.key,
      sheet: registry.sheet,
      rows: demand(book.read(registry as Registry)).rows as SchoolToday['answers'][number]['rows'],
    })),
    documents: register.rows.map((row) => ({ ...row, record: { ...row.record, ...fresh.get(row.id) } })),
  });
}
