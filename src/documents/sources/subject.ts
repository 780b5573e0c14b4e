import type { FormPlan } from '../../schema/formPlan';
import { inSentence } from '../orderPeople';
import type { Field, Template } from '../template';
import type { Fact, Facts } from '../values';
import { OF_MENTOR, pairFact, personFact } from './people';
import type { KnownPair, KnownQuestionnaire, Participant, World } from './world';

/** Whom a personal document is for. */
export interface Subject {
  /** Number of the mentee, mentor or pair; for a group the mentor's with the form; title of the questionnaire. */
  readonly id: string;
  /** Numbers of everybody it concerns. */
  readonly concerns: string;
  readonly caption: string;
  readonly note: string;
  readonly blocked: string;
  readonly pair: KnownPair | null;
  readonly mentee: Participant | null;
  readonly mentor: Participant | null;
  readonly questionnaire?: FormPlan;
}

/** Everybody a personal template may be made for; [] for a document of the school. */
export function subjectsOf(template: Template, world: World): readonly Subject[] {
  if (template.audience === 'one') return [];
  if (template.audience === 'questionnaire') return world.questionnaires().map(blankSubject);
  const { title, fields } = template;
  const isForEmployees = /работник/i.test(title);
  if (template.audience === 'pair') return world.pairs.map((pair) => pairSubject(pair, world, isForEmployees));
  if (template.audience === 'group') return groupsOf(world).map((group) => groupSubject(group, world, isForEmployees));
  if (template.isByCode)
    return [...world.mentees, ...world.mentors].filter(({ erased }) => erased !== '').map(nameless);
  const side = sideOf(template);
  const isConsent = template.group === 'Согласия';
  const people = [
    ...(side === 'mentor' ? [] : world.mentees.map((mentee) => personSubject(mentee, 'mentee', isConsent))),
    ...(side === 'mentee' ? [] : world.mentors.map((mentor) => personSubject(mentor, 'mentor', isConsent))),
  ];
  const isForMinors = fields.some(({ name, required }) => required && /родител|представител/i.test(name));
  if (isForMinors) return people.filter(isMinor);
  return /\(совершеннолетн/i.test(title) ? people.filter((one) => !isMinor(one)) : people;
}

const blankSubject = ({ plan, when }: KnownQuestionnaire): Subject => ({
  // The register is read by people: it names the questionnaire as they know it.
  id: plan.title,
  concerns: plan.title,
  caption: plan.title,
  note: when,
  blocked: '',
  pair: null,
  mentee: null,
  mentor: null,
  questionnaire: plan,
});

const isMinor = ({ mentee, mentor }: Subject): boolean => (mentee ?? mentor)?.isMinor === true;

/** A template that speaks of one side only is made for that side. */
function sideOf({ title, fields }: Template): 'mentee' | 'mentor' | null {
  const names = [title, ...fields.filter(({ source }) => source === 'person').map(({ name }) => name)].join(' ');
  const isAboutMentee = /наставляем/i.test(names);
  const isAboutMentor = /наставник/i.test(names);
  if (isAboutMentee === isAboutMentor) return null;
  return isAboutMentee ? 'mentee' : 'mentor';
}

/** Rows of «Пары» with one mentor in one form of mentoring. */
function groupsOf({ pairs }: World): readonly (readonly [KnownPair, ...KnownPair[]])[] {
  const groups = new Map<string, [KnownPair, ...KnownPair[]]>();
  for (const pair of pairs) {
    const key = groupId(pair);
    const known = groups.get(key);
    if (known) known.push(pair);
    else groups.set(key, [pair]);
  }
  return [...groups.values()];
}

const groupId = ({ mentorId, form }: KnownPair): string => [mentorId, form].filter(Boolean).join(', ');

/** Whoever may not be named is left out, and the choice says so; a group of which nobody is left is blocked. */
function groupSubject(rows: readonly [KnownPair, ...KnownPair[]], world: World, isForEmployees: boolean): Subject {
  const free = rows.filter(({ blocked }) => blocked === '');
  const [first = rows[0], ...others] = free;
  const pair = { ...first.pair, mentees: [first, ...others].flatMap((one) => one.pair.mentees) };
  const leftOut = rows.length - Math.max(free.length, 1);
  const subject = pairSubject({ ...first, id: groupId(first), pair }, world, isForEmployees);
  return {
    ...subject,
    concerns: [first, ...others].map(({ id }) => id).join(', '),
    note: leftOut > 0 ? `без согласия, не войдут: ${leftOut}` : '',
    mentee: others.length > 0 ? null : subject.mentee,
  };
}

function pairSubject(pair: KnownPair, { mentees, mentors }: World, isForEmployees: boolean): Subject {
  const isStranger = isForEmployees && !pair.pair.mentor.isEmployee;
  return {
    id: pair.id,
    concerns: pair.id,
    caption: `${pair.pair.mentor.name} – ${pair.pair.mentees.map(({ name }) => name).join(', ')}`,
    note: pair.form,
    blocked: pair.blocked || (isStranger ? 'наставник не работает в этой организации' : ''),
    pair,
    mentee: mentees.find(({ id }) => id === pair.menteeId) ?? null,
    mentor: mentors.find(({ id }) => id === pair.mentorId) ?? null,
  };
}

/** A consent has to be made out before it is given; every other document waits for it. */
const blockedFor = ({ name, blocked, refused }: Participant, isConsent: boolean): string => {
  if (name === '') return 'имя не распознано';
  return isConsent && !refused ? '' : blocked;
};

const personSubject = (person: Participant, side: 'mentee' | 'mentor', isConsent: boolean): Subject => ({
  id: person.id,
  concerns: person.id,
  caption: person.name,
  note: person.place,
  blocked: blockedFor(person, isConsent),
  pair: null,
  mentee: side === 'mentee' ? person : null,
  mentor: side === 'mentor' ? person : null,
});

/** Somebody the tables do not know by name any more; to look for them a base is all the same. */
const nameless = (person: Participant): Subject => ({
  id: person.id,
  concerns: person.id,
  caption: person.id,
  note: '',
  blocked: '',
  pair: null,
  mentee: person,
  mentor: null,
});

/** What is known of the person or pair for a field; undefined for fields that are not about them. */
export function subjectFact(field: Field, { pair, mentee, mentor }: Subject): Fact {
  if (field.source !== 'person' && field.source !== 'pairs') return undefined;
  if (pair) {
    const ofPair = pairFact(field, pair);
    if (ofPair !== undefined && ofPair !== '') return ofPair;
    const side = OF_MENTOR.test(field.name) ? mentor : mentee;
    return side ? personFact(field, side) : undefined;
  }
  const person = mentee ?? mentor;
  return person ? personFact(field, person) : undefined;
}

/** Mentees of the pair or group, for a list in a personal document; undefined for lists that are filled in otherwise. */
export function subjectList(list: Field, { pair }: Subject): readonly Facts[] | undefined {
  if (!isListOfSubject(list)) return undefined;
  return pair?.pair.mentees.map((one) =>
    Object.fromEntries(
      (list.item ?? []).map(({ name, kind }) => [name, kind === 'name' ? one.name : inSentence(one.place)]),
    ),
  );
}

/** A list that the pair or group itself fills in. */
export const isListOfSubject = ({ kind, source }: Field): boolean => kind === 'list' && source === 'pairs';

/** The field tells something of the one person or pair a personal document is for. */
export const isPersonal = ({ source, kind }: Field, { audience }: Template): boolean =>
  audience !== 'one' && kind !== 'list' && (source === 'person' || source === 'pairs');
