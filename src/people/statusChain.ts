import { MENTEE_STATUS, MENTOR_STATUS } from '../registries/vocabulary';
import { lack, type Need } from './needs';
import type { ChainRules, PersonRole, Standing } from './standing';

interface Step {
  readonly from: readonly (string | null)[];
  readonly to: string;
  readonly needs: readonly Need[];
}

const { waiting, base, selected, trained, registry, reserve, paired, finished, left } = MENTOR_STATUS;

/** Every step there is (R076). A pair that is over sends the mentor back to where the records put them. */
const STEPS: Readonly<Record<PersonRole, readonly Step[]>> = {
  mentor: [
    { from: [base, null], to: waiting, needs: [] },
    {
      from: [waiting, selected, trained, registry, reserve, paired, finished, left, null],
      to: base,
      needs: ['consent', 'noPair'],
    },
    { from: [base, reserve, paired], to: selected, needs: ['consent', 'noPair', 'interview'] },
    {
      from: [base, selected, reserve, paired],
      to: trained,
      needs: ['consent', 'noPair', 'interviewIfAsked', 'training'],
    },
    {
      from: [base, selected, trained, reserve, paired, finished],
      to: registry,
      needs: ['consent', 'noPair', 'interviewIfAsked', 'trainingIfAsked', 'order'],
    },
    { from: [base, selected, trained, registry, reserve], to: paired, needs: ['consent', 'orderIfAsked', 'pair'] },
    { from: [base, selected, trained, registry, paired], to: reserve, needs: ['noPair'] },
    { from: [paired], to: finished, needs: ['noPair'] },
    {
      from: [waiting, base, selected, trained, registry, reserve, paired, finished, null],
      to: left,
      needs: ['noPair', 'reason'],
    },
  ],
  mentee: [
    { from: [base, reserve, null], to: waiting, needs: ['noPair'] },
    { from: [waiting, reserve, paired, finished, left, null], to: base, needs: ['consent', 'noPair'] },
    { from: [base, reserve], to: paired, needs: ['consent', 'pair'] },
    { from: [base, paired], to: reserve, needs: ['noPair'] },
    { from: [paired], to: finished, needs: ['noPair'] },
    { from: [waiting, base, reserve, paired, finished, null], to: left, needs: ['noPair', 'reason'] },
  ],
};

/** Why a mentor may not be approved by an order on the register; '' when nothing is in the way. */
export function registryObstacle(standing: Standing, rules: ChainRules): string {
  if (standing.status === left) return 'наставник выбыл из программы';
  return lacks(['interviewIfAsked', 'trainingIfAsked'], standing, rules, null);
}

/** Statuses from which the order on the register moves a mentor on; one in a pair stays there. */
export const BEFORE_REGISTRY: readonly (string | null)[] = [base, selected, trained, reserve, finished];

/** What has to be true of somebody who has the status, however they came by it. */
const HOLDS: Readonly<Record<PersonRole, Readonly<Record<string, readonly Need[]>>>> = {
  mentor: {
    [base]: ['consent', 'noPair'],
    [selected]: ['interview', 'noPair'],
    [trained]: ['training', 'noPair'],
    [registry]: ['order', 'noPair'],
    [reserve]: ['noPair'],
    [paired]: ['pair'],
    [finished]: ['noPair'],
    [left]: ['noPair'],
  },
  mentee: {
    [base]: ['consent', 'noPair'],
    [reserve]: ['noPair'],
    [paired]: ['pair'],
    [finished]: ['noPair'],
    [left]: ['noPair'],
  },
};

const ALL: Readonly<Record<PersonRole, readonly string[]>> = {
  mentee: Object.values(MENTEE_STATUS),
  mentor: Object.values(MENTOR_STATUS),
};

/**
 * Why the person may not go from their status to another one: a clause in Russian, without names; '' when they may.
 * `reason` is what the curator wrote; only leaving the programme asks for it.
 */
export function stepRefusal(standing: Standing, to: string, rules: ChainRules, reason: string | null = null): string {
  const { role, status } = standing;
  if (status === to) return '';
  if (!ALL[role].includes(to)) return `такого статуса нет, есть ${quoted(ALL[role])}`;
  const step = STEPS[role].find((one) => one.to === to && one.from.includes(status));
  if (!step) return jumpText(role, status, to);
  const missing = lacks(step.needs, standing, rules, reason);
  return missing ? `условие не выполнено: ${missing}` : '';
}

function jumpText(role: PersonRole, status: string | null, to: string): string {
  const onward = STEPS[role].filter(({ from }) => from.includes(status)).map((step) => step.to);
  const start = status ? `из статуса «${status}»` : 'без статуса';
  return onward.length > 0
    ? `${start} нельзя перейти сразу в «${to}», можно в ${quoted(onward)}`
    : `статус «${status}» не из списка программы, выберите ${quoted(ALL[role])}`;
}

const lacks = (needs: readonly Need[], standing: Standing, rules: ChainRules, reason: string | null): string =>
  needs
    .map((need) => lack(need, standing, rules, reason))
    .filter((text) => text !== '')
    .join('; ');

const quoted = (statuses: readonly string[]): string => statuses.map((status) => `«${status}»`).join(', ');

export interface NextStep {
  readonly status: string;
  /** '' when the step may be made at once. */
  readonly refusal: string;
  readonly needsReason: boolean;
}

/** Every status the person could go to from where they are, with what is in the way. */
export const nextSteps = (standing: Standing, rules: ChainRules): NextStep[] =>
  STEPS[standing.role]
    .filter(({ from }) => from.includes(standing.status))
    .map(({ to, needs }) => ({
      status: to,
      refusal: stepRefusal(standing, to, rules, 'причина указана'),
      needsReason: needs.includes('reason'),
    }));

/** What contradicts the status somebody has, as a clause; '' when nothing does. */
export function statusDoubt(standing: Standing, rules: ChainRules): string {
  const { role, status } = standing;
  if (status === null) return 'статус не указан';
  if (!ALL[role].includes(status)) return 'такого статуса нет в списке программы';
  return lacks(HOLDS[role][status] ?? [], standing, rules, null);
}

/** Where the records put a person without a pair: as far along the chain as they prove. */
export function provenStatus(standing: Standing, rules: ChainRules): string {
  if (standing.gateReason) return waiting;
  if (standing.role === 'mentee') return base;
  const proven = [registry, trained, selected].find(
    (status) => lacks(HOLDS.mentor[status] ?? [], standing, rules, null) === '',
  );
  return proven ?? base;
}
