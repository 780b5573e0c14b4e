import type { TraceLine } from '../panels';
import type { Weights } from '../registries/pairingWeights';
import { type Settings, settingOn } from '../registries/readSettings';
import { pairRules } from './pairRules';
import type { MenteeFacts, MentorFacts } from './people';
import { menteeRules, mentorRules } from './personRules';
import type { Context, MenteeRule, MentorRule, Rule } from './rule';
import { points, score } from './score';

/** Every rule, in the order in which the first broken one counts as the reason. */
export const rules: readonly Rule[] = [...menteeRules, ...mentorRules, ...pairRules];

/** Names of the rules that are switched off. */
export const rulesOff = (settings: Settings): ReadonlySet<string> =>
  new Set(rules.filter((rule) => rule.switch && !settingOn(settings, rule.switch)).map(({ name }) => name));

/** The first rule on the mentee alone that keeps them out, or undefined. */
export const menteeObstacle = (mentee: MenteeFacts): MenteeRule | undefined =>
  menteeRules.find(({ holds }) => !holds(mentee));

/** The first rule on the mentor alone that keeps them out, or undefined. */
export const mentorObstacle = (mentor: MentorFacts, { off }: Context): MentorRule | undefined =>
  mentorRules.find(({ name, holds }) => !off.has(name) && !holds(undefined, mentor));

/** Rules on two people that are in force: choose once, ask for every pair. */
export const pairRulesOn = ({ off }: Context): readonly Rule[] => pairRules.filter(({ name }) => !off.has(name));

/** The first broken rule of all, or undefined if the two may be paired. */
export const obstacle = (mentee: MenteeFacts, mentor: MentorFacts, context: Context): Rule | undefined =>
  rules.find(({ name, holds }) => !context.off.has(name) && !holds(mentee, mentor, context));

/** Every rule in force that a locked pair breaks and a lock cannot set aside. */
export const lockObstacles = (mentee: MenteeFacts, mentor: MentorFacts, context: Context): readonly Rule[] =>
  rules.filter((rule) => !rule.yields && !context.off.has(rule.name) && !rule.holds(mentee, mentor, context));

/** «Почему не предложен X?»: every rule with its verdict; with `weights` also the points and what they consist of. */
export function trace(mentee: MenteeFacts, mentor: MentorFacts, context: Context, weights?: Weights): TraceLine[] {
  const lines = rules.map((rule) => {
    if (context.off.has(rule.name))
      return { rule: rule.caption, passed: true, text: 'правило выключено в «Настройках»' };
    const passed = rule.holds(mentee, mentor, context);
    return { rule: rule.caption, passed, text: passed ? 'выполнено' : rule.reason(mentee, mentor, context) };
  });
  return weights ? [...lines, { rule: 'Баллы пары', passed: true, text: pointsText(mentee, mentor, weights) }] : lines;
}

function pointsText(mentee: MenteeFacts, mentor: MentorFacts, weights: Weights): string {
  const { tags, schedule, meeting, wanted, waiting, roleModel, preference } = points(mentee, mentor, weights);
  return (
    `${score(mentee, mentor, weights)}: теги ${tags}, время ${schedule}, формат ${meeting}, желаемый наставник ${wanted}, ` +
    `ожидание ${waiting}, ролевая модель ${roleModel}, предпочтения ${preference}`
  );
}
