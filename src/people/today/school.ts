import { type ConsentFacts, consentGate } from '../../registries/consent';
import { evidenceOf, standingOf } from '../evidence';
import { chainRules } from '../standing';
import type { SchoolSheets, SchoolToday } from './rule';

/** The sheets with what follows from them: who may be processed, and where everybody stands in the chain. */
export function schoolToday(sheets: SchoolSheets): SchoolToday {
  const evidence = evidenceOf({
    pairs: sheets.pairs.map(({ record }) => record),
    interviews: sheets.interviews.map(({ record }) => record),
    trainings: sheets.trainings.map(({ record }) => record),
  });
  const gateOf = (person: ConsentFacts) => consentGate(person, sheets.consents, sheets.today);
  return {
    ...sheets,
    rules: chainRules(sheets.settings),
    gateOf,
    standingOf: ({ id, record }) => {
      const gate = gateOf(record);
      return standingOf(isMentee(id) ? 'mentee' : 'mentor', id, record, evidence, gate.open ? '' : gate.reason);
    },
  };
}

const isMentee = (id: string): boolean => id.startsWith('Н-');
