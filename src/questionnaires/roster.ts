import type { Problem } from '../problem';
import { CONSENT } from '../registries/vocabulary';
import { isBlank } from '../schema/cell';
import type { Table, TableRow } from '../schema/readTable';
import type { KeyOf, Registry } from '../schema/registry';
import type { Answer } from './answer';
import { classDoubtful } from './intakeProblems';
import { mentorClass } from './mentorClass';
import type { Values } from './personRow';
import { type Acquaintances, acquaintances, type Identity, nameCorrected, nameKey } from './samePerson';

/** A person as the batch sees them so far. */
export interface Person<R extends Registry> {
  /** '' until a number is given. */
  readonly id: string;
  readonly stored: TableRow<R> | null;
  /** What the answers of this batch say together; the newest word on every key. */
  values: Values;
  rawName: string;
  /** Answers that count, in order of time. */
  taken: { readonly answer: Answer<R>; readonly fillsOnly: boolean }[];
  /** Answers of this batch that a later refusal made void. */
  voided: Answer<R>[];
  refusal: Answer<R> | null;
}

export interface Roster<R extends Registry> {
  readonly layout: Table<R>['layout'];
  readonly known: Acquaintances<Person<R>>;
  readonly byAnswer: Map<string, Person<R>>;
  /** By moment and address: finds an answer again whose name cannot be compared. */
  readonly byMoment: Map<string, Person<R>>;
}

const identityOf = (values: Values): Identity => ({
  name: (values.name as string | undefined) ?? null,
  email: (values.email as string | undefined) ?? null,
  phone: (values.phone as string | undefined) ?? null,
  birthYear: (values.birthYear as number | undefined) ?? null,
  schoolClass: (values.schoolClass as string | undefined) ?? null,
});

const momentKey = (at: unknown, email: unknown): string => (at && email ? `${at} ${email}` : '');

function remember<R extends Registry>(
  roster: Roster<R>,
  person: Person<R>,
  values: Values,
  answerId: unknown,
  at: unknown,
) {
  roster.known.add(identityOf(values), person);
  if (answerId) roster.byAnswer.set(String(answerId), person);
  const moment = momentKey(at, values.email);
  if (moment) roster.byMoment.set(moment, person);
}

/** Everybody in the table, ready to be recognised. */
export function acquaint<R extends Registry>(table: Table<R>): Roster<R> {
  const roster: Roster<R> = { layout: table.layout, known: acquaintances(), byAnswer: new Map(), byMoment: new Map() };
  for (const stored of table.rows) {
    const record: Values = stored.record;
    remember(roster, newcomer(stored), record, record.answerId, record.answered);
  }
  return roster;
}

const newcomer = <R extends Registry>(stored: TableRow<R> | null): Person<R> => ({
  id: stored?.id ?? '',
  stored,
  values: {},
  rawName: '',
  taken: [],
  voided: [],
  refusal: null,
});

export type Placed<R extends Registry> = { readonly problems: Problem[] } & (
  | { readonly kind: 'taken'; readonly person: Person<R> }
  | { readonly kind: 'older'; readonly person: Person<R> }
  | { readonly kind: 'empty' }
  | { readonly kind: 'numberless'; readonly row: number }
);

/** Finds whose answer it is and lets it speak: see `takeIn` for the rule of precedence. */
export function placeAnswer<R extends Registry>(registry: R, roster: Roster<R>, answer: Answer<R>): Placed<R> {
  const { values, doubt } = mentorClass(registry, answer.values);
  const problems = doubt === undefined ? [] : [classDoubtful(answer, doubt)];
  if (saysNothing(values) && answer.rawName === '') return { kind: 'empty', problems };
  const person = findPerson(roster, answer, identityOf(values)) ?? newcomer<R>(null);
  const { stored } = person;
  if (stored && stored.id === '') return { kind: 'numberless', row: stored.row, problems };
  const answered = (stored?.record as Values | undefined)?.answered as string | null | undefined;
  if (answered && answer.at !== null && answer.at < answered) return { kind: 'older', person, problems };
  if (values.consent === CONSENT.no) refuse(person, answer);
  else accept(roster, person, answer, values, Boolean(answered) && (answer.at === null || answer.at === answered));
  remember(roster, person, values, answer.answerId, answer.at);
  return { kind: 'taken', person, problems };
}

/** Consent, role and address alone do not make an application. */
const saysNothing = (values: Values): boolean =>
  Object.keys(values).every((key) => ['consent', 'guardianConsent', 'consentDate', 'role', 'email'].includes(key));

function findPerson<R extends Registry>(
  roster: Roster<R>,
  answer: Answer<R>,
  identity: Identity,
): Person<R> | undefined {
  const edited = roster.byAnswer.get(answer.answerId);
  if (edited && nameCorrected(identity.name, nameOf(edited))) return edited;
  const sure = roster.known.find(identity);
  if (sure) return sure;
  const same = roster.byMoment.get(momentKey(answer.at, identity.email));
  return same && (identity.name === null || nameKey(identity.name) === nameKey(nameOf(same))) ? same : undefined;
}

const nameOf = <R extends Registry>({ values, stored }: Person<R>): string | null =>
  ((values.name ?? (stored?.record as Values | undefined)?.name) as string | undefined) ?? null;

/** What was said before a refusal may not be used, even if consent is given again later. */
function refuse<R extends Registry>(person: Person<R>, answer: Answer<R>): void {
  person.voided.push(...person.taken.map((one) => one.answer), ...(person.refusal ? [person.refusal] : []));
  person.taken = [];
  person.values = {};
  person.rawName = '';
  person.refusal = answer;
}

function accept<R extends Registry>(
  roster: Roster<R>,
  person: Person<R>,
  answer: Answer<R>,
  values: Values,
  fillsOnly: boolean,
): void {
  if (person.refusal) person.voided.push(person.refusal);
  person.refusal = null;
  person.taken.push({ answer, fillsOnly });
  const additions = fillsOnly
    ? Object.entries(values).filter(([key]) => isEmpty(roster, person, key))
    : Object.entries(values);
  person.values = { ...person.values, ...Object.fromEntries(additions) };
  if (answer.rawName !== '') person.rawName = answer.rawName;
  else if (values.name !== undefined) person.rawName = '';
}

/** Neither this batch nor the table holds anything for the key; a cell that cannot be read holds something. */
function isEmpty<R extends Registry>({ layout }: Roster<R>, { values, stored }: Person<R>, key: string): boolean {
  const place = layout[key as KeyOf<R>];
  return !(key in values) && (stored === null || place === undefined || isBlank(stored.cells[place]));
}
