import { cleanText } from './literalText';

/** A person as the order prints them. `place` is a class («7Б») or a post («учитель математики»), '' if unknown. */
export interface OrderPerson {
  readonly id: string;
  /** Surname, first name, patronymic, nominative. */
  readonly name: string;
  readonly place: string;
}

export interface OrderMentor extends OrderPerson {
  /** Works here and so signs that the order was read. Pupils and people of other organisations do not. */
  readonly isEmployee: boolean;
}

/** One row of the sheet of pairs; rows of one mentor, form and curator are printed as one group. */
export interface OrderPair {
  readonly mentor: OrderMentor;
  readonly mentees: readonly OrderPerson[];
  readonly form: string;
  /** `name: ''` where no curator is set. */
  readonly curator: OrderPerson;
}

/** Rows of one curator stand together, so that a clause can say «№ 1–12». */
export function asGroups(pairs: readonly OrderPair[]): readonly OrderPair[] {
  const groups = new Map<string, OrderPair>();
  for (const pair of pairs) {
    const key = JSON.stringify([pair.mentor.id, pair.form, pair.curator.id]);
    const known = groups.get(key);
    groups.set(key, known ? { ...known, mentees: [...known.mentees, ...pair.mentees] } : pair);
  }
  const curators = [...new Set(pairs.map(({ curator }) => curator.id))];
  const order = (pair: OrderPair) => curators.indexOf(pair.curator.id);
  return [...groups.values()].sort((one, other) => order(one) - order(other));
}

/** People of a table cell, one per line; '' when one of them has no name, so that the order is stopped. */
export function listPeople(people: readonly OrderPerson[]): string {
  if (people.some(({ name }) => oneLine(name) === '')) return '';
  return people.map(withPlace).join(';\n');
}

function withPlace({ name, place }: OrderPerson): string {
  return [oneLine(name), oneLine(inSentence(place))].filter((part) => part !== '').join(', ');
}

export function oneLine(text: string): string {
  return cleanText(text).replace(/\s*\n\s*/g, ' ');
}

/** A post in the middle of a sentence begins small, unless it is an abbreviation or a class. */
export function inSentence(place: string): string {
  const text = place.trim();
  return /^[А-ЯЁ][а-яё]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
