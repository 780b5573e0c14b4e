import { asOrderKind } from '../../documents/orderKind';
import { SETTING_OF } from '../../documents/sources/schoolFacts';
import type { KnownPair, School, World } from '../../documents/sources/world';
import { type Book, demand, openBook } from '../../google/book';
import { today } from '../../google/clock';
import { type DateStyle, parseDate } from '../../language/dates';
import type { NameForms } from '../../language/declension';
import { pairsBeyondLimit } from '../../people/pairLimit';
import { registryObstacle } from '../../people/statusChain';
import { surveySummary } from '../../questionnaires/figures/surveySummary';
import type { Values } from '../../questionnaires/personRow';
import { certificateRegister } from '../../registries/certificateGate';
import { certificates } from '../../registries/certificates';
import { consentRegister } from '../../registries/consentRegister';
import { consents } from '../../registries/consents';
import { council } from '../../registries/council';
import { documentAnswers } from '../../registries/documentAnswers';
import { documents } from '../../registries/documents';
import { mentees } from '../../registries/mentees';
import { type Mentor, mentors } from '../../registries/mentors';
import { nameForms } from '../../registries/nameForms';
import { needsAnalysis } from '../../registries/needsAnalysis';
import { pairs, RUNNING } from '../../registries/pairs';
import { programmeYear, readSettings, type Settings, settingNumber } from '../../registries/readSettings';
import { journal } from '../../registries/records';
import { interviews, trainings } from '../../registries/selection';
import { normativeBase, settingsSheet } from '../../registries/settings';
import { team } from '../../registries/team';
import { undoLog } from '../../registries/undoLog';
import { YES } from '../../registries/vocabulary';
import { standingsOf } from '../people/standings';
import { knownQuestionnaires } from './knownQuestionnaires';
import { councilPerson, knownPair, mentee, mentor, teamPerson } from './people';
import { registered } from './register';

/** The spreadsheet with every sheet documents are made of. */
export const openForDocuments = (): Book =>
  openBook(
    ...[settingsSheet, pairs, mentees, mentors, documents],
    ...[consents, certificates, interviews, trainings],
    ...[nameForms, team, council, documentAnswers, normativeBase],
    ...[{ captionsOf: journal }, { captionsOf: undoLog }],
  );

const readTables = (book: Book) => ({
  settings: demand(book.read(settingsSheet)),
  pairs: demand(book.read(pairs)),
  consents: demand(book.read(consents)),
  certificates: demand(book.read(certificates)),
  mentees: demand(book.read(mentees)),
  mentors: demand(book.read(mentors)),
  documents: demand(book.read(documents)),
  nameForms: demand(book.read(nameForms)),
  team: demand(book.read(team)),
  council: demand(book.read(council)),
  answers: demand(book.read(documentAnswers)),
  acts: book.read(normativeBase),
});

type Tables = ReturnType<typeof readTables>;

/** What the sheets know for documents, each read once; settings typed in the dialog count already. */
export interface Material {
  /** As the sheet has them, without what was typed a moment ago. */
  readonly stored: Settings;
  readonly tables: Tables;
  readonly forms: readonly NameForms[];
  readonly world: World;
}

export function readMaterial(book: Book, typed: Readonly<Record<string, string>> = {}): Material {
  const tables = readTables(book);
  const { settings: stored } = readSettings(tables.settings);
  const settings = { ...stored, ...typedSettings(typed) };
  return { stored, tables, forms: formTable(tables.nameForms.rows), world: worldOf(book, tables, settings) };
}

const typedSettings = (typed: Readonly<Record<string, string>>): Partial<Settings> =>
  Object.fromEntries(
    Object.entries(SETTING_OF).flatMap(([name, key]) => (typed[name]?.trim() ? [[key, typed[name]?.trim()]] : [])),
  );

function worldOf(book: Book, tables: Tables, settings: Settings): World {
  const day = today();
  const year = programmeYear(settings, day);
  const gates = {
    consents: consentRegister(tables.consents),
    certificates: certificateRegister(tables.certificates),
    settings,
    today: day,
  };
  const menteeOf = new Map(tables.mentees.rows.map(({ id, record }) => [id, record]));
  const mentorOf = new Map(tables.mentors.rows.map(({ id, record }) => [id, record]));
  const { rules, mentor: standingOf } = standingsOf(book, tables)();
  const obstacle = (id: string, record: Mentor): string => registryObstacle(standingOf(id, record), rules);
  const erasures = new Map(tables.consents.rows.map(({ record }) => [record.erased ? record.personId : null, record]));
  const erased = (id: string): string => erasures.get(id)?.erased?.split('\n').join('; ') ?? '';
  const beyond = pairsBeyondLimit(tables.pairs.rows, settingNumber(settings, 'capacityLimit'));
  const planDate = parseDate(settings.planOrderDate);
  return {
    school: schoolOf(settings, tables.acts.rows),
    year,
    today: day,
    register: registered(tables.documents.rows),
    published: Object.fromEntries(
      tables.documents.rows.flatMap(({ id, record }) => (record.published ? [[id, record.published]] : [])),
    ),
    planOrder: planDate && settings.planOrderNumber ? { number: settings.planOrderNumber, date: planDate } : null,
    team: tables.team.rows.flatMap(({ record }) => teamPerson(record)),
    council: tables.council.rows.flatMap(({ record }) => councilPerson(record)),
    mentors: tables.mentors.rows
      .filter(({ id }) => id)
      .map(({ id, record }) => mentor(id, record, gates, { notForRegistry: obstacle(id, record), erased: erased(id) })),
    mentees: tables.mentees.rows.filter(({ id }) => id).map(({ id, record }) => mentee(id, record, gates, erased(id))),
    pairs: tables.pairs.rows
      .filter(({ record }) => record.id && RUNNING.includes(record.status ?? ''))
      .map(({ id, record }) =>
        withinLimit(
          beyond.has(id),
          knownPair(
            id,
            record,
            menteeOf.get(record.menteeId ?? ''),
            mentorOf.get(record.mentorId ?? ''),
            settings,
            gates,
          ),
        ),
      ),
    questionnaires: () => knownQuestionnaires(book),
    survey: (respondent) => surveySummary(respondent, answersToNeeds(book), year),
  };
}

/** An order is not made on more mentees than the school's regulation lets a mentor have (R023). */
const withinLimit = (isBeyond: boolean, pair: KnownPair): KnownPair =>
  isBeyond && pair.orderBlocked === ''
    ? { ...pair, orderBlocked: `у наставника ${pair.mentorId} пар больше, чем разрешает Положение` }
    : pair;

const answersToNeeds = (book: Book): Values[] => book.read(needsAnalysis).rows.map(({ record }) => record as Values);

const schoolOf = (settings: Settings, acts: Tables['acts']['rows']): School => ({
  founder: settings.founder,
  fullName: settings.organisation,
  shortName: settings.organisationShort,
  address: settings.address,
  place: settings.place,
  kind: asOrderKind(settings.orderWord),
  directorPost: settings.directorPost,
  directorName: settings.director,
  curatorPost: settings.curatorPost,
  curatorName: settings.curator,
  controllerName: settings.controller,
  controllerPost: settings.controllerPost,
  acts: acts.flatMap(({ record: { act, active } }) => (act && active === YES ? [{ title: act }] : [])),
  dateStyle: dateStyle(settings),
});

const dateStyle = (settings: Settings): DateStyle =>
  settings.dateStyle.includes('«') ? 'quotes' : /[а-яё]/i.test(settings.dateStyle) ? 'words' : 'digits';

const formTable = (rows: Tables['nameForms']['rows']): NameForms[] =>
  rows.map(({ record }) => ({
    nominative: record.nominative ?? '',
    ...(record.gender ? { gender: record.gender === 'ж' ? ('female' as const) : ('male' as const) } : {}),
    forms: {
      ...(record.gen ? { gen: record.gen } : {}),
      ...(record.dat ? { dat: record.dat } : {}),
      ...(record.acc ? { acc: record.acc } : {}),
      ...(record.ins ? { ins: record.ins } : {}),
      ...(record.pre ? { pre: record.pre } : {}),
    },
  }));
