import type { Weights } from '../registries/pairingWeights';
import type { Instance } from './assignment/instance';
import { pairRulesOn } from './eligibility';
import type { MenteeFacts, MentorFacts } from './people';
import type { Context, Rule } from './rule';
import { score } from './score';

/** The pairs the rules allow, row by row, mentors ascending, each with its score. */
export function edgesOf(
  seekers: readonly MenteeFacts[],
  helpers: readonly MentorFacts[],
  context: Context,
  weights: Weights,
): Pick<Instance, 'rowStart' | 'mentor' | 'score'> {
  const checks = quickestFirst(pairRulesOn(context)).map(({ holds }) => holds);
  const rowStart = new Int32Array(seekers.length + 1);
  const list = { mentor: new Int32Array(1024), score: new Int32Array(1024) };
  let size = 0;
  seekers.forEach((mentee, row) => {
    for (let j = 0; j < helpers.length; j++) {
      const helper = helpers[j] as MentorFacts;
      if (!allHold(checks, mentee, helper, context)) continue;
      if (size === list.mentor.length) grow(list);
      list.mentor[size] = j;
      list.score[size] = score(mentee, helper, weights);
      size++;
    }
    rowStart[row + 1] = size;
  });
  return { rowStart, mentor: list.mentor.slice(0, size), score: list.score.slice(0, size) };
}

/** Rules that put most pairs aside for least work; for the verdict the order of the rules does not matter. */
const SELECTIVE: readonly string[] = ['audience', 'form', 'tags'];

const quickestFirst = (rules: readonly Rule[]): Rule[] => [
  ...rules.filter(({ name }) => SELECTIVE.includes(name)),
  ...rules.filter(({ name }) => !SELECTIVE.includes(name)),
];

function allHold(
  checks: readonly ((mentee: MenteeFacts, mentor: MentorFacts, context: Context) => boolean)[],
  mentee: MenteeFacts,
  mentor: MentorFacts,
  context: Context,
): boolean {
  for (let k = 0; k < checks.length; k++) if (!checks[k]?.(mentee, mentor, context)) return false;
  return true;
}

function grow(list: { mentor: Int32Array; score: Int32Array }): void {
  for (const name of ['mentor', 'score'] as const) {
    const longer = new Int32Array(2 * list[name].length);
    longer.set(list[name]);
    list[name] = longer;
  }
}
