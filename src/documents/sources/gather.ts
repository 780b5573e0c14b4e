import { CHAIN, current, isInChain, type RegisteredDocument } from '../chain';
import { postOf } from '../declaring';
import { inSentence } from '../orderPeople';
import type { Field, Template } from '../template';
import type { Fact, Facts } from '../values';
import { type Answers, FLAG_SET, factOf, itemsOfRows, presetRows } from './answers';
import { composed } from './composed';
import type { Found } from './found';
import { candidatesFor } from './people';
import { SETTING_OF, schoolFacts } from './schoolFacts';
import { isListOfSubject, type Subject, subjectFact, subjectList } from './subject';
import type { World } from './world';

/** Number, date and edition of the document being made, from the register or from the dialog. */
export interface Entry {
  readonly number: string;
  readonly date: string;
  readonly newEdition: boolean;
}

const ENTRY_FIELDS = ['Номер', 'Дата', 'Новая редакция'];

/** Every field of a template with what is known of it, in the order of the declaration. */
export function gather(
  template: Template,
  world: World,
  answers: Answers,
  entry: Entry,
  subject: Subject | null,
): readonly Found[] {
  const school = schoolFacts(world);
  const found = template.fields.map((field): Found => {
    if (ENTRY_FIELDS.includes(field.name)) return { field, origin: 'entry', fact: entryFact(field, entry) };
    if (field.cites) return citedFact(field, world, answers);
    if (template.audience !== 'one' && isListOfSubject(field))
      return { field, origin: 'person', fact: subject ? subjectList(field, subject) : undefined };
    if (field.kind === 'list') return listFact(field, world, answers);
    const personal = subject ? subjectFact(field, subject) : undefined;
    if (isKnown(personal)) return { field, origin: 'person', fact: personal };
    const setting = SETTING_OF[field.name];
    if (setting)
      return { field, origin: 'settings', fact: factOf(field, answers.values[field.name]) ?? school[field.name] };
    if (isKnown(school[field.name])) return { field, origin: 'computed', fact: school[field.name] };
    if (field.source === 'computed' && field.kind !== 'text') return { field, origin: 'computed', fact: undefined };
    const typed = answers.values[field.name];
    if (field.greets && (subject || !typed)) return { field, origin: 'answer', fact: undefined };
    if (typed !== undefined) return { field, origin: 'answer', fact: factOf(field, typed) };
    const usual = roleFact(field, world) ?? postOfNamed(template, field, world, answers) ?? field.preset;
    return { field, origin: 'answer', fact: field.kind === 'flag' ? field.preset === FLAG_SET : usual };
  });
  return composed(template, found, world, answers, subject);
}

export const factsOf = (found: readonly Found[]): Facts =>
  Object.fromEntries(found.map(({ field, fact }) => [field.name, fact]));

const isKnown = (fact: Fact): boolean => fact !== undefined && fact !== null && fact !== '';

function entryFact({ name }: Field, { number, date, newEdition }: Entry): Fact {
  return name === 'Номер' ? number : name === 'Дата' ? date : newEdition;
}

/** The date or number of a basis: from the register; where it is not there, as the settings or the curator say. */
function citedFact(field: Field, world: World, answers: Answers): Found {
  const { kind = '', part = 'date' } = field.cites ?? {};
  const basis: Pick<RegisteredDocument, 'number' | 'date'> | null =
    current(world.register, kind, world.year) ?? (kind === 'D3' ? world.planOrder : null);
  if (basis?.[part]) return { field, origin: 'document', fact: basis[part] };
  return { field, origin: 'answer', fact: factOf(field, answers.values[field.name]) };
}

function listFact(field: Field, world: World, answers: Answers): Found {
  const candidates = candidatesFor(field, world);
  const typed = answers.rows[field.name];
  if (!candidates || (candidates.length === 0 && field.source !== 'pairs')) {
    return { field, origin: 'answer', fact: itemsOfRows(field, typed ?? presetRows(field)) };
  }
  const chosen = answers.chosen[field.name];
  const taken = candidates.filter(
    ({ id, isUsual, blocked }) => blocked === '' && (chosen ? chosen.includes(id) : isUsual),
  );
  return { field, origin: 'chosen', fact: taken.map(({ facts }) => facts) };
}

/** The head of the group, the chair and the secretary of the council are known by their mark. */
function roleFact({ name, kind, source }: Field, { team, council }: World): Fact {
  if (kind !== 'name') return undefined;
  const wanted = name.toLowerCase();
  if (source === 'team' && /руководител/.test(wanted)) return team.find(({ isHead }) => isHead)?.name;
  if (source === 'team' && /куратор/.test(wanted)) return team.find(({ isCurator }) => isCurator)?.name;
  if (source !== 'council') return undefined;
  return council.find(({ duty }) => wanted.includes(duty.toLowerCase()) && duty !== '')?.name;
}

/** The post of a named person, when the team or the council knows it. */
function postOfNamed(template: Template, post: Field, world: World, answers: Answers): Fact {
  const named = template.fields.find(({ kind, name }) => kind === 'name' && postOf(name) === post.name);
  if (post.kind !== 'post' || !named) return undefined;
  const name = answers.values[named.name]?.trim() || roleFact(named, world);
  const person = [...world.team, ...world.council].find((one) => one.name === name);
  return person ? inSentence(person.place) : undefined;
}

/** Kinds of documents a template rests on: those of the chain and those it cites. */
export const neededBasis = ({ id, fields }: Template): readonly string[] => [
  ...new Set([
    ...(isInChain(id) ? CHAIN[id].basis : []),
    ...fields.flatMap(({ cites, required }) => (cites && required ? [cites.kind] : [])),
  ]),
];
