import type { Gathered } from '../pairing/gather';
import { menteeRules, mentorRules } from '../pairing/personRules';
import type { Obstacle, PersonAction } from '../panels/card';
import type { Suspicion } from '../questionnaires/nearDuplicates';
import { settingOn } from '../registries/readSettings';
import { lack } from './needs';
import type { ChainRules, Standing } from './standing';
import { statusDoubt } from './statusChain';
import { consentRemedy, goTo, openForm, openWindow } from './today/actions';

/** Whom the card is about, with what the other sheets say of them. */
export interface CardPerson {
  readonly id: string;
  readonly name: string | null;
  readonly gathered: Gathered;
  readonly standing: Standing;
  readonly rules: ChainRules;
  /** Why «Подбор» has nobody for them; '' where it says nothing. */
  readonly reason: string;
  /** Rows that may be the same person. */
  readonly suspicions: readonly Suspicion[];
}

/** What helps against each rule on one person (pairing/personRules); a rule that is not named here blocks nothing. */
const remedies: Readonly<Record<string, (id: string, side: string, name: string | null) => readonly PersonAction[]>> = {
  menteeNumber: (id, side) => [goTo('К строке', side, id)],
  menteeConsent: (id, side, name) => [consentRemedy(id, name), goTo('К строке', side, id, 'consent')],
  menteeStatus: () => [openForm('Изменить статус', 'status')],
  mentorNumber: (id, side) => [goTo('К строке', side, id)],
  mentorConsent: (id, side, name) => [consentRemedy(id, name), goTo('К строке', side, id, 'consent')],
  mentorStatus: () => [openForm('Изменить статус', 'status')],
  registryOnly: () => [openWindow('Приказ о реестре', 'documents'), openForm('Изменить статус', 'status')],
  certificate: () => [openForm('Записать справку', 'certificate', 'record')],
  medical: () => [openForm('Записать справку', 'certificate', 'medical')],
  places: (id, side) => [goTo('Изменить число мест', side, id, 'capacity')],
};

/**
 * Everything that keeps this person from a pair or from the next step, by the very rules of the search and of the chain
 * of statuses, each with what helps.
 */
export function obstaclesOf(person: CardPerson): Obstacle[] {
  const { standing } = person;
  const broken = brokenRules(person);
  const doubt = standing.gateReason ? '' : statusDoubt(standing, person.rules);
  const found = [
    ...broken,
    ...tagless(person),
    ...(doubt
      ? [said('doubt', `Статус «${standing.status ?? ''}»: ${doubt}`, openForm('Изменить статус', 'status'))]
      : []),
    ...lackingSelection(person),
  ];
  const isAlone = found.length === 0 && standing.role === 'mentee' && standing.runningPairs === 0;
  const unmatched = said('unmatched', person.reason || 'Пары пока нет', openWindow('Подобрать пару', 'pairing'));
  return [...found, ...(isAlone ? [unmatched] : []), ...suspected(person)];
}

const said = (id: string, text: string, ...actions: readonly PersonAction[]): Obstacle => ({
  id,
  text: text.charAt(0).toUpperCase() + text.slice(1),
  actions,
});

function brokenRules({ id, name, gathered }: CardPerson): Obstacle[] {
  const mentee = gathered.mentees.find((one) => one.id === id);
  if (mentee)
    return menteeRules
      .filter((rule) => rule.name in remedies && !rule.holds(mentee))
      .map((rule) => said(rule.name, rule.reason(mentee), ...(remedies[rule.name]?.(id, 'mentees', name) ?? [])));
  const mentor = gathered.mentors.find((one) => one.id === id);
  if (!mentor) return [];
  return mentorRules
    .filter((rule) => rule.name in remedies && !gathered.context.off.has(rule.name) && !rule.holds(undefined, mentor))
    .map((rule) =>
      said(rule.name, rule.reason(undefined, mentor), ...(remedies[rule.name]?.(id, 'mentors', name) ?? [])),
    );
}

function tagless({ id, gathered: { mentees, mentors, input } }: CardPerson): Obstacle[] {
  const person = [...mentees, ...mentors].find((one) => one.id === id);
  if (!person || person.tags.length > 0 || !settingOn(input.settings, 'tagNeeded')) return [];
  const side = mentees.some((one) => one.id === id) ? 'mentees' : 'mentors';
  return [
    said(
      'tags',
      'Нет ни одного #тега – пару не с чем сравнить',
      goTo('Вписать теги', side, id, 'tags'),
      goTo('Новые слова', 'words', ''),
    ),
  ];
}

const suspected = ({ id, suspicions, standing }: CardPerson): Obstacle[] =>
  suspicions
    .filter(({ one, other }) => one === id || other === id)
    .map(({ one, other, reason }) => {
      const twin = one === id ? other : one;
      const row = goTo('К похожей строке', standing.role === 'mentee' ? 'mentees' : 'mentors', twin);
      const compare = openWindow('Сравнить', 'duplicates');
      return said(`like ${twin}`, `Похоже на ${twin}: ${reason}`, compare, row);
    });

/** An interview or training the school asks of mentors. */
function lackingSelection({ standing, rules }: CardPerson): Obstacle[] {
  if (standing.role === 'mentee' || standing.gateReason) return [];
  const interview = lack('interviewIfAsked', standing, rules, null);
  const training = lack('trainingIfAsked', standing, rules, null);
  return [
    ...(interview ? [said('interview', interview, openForm('Записать собеседование', 'interview'))] : []),
    ...(training ? [said('training', training, openForm('Записать обучение', 'training'))] : []),
  ];
}
