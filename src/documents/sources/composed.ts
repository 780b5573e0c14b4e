import type { OrderPair } from '../orderPeople';
import { pairsOrderFacts } from '../pairsOrder';
import type { Template } from '../template';
import type { Fact, Facts } from '../values';
import type { Answers } from './answers';
import type { Found } from './found';
import { blankFacts, slipRows } from './paper';
import { expertFacts, siteFacts } from './shelf';
import type { Subject } from './subject';
import type { World } from './world';

const READERS = 'Ознакомление';

/** Puts in what follows from other fields: pairs as groups, clauses of curators, the list of those who sign. */
export function composed(
  template: Template,
  found: readonly Found[],
  world: World,
  answers: Answers,
  subject: Subject | null,
): readonly Found[] {
  if (template.id === 'D7') return withPairs(found, world, chosenPairs(world, answers.chosen.Пары));
  if (template.audience === 'questionnaire') return withFacts(found, blankFacts(subject?.questionnaire ?? null));
  if (template.id === 'code-slips') return withFacts(found, { Карточки: slipRows(peopleIn(found)) });
  if (template.id === 'expert-folder') return withFacts(found, expertFacts(world));
  if (template.id === 'site-page') return withFacts(found, siteFacts(world));
  return found.map((one) =>
    one.field.name === READERS && one.field.source === 'computed'
      ? { ...one, origin: 'computed', fact: readers(found, world).map((name) => ({ Работник: name })) }
      : one,
  );
}

const peopleIn = (found: readonly Found[]): readonly Facts[] =>
  found.flatMap(({ field, fact }) => (field.source === 'person' && Array.isArray(fact) ? (fact as Facts[]) : []));

const withFacts = (found: readonly Found[], facts: Facts): readonly Found[] =>
  found.map((one) => (one.field.name in facts ? { ...one, origin: 'computed', fact: facts[one.field.name] } : one));

function withPairs(found: readonly Found[], { school }: World, pairs: readonly OrderPair[]): readonly Found[] {
  const controller = school.controllerName
    ? { controller: { name: school.controllerName, post: school.controllerPost } }
    : {};
  const { facts } = pairsOrderFacts(school, pairs, { number: '', date: '', planOrder: null, ...controller });
  const isMade = (name: string) => ['Пары', 'Кураторы', 'Пары в приложении', READERS].includes(name);
  return found.map(
    (one): Found =>
      isMade(one.field.name)
        ? {
            ...one,
            origin: one.origin === 'chosen' && one.field.name === 'Пары' ? 'chosen' : 'computed',
            fact: facts[one.field.name],
          }
        : one,
  );
}

const chosenPairs = (world: World, chosen: readonly string[] | undefined): readonly OrderPair[] =>
  world.pairs
    .filter(({ id, orderBlocked }) => orderBlocked === '' && (chosen === undefined || chosen.includes(id)))
    .map(({ pair }) => pair);

/** People of this school whom the document names, in the order it names them; the director does not sign for it. */
function readers(found: readonly Found[], world: World): readonly string[] {
  const staff = new Set(
    [
      ...[...world.team, ...world.council, ...world.mentors].flatMap(({ name, isEmployee }) =>
        isEmployee ? [name] : [],
      ),
      world.school.curatorName,
      world.school.controllerName,
    ].filter((name) => name !== '' && name !== world.school.directorName),
  );
  const named = found.flatMap(({ field, fact }) => (field.kind === 'name' ? [textOf(fact)] : namesIn(fact)));
  return [...new Set(named)].filter((name) => staff.has(name));
}

const textOf = (fact: Fact): string => (typeof fact === 'string' ? fact : '');

const namesIn = (fact: Fact): readonly string[] =>
  Array.isArray(fact)
    ? (fact as readonly (Facts | string)[]).flatMap((item) =>
        typeof item === 'string' ? [item] : Object.values(item).map(textOf),
      )
    : [];
