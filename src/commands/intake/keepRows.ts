import { type Book, demand } from '../../google/book';
import { nowWall, today } from '../../google/clock';
import type { AnyBatch } from '../../google/commit';
import { numberRows } from '../../google/numberRows';
import type { Problem } from '../../problem';
import type { Questionnaire } from '../../questionnaires/questionnaire';
import { questionnaires } from '../../questionnaires/questionnaireList';
import { alikeChildren } from '../../questionnaires/rows/alikeChildren';
import { keepAnswers } from '../../questionnaires/rows/keepAnswers';
import type { Kept, KeptCounts, Participant } from '../../questionnaires/rows/keeping';
import { type ConsentFacts, consentGate } from '../../registries/consent';
import type { ConsentRegister } from '../../registries/consentRegister';
import { mentees } from '../../registries/mentees';
import { mentors } from '../../registries/mentors';
import type { Table } from '../../schema/readTable';
import type { Registry } from '../../schema/registry';
import { type Dictionary, recogniser } from '../dictionary';
import type { Given } from './given';

export interface KeptSheets {
  readonly sheets: readonly { readonly registry: Registry; readonly table: Table<Registry>; readonly decision: Kept }[];
  readonly counts: KeptCounts;
  readonly problems: readonly Problem[];
}

interface Material {
  readonly book: Book;
  readonly given: Given;
  readonly sheets: readonly Registry[];
  readonly ledger: ReadonlySet<string>;
  readonly dictionary: Dictionary;
  readonly consents: ConsentRegister;
  readonly programmeYear: string;
}

/** Questionnaires whose answers are rows of a sheet of their own, and those sheets. */
const kept: readonly Questionnaire[] = questionnaires.filter(({ respondent }) => respondent !== 'newcomer');
export const answerSheets: readonly Registry[] = [...new Set(kept.map(({ registry }) => registry))];

const nothing: KeptCounts = { read: 0, added: 0, updated: 0, waiting: [], codeless: 0, refused: 0 };

/** Decides for every sheet of answers in question; only questionnaires that were given have their answers looked at. */
export function keepRows(material: Material): KeptSheets {
  const { book, given, sheets, ledger, dictionary, consents, programmeYear } = material;
  const asked = new Set([...sheets, ...kept.filter(({ key }) => given.has(key)).map(({ registry }) => registry)]);
  if (asked.size === 0) return { sheets: [], counts: nothing, problems: [] };
  const people = participants(book);
  const children = alikeChildren([...people.values()].filter(({ base }) => base === 'mentees'));
  const recognise = recogniser('mentees', dictionary);
  numberRows(book, [...asked], []);
  const decided = [...asked].map((registry) => {
    const table = demand(book.read(registry));
    const own = kept.filter((one) => one.registry === registry);
    const decision = keepAnswers({
      ...{ registry, table, ledger, programmeYear, usedIds: [], questionnaires: own, now: nowWall() },
      given: own.map((questionnaire) => ({ questionnaire, answers: given.get(questionnaire.key) ?? [] })),
      participant: (code) => people.get(code),
      children,
      mayKeep: ({ record }, { survey }) =>
        consentGate(record as unknown as ConsentFacts, consents, today(), survey ? 'survey' : 'data').open,
      tagsOf: (options, words) => recognise({ needs: options, request: words } as never).tags,
    });
    return { registry, table, decision };
  });
  return {
    sheets: decided,
    counts: decided.reduce((sum, { decision }) => added(sum, decision.counts), nothing),
    problems: decided.flatMap(({ decision }) => decision.problems),
  };
}

function participants(book: Book): ReadonlyMap<string, Participant> {
  const of = (base: Participant['base'], registry: Registry): (readonly [string, Participant])[] =>
    demand(book.read(registry)).rows.flatMap(({ id, record }) =>
      id === '' ? [] : [[id, { id, base, record: record as Participant['record'] }] as const],
    );
  return new Map([...of('mentees', mentees), ...of('mentors', mentors)]);
}

const added = (one: KeptCounts, other: KeptCounts): KeptCounts => ({
  read: one.read + other.read,
  added: one.added + other.added,
  updated: one.updated + other.updated,
  waiting: [...one.waiting, ...other.waiting],
  codeless: one.codeless + other.codeless,
  refused: one.refused + other.refused,
});

export const rowBatches = ({ sheets }: KeptSheets): AnyBatch[] =>
  sheets
    .filter(({ decision }) => decision.additions.length + decision.updates.length > 0)
    .map(({ table, decision: { additions, updates } }) => ({ table, additions, updates }));
