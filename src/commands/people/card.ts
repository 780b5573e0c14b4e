import { demand } from '../../google/book';
import { today } from '../../google/clock';
import { gather } from '../../pairing/gather';
import type { Calls } from '../../panels';
import type { PersonAction } from '../../panels/card';
import { cardSections } from '../../people/cardSections';
import { consentStates } from '../../people/consentStates';
import { obstaclesOf } from '../../people/obstacles';
import { goTo, openForm, openWindow } from '../../people/today/actions';
import { CannotProceed } from '../../problem';
import { isMinor } from '../../registries/age';
import { consentRegister } from '../../registries/consentRegister';
import type { Mentee } from '../../registries/mentees';
import type { Mentor } from '../../registries/mentors';
import { RUNNING } from '../../registries/pairs';
import { criteria } from '../../registries/selection';
import type { Table } from '../../schema/readTable';
import type { Registry } from '../../schema/registry';
import { allWishes, pairingInput, readTables, rememberedObjective, type Tables } from '../pairing/material';
import { choicesOf, criteriaIn } from './choices';
import { openToLook } from './openForPeople';
import { standingsOf } from './standings';
import { suspicionsIn } from './suspicions';
import { readAroundPeople } from './tables';

type View = Calls['card.view']['value'];

/** Everything about one person, what blocks them and what helps (story 6); reads alone and writes nothing. */
export function personCard({ personId: id }: Calls['card.view']['argument']): View {
  const book = openToLook();
  const tables = readTables(book);
  const role = id.startsWith('Н-') ? 'mentee' : 'mentor';
  const base = (role === 'mentee' ? tables.mentees : tables.mentors) as unknown as Table<Registry>;
  const row = base.rows.find((one) => one.id === id);
  if (!row) throw gone(id);
  const record = row.record as unknown as Mentee | Mentor;
  const gathered = gather(pairingInput(tables, rememberedObjective(book), allWishes(tables)));
  const { rules, ...standings } = standingsOf(book, tables)();
  const standing = role === 'mentee' ? standings.mentee(id, record as Mentee) : standings.mentor(id, record as Mentor);
  const pairs = pairsOf(tables, id);
  const day = today();
  return {
    id,
    role,
    name: record.name ?? NAMELESS,
    about: aboutOf(record),
    status: record.status ?? '',
    tags: record.tags ?? [],
    obstacles: obstaclesOf({
      ...{ id, name: record.name, gathered, standing, rules },
      reason: unmatchedReason(tables, id),
      suspicions: suspicionsIn(book),
    }),
    consents: consentStates(record, consentRegister(tables.consents), day, pairs.mentorIds, role === 'mentor'),
    sections: cardSections(base, row, readAroundPeople(book), pairs.ids),
    actions: actionsOf(role, id),
    choices: {
      ...choicesOf({ id, isMinor: isMinor(record, day), standing, rules, running: pairs.running }),
      criteria: criteriaIn(demand(book.read(criteria)).rows),
      today: day,
      curator: gathered.input.settings.curator,
    },
  };
}

function pairsOf({ pairs }: Tables, id: string) {
  const all = pairs.rows.filter(({ record }) => record.menteeId === id || record.mentorId === id);
  const running = all.filter(({ record }) => RUNNING.includes(record.status ?? ''));
  return {
    ids: all.map((pair) => pair.id),
    running,
    /** Mentors of a mentee. */
    mentorIds: running.flatMap(({ record }) => (record.mentorId && record.mentorId !== id ? [record.mentorId] : [])),
  };
}

/** What «Подбор» says of a mentee without a mentor. */
const unmatchedReason = ({ suggestions }: Tables, id: string): string =>
  suggestions.rows.find(({ record }) => record.menteeId === id && !record.mentorId)?.record.reasons ?? '';

export const NAMELESS = 'Без имени';

const gone = (id: string): CannotProceed =>
  new CannotProceed({
    code: 'К-21',
    message: `В базе нет участника ${id}: строку убрали или исправили номер. Ничего не изменено. Выберите другую строку. (К-21)`,
  });

/** Class, post or role. */
export const aboutOf = (record: Mentee | Mentor): string =>
  record.schoolClass ?? ('position' in record ? record.position : record.workplace) ?? record.role ?? '';

const actionsOf = (role: View['role'], id: string): PersonAction[] => [
  goTo('К строке в базе', role === 'mentee' ? 'mentees' : 'mentors', id),
  openForm('Записать согласие', 'consent'),
  ...(role === 'mentor'
    ? [
        openForm('Записать справку', 'certificate'),
        openForm('Записать собеседование', 'interview'),
        openForm('Записать обучение', 'training'),
      ]
    : []),
  openForm('Изменить статус', 'status'),
  openWindow('Документы', 'documents'),
  openForm('Отозвать согласие', 'withdraw'),
];
