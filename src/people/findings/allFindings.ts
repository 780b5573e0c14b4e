import { type CheckMaterial, FINDING_GROUPS, type Finding, type FindingGroup } from './finding';
import { formulaFindings } from './formulas';
import { numberFindings } from './numbers';
import { pairFindings } from './pairs';
import { referenceFindings } from './references';
import { likeTags, spellingFindings } from './spelling';
import { structureFindings } from './structure';
import { termFindings } from './terms';
import { unreadableFindings } from './unreadable';

const order = Object.keys(FINDING_GROUPS) as FindingGroup[];

/** Everything that is wrong in the workbook, group by group in the order the groups are declared. */
export function allFindings(material: CheckMaterial): Finding[] {
  const found = [
    ...structureFindings(material),
    ...numberFindings(material),
    ...referenceFindings(material),
    ...pairFindings(material),
    ...spellingFindings(material),
    ...likeTags(material),
    ...formulaFindings(material),
    ...termFindings(material),
  ];
  return [...found, ...unreadableFindings(material, found)].sort(
    (a, b) => order.indexOf(a.group) - order.indexOf(b.group),
  );
}
