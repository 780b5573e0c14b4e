import type { NameForms } from '../language/declension';
import type { Problem } from '../problem';
import { type DoubtfulForm, declining } from './declining';
import { missing } from './missing';
import type { Placeholder } from './placeholder';
import type { Found } from './sources/found';
import { factsOf } from './sources/gather';
import type { World } from './sources/world';
import type { Template } from './template';
import { prepareValues, type Scope } from './values';
import { PRESENT, voteProblems } from './votes';

/** Everything the renderer needs for one document, and what a person must look at first. */
export interface PreparedDocument {
  readonly values: Scope;
  /** Blanks without a value and figures that contradict each other: while there are any, no document is made. */
  readonly problems: readonly Problem[];
  readonly doubts: readonly DoubtfulForm[];
}

/** @param used placeholders of the curator's own template; those of the declaration unless given */
export function prepareDocument(
  template: Template,
  found: readonly Found[],
  world: World,
  table: readonly NameForms[],
  used?: readonly Placeholder[],
): PreparedDocument {
  const { decline, doubts } = declining(table);
  const facts = factsOf(found);
  const options = { dateStyle: world.school.dateStyle, ...(used ? { used } : {}) };
  const { values } = prepareValues(template, facts, decline, options);
  return {
    values,
    problems: [...missing(template, values), ...voteProblems(facts, quorumOf(template, world))],
    doubts: doubts(),
  };
}

/** Only a council of the sheet «Педсовет» has a quorum the program knows. */
const quorumOf = ({ fields }: Template, { council }: World): number =>
  fields.some(({ name, source }) => name === PRESENT && source === 'council') ? council.length : 0;
