import { basisOf, CHAIN, current, type DocumentKind, isInChain, stale } from './chain';
import type { Participant, World } from './sources/world';

/** A document to be made now, and why, as a person is told. */
export interface Due {
  readonly kind: string;
  readonly reason: string;
}

const MOST = 6;

/**
 * What a curator would take up next: stale documents first, then what the chain, the registers and the time of the year
 * call for, in the order of the stages (S0–S4; feedback is collected in December, March and at the end of the year).
 */
export function dueNow(world: World): readonly Due[] {
  const due = [...renewals(world), ...chain(world), ...consents(world), ...forPairs(world), ...seasonal(world)];
  return due.filter(({ kind }, at) => due.findIndex((one) => one.kind === kind) === at).slice(0, MOST);
}

function renewals({ register, year }: World): readonly Due[] {
  const broken = new Set(stale(register).map(({ id }) => id));
  return register
    .filter((one) => broken.has(one.id) && one.year === year)
    .map(({ kind }) => ({ kind, reason: 'изменилось основание – нужна новая редакция' }));
}

const isThere = ({ register, year, planOrder }: World, kind: string): boolean =>
  current(register, kind, year) !== null || (kind === 'D3' && planOrder !== null);

/** Model documents that nothing holds back any more. */
function chain(world: World): readonly Due[] {
  const reasons: Partial<Record<DocumentKind, string>> = {
    D1: 'с этого приказа начинается программа',
    D4: 'Положение рассматривают на педсовете вместе с планом',
    D2: 'приказ о внедрении есть – пора провести педсовет',
    D3: 'педсовет прошёл – пора утвердить план',
    D5: 'педсовет прошёл – пора утвердить Положение',
    ...(world.mentors.some(({ blocked }) => blocked === '')
      ? { D6: 'план и Положение утверждены, наставники в базе есть' }
      : {}),
  };
  return Object.entries(reasons).flatMap(([kind, reason]) =>
    isInChain(kind) && !isThere(world, kind) && CHAIN[kind].basis.every((basis) => isThere(world, basis))
      ? [{ kind, reason }]
      : [],
  );
}

/** Consents that people have not handed in; whoever refused is left in peace. */
function consents({ mentees, mentors, today }: World): readonly Due[] {
  const waiting = [...mentees, ...mentors].filter(({ awaitsConsent }) => awaitsConsent);
  const count = (kind: string, who: (one: Participant) => boolean): readonly Due[] => {
    const number = waiting.filter(who).length;
    return number > 0 ? [{ kind, reason: `согласие ещё не сдано, человек: ${number}` }] : [];
  };
  const isUnder14 = ({ birthYear }: Participant) => Number(today.slice(0, 4)) - Number(birthYear) < 14;
  return [
    ...count('consent-guardian', (one) => one.isMinor && one.birthYear !== '' && isUnder14(one)),
    ...count('consent-teenager', (one) => one.isMinor && (one.birthYear === '' || !isUnder14(one))),
    ...count('consent-adult', ({ isMinor }) => !isMinor),
  ];
}

function forPairs(world: World): readonly Due[] {
  const { pairs, register, year } = world;
  const free = pairs.filter(({ blocked }) => blocked === '');
  const unordered = free.filter(({ order }) => order === '').length;
  const papers = ['agreement', 'development-plan'].flatMap((kind): readonly Due[] => {
    const lacking = free.filter(({ id, order }) => order !== '' && !current(register, kind, year, id)).length;
    return lacking > 0 ? [{ kind, reason: `ещё не оформлено, пар: ${lacking} из ${free.length}` }] : [];
  });
  const canOrder = unordered > 0 && basisOf(register, 'D7', year).absent.every((kind) => isThere(world, kind));
  return [...(canOrder ? [{ kind: 'D7', reason: `пары ещё не утверждены приказом: ${unordered}` }] : []), ...papers];
}

const FEEDBACK: readonly number[] = [12, 3];
const END_OF_YEAR: readonly number[] = [4, 5, 6, 7];

function seasonal(world: World): readonly Due[] {
  const month = Number(world.today.slice(5, 7));
  if (world.pairs.every(({ order }) => order === '')) return [];
  if (FEEDBACK.includes(month)) return [{ kind: 'report-mentor', reason: 'пора собрать промежуточные отчёты' }];
  if (!END_OF_YEAR.includes(month)) return [];
  return ['D8', 'report-final', 'award-order']
    .filter((kind) => !isThere(world, kind))
    .map((kind) => ({ kind, reason: 'учебный год подходит к концу' }));
}
