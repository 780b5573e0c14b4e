import { inSentence, listPeople } from '../orderPeople';
import type { Field } from '../template';
import type { Fact, Facts } from '../values';
import type { KnownPair, Participant, Person, World } from './world';

/** A person or pair that a list of a document may take in. */
export interface Candidate {
  readonly id: string;
  readonly caption: string;
  readonly note: string;
  /** Why it may not be taken in; '' when nothing is in the way. */
  readonly blocked: string;
  readonly isUsual: boolean;
  readonly facts: Facts;
}

/** Those a list is chosen from, or null for a list that is typed. */
export function candidatesFor(list: Field, world: World): readonly Candidate[] | null {
  const name = list.name.toLowerCase();
  const people = (known: readonly Person[], usual: (one: Person) => boolean) =>
    known.map((one) => personCandidate(list, one, usual(one)));
  if (list.source === 'team')
    return people(world.team, (one) => !/куратор/.test(name) || world.team.some((t) => t.id === one.id && t.isCurator));
  if (list.source === 'council') return people(world.council, () => true);
  if (list.source === 'pairs' && !/^наставник|^наставляем/.test(name))
    return world.pairs.map((pair) => pairCandidate(list, pair));
  if (list.source === 'pairs' || list.source === 'person')
    return people(/наставляем/.test(name) ? world.mentees : world.mentors, ({ blocked }) => blocked === '');
  return null;
}

function personCandidate(list: Field, person: Person | Participant, isUsual: boolean): Candidate {
  const obstacle = list.isRegistry && 'notForRegistry' in person ? person.notForRegistry : '';
  const blocked = person.blocked || obstacle;
  return {
    id: person.id,
    caption: person.name,
    note: [person.place, person.duty].filter(Boolean).join(', '),
    blocked,
    isUsual: isUsual && blocked === '',
    facts: Object.fromEntries((list.item ?? []).map((field) => [field.name, personFact(field, person)])),
  };
}

const pairCandidate = (list: Field, known: KnownPair): Candidate => ({
  id: known.id,
  caption: `${known.pair.mentor.name} – ${known.pair.mentees.map(({ name }) => name).join(', ')}`,
  note: known.form,
  blocked: known.orderBlocked,
  isUsual: known.orderBlocked === '',
  facts: Object.fromEntries((list.item ?? []).map((field) => [field.name, pairFact(field, known)])),
});

/** What a field called so says about a person; undefined where nothing fits. */
export function personFact({ kind, name }: Field, person: Person | Participant): Fact {
  const wanted = name.toLowerCase();
  if (kind === 'flag') return 'isMinor' in person && /несовершеннолет/.test(wanted) ? person.isMinor : undefined;
  if ('phone' in person) {
    if (/^код/.test(wanted)) return person.id;
    if (/уничтож/.test(wanted)) return person.erased;
    if (/родител|представител/.test(wanted)) return person.guardian;
    if (/телефон|контакт/.test(wanted)) return person.phone;
    if (/^код/.test(wanted)) return person.id;
    if (/рождения/.test(wanted)) return person.birthYear;
    if (/запрос|компетенц/.test(wanted)) return person.request;
    if (/форма/.test(wanted)) return person.form;
    if (/^класс$/.test(wanted)) return person.schoolClass;
  }
  if (kind === 'name') return person.name;
  if (/отвечает|функци|обязанност|роль/.test(wanted)) return person.duty;
  if (kind === 'post' || /класс|должност|мест|кто/.test(wanted)) return inSentence(person.place);
  return undefined;
}

/** An employee in a document on a pair is its mentor. */
export const OF_MENTOR = /наставник|работник/i;

/** What a field called so says about a pair. */
export function pairFact(field: Field, { pair, form, order, formedOn }: KnownPair): Fact {
  const wanted = field.name.toLowerCase();
  if (/форма/.test(wanted)) return form;
  if (/куратор/.test(wanted)) return field.kind === 'post' ? inSentence(pair.curator.place) : pair.curator.name;
  if (/дата.*(формирован|пары)/.test(wanted)) return formedOn;
  if (/приказ/.test(wanted)) return order;
  const isOfMentor = OF_MENTOR.test(wanted);
  if (isOfMentor) return /класс|должност|мест/.test(wanted) ? inSentence(pair.mentor.place) : pair.mentor.name;
  if (/класс|должност/.test(wanted)) return inSentence(pair.mentees[0]?.place ?? pair.mentor.place);
  if (!/наставляем/.test(wanted)) return undefined;
  return field.kind === 'name' ? pair.mentees[0]?.name : listPeople(pair.mentees);
}
