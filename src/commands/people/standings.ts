import { type Book, demand } from '../../google/book';
import { today } from '../../google/clock';
import { evidenceOf, standingOf } from '../../people/evidence';
import { type ChainRules, chainRules, type Standing } from '../../people/standing';
import { type ConsentFacts, consentGate } from '../../registries/consent';
import { type ConsentRegister, consentRegister } from '../../registries/consentRegister';
import { consents } from '../../registries/consents';
import type { Mentee, mentees } from '../../registries/mentees';
import type { Mentor, mentors } from '../../registries/mentors';
import type { pairs } from '../../registries/pairs';
import { readSettings } from '../../registries/readSettings';
import { interviews, trainings } from '../../registries/selection';
import type { settingsSheet } from '../../registries/settings';
import type { Table } from '../../schema/readTable';

/** The sheets a status follows from; the logs of selection are read only when a status has to be judged by them. */
export interface PeopleTables {
  readonly settings: Table<typeof settingsSheet>;
  readonly pairs: Table<typeof pairs>;
  readonly mentees: Table<typeof mentees>;
  readonly mentors: Table<typeof mentors>;
}

/** The logs of selection where a command has read them already, or is about to add to them. */
interface SelectionLogs {
  readonly interviews: Pick<Table<typeof interviews>, 'rows'>;
  readonly trainings: Pick<Table<typeof trainings>, 'rows'>;
}

export interface Standings {
  readonly rules: ChainRules;
  readonly mentee: (id: string, record: Mentee) => Standing;
  readonly mentor: (id: string, record: Mentor) => Standing;
}

/** Where everybody stands in the chain, worked out when first asked for. */
export function standingsOf(book: Book, tables: PeopleTables & Partial<SelectionLogs>): () => Standings {
  let known: Standings | undefined;
  return () => {
    if (known) return known;
    const evidence = evidenceOf({
      pairs: tables.pairs.rows.map(({ record }) => record),
      interviews: (tables.interviews ?? demand(book.read(interviews))).rows.map(({ record }) => record),
      trainings: (tables.trainings ?? demand(book.read(trainings))).rows.map(({ record }) => record),
    });
    const register = consentRegister(demand(book.read(consents)));
    known = {
      rules: chainRules(readSettings(tables.settings).settings),
      mentee: (id, record) => standingOf('mentee', id, record, evidence, gateReason(record, register)),
      mentor: (id, record) => standingOf('mentor', id, record, evidence, gateReason(record, register)),
    };
    return known;
  };
}

export const gateReason = (person: ConsentFacts, register: ConsentRegister): string => {
  const gate = consentGate(person, register, today());
  return gate.open ? '' : gate.reason;
};
