import { inSentence, type OrderPair, type OrderPerson } from './orderPeople';
import type { Facts } from './values';

/** One clause of the order per curator, in the order of the rows: «наставнических пар № 1–12», name and post. */
export function curatorClauses(rows: readonly OrderPair[]): readonly Facts[] {
  const clauses = new Map<string, { readonly curator: OrderPerson; readonly numbers: number[] }>();
  rows.forEach(({ curator }, at) => {
    if (curator.name.trim() === '') return;
    const clause = clauses.get(curator.id) ?? { curator, numbers: [] };
    clause.numbers.push(at + 1);
    clauses.set(curator.id, clause);
  });
  const isOnly = clauses.size === 1;
  return [...clauses.values()].map(({ curator, numbers }) => ({
    Куратор: curator.name,
    Должность: inSentence(curator.place),
    'Чьи пары': isOnly && numbers.length > 1 ? 'наставнических пар (групп)' : whosePairs(numbers, rows, isOnly),
  }));
}

/** «наставнических пар № 1, 3–5», «наставнической группы № 2»: genitive, in the number that fits. */
function whosePairs(numbers: readonly number[], rows: readonly OrderPair[], isOnly: boolean): string {
  const groups = numbers.filter((number) => (rows[number - 1]?.mentees.length ?? 0) > 1).length;
  const one = groups === 1 ? 'наставнической группы' : 'наставнической пары';
  const many = groups === 0 ? 'пар' : groups === numbers.length ? 'групп' : 'пар (групп)';
  const noun = numbers.length === 1 ? one : `наставнических ${many}`;
  return isOnly ? noun : `${noun} №\u00a0${ranges(numbers)}`;
}

function ranges(numbers: readonly number[]): string {
  const spans: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const span = spans[spans.length - 1];
    if (span && span.last === number - 1) span.last = number;
    else spans.push({ first: number, last: number });
  }
  return spans
    .map(({ first, last }) => (last === first ? `${first}` : `${first}${last === first + 1 ? ', ' : '–'}${last}`))
    .join(', ');
}
