import type { DocumentStatus, RegisteredDocument } from '../../documents/chain';
import type { OrderPair } from '../../documents/orderPeople';
import type { OrderSettings } from '../../documents/pairsOrder';
import type { Book } from '../../google/book';
import { demand } from '../../google/book';
import { today } from '../../google/clock';
import type { DateStyle } from '../../language/dates';
import type { NameForms } from '../../language/declension';
import { consentGate } from '../../registries/consent';
import { DOCUMENT_STATUS, type DocumentRow, documents } from '../../registries/documents';
import { type Mentee, mentees } from '../../registries/mentees';
import { type Mentor, mentors } from '../../registries/mentors';
import { nameForms } from '../../registries/nameForms';
import { pairs, RUNNING } from '../../registries/pairs';
import { programmeYear, readSettings, type Settings } from '../../registries/settingList';
import { normativeBase, settingsSheet } from '../../registries/settings';
import { YES } from '../../registries/vocabulary';

/** What the sheets know for an order on pairs, read once. */
export const readMaterial = (book: Book) => {
  const settings = readSettings(demand(book.read(settingsSheet))).settings;
  const tables = {
    settings: book.read(settingsSheet),
    pairs: demand(book.read(pairs)),
    mentees: demand(book.read(mentees)),
    mentors: demand(book.read(mentors)),
    documents: demand(book.read(documents)),
    nameForms: demand(book.read(nameForms)),
  };
  const acts = book
    .read(normativeBase)
    .rows.filter(({ record }) => record.act && record.active === YES)
    .map(({ record }) => ({ title: record.act ?? '' }));
  return { settings, tables, acts, today: today(), year: programmeYear(settings, today()) };
};

export type Material = ReturnType<typeof readMaterial>;

export interface OrderCandidate {
  readonly id: string;
  readonly pair: OrderPair;
  /** Why the pair may not stand in an order; '' when every gate is open. */
  readonly blocked: string;
}

/** Running pairs of the year with their people; a pair whose consent is not in order is blocked, with the reason. */
export function candidates({ settings, tables, today: day }: Material): OrderCandidate[] {
  const menteeOf = new Map(tables.mentees.rows.map(({ id, record }) => [id, record]));
  const mentorOf = new Map(tables.mentors.rows.map(({ id, record }) => [id, record]));
  return tables.pairs.rows
    .filter(({ record }) => record.id && RUNNING.includes(record.status ?? ''))
    .map(({ id, record }) => {
      const mentee = menteeOf.get(record.menteeId ?? '');
      const mentor = mentorOf.get(record.mentorId ?? '');
      const curator = record.curator || settings.curator;
      return {
        id,
        blocked: blockedBy(mentee, mentor, day),
        pair: {
          mentor: {
            id: record.mentorId ?? '',
            name: mentor?.name ?? record.mentor ?? '',
            place: certainClass(mentor?.schoolClass) ?? mentor?.workplace ?? '',
            isEmployee: mentor?.role === 'Педагог',
          },
          mentees: [
            {
              id: record.menteeId ?? '',
              name: mentee?.name ?? record.mentee ?? '',
              place: certainClass(mentee?.schoolClass) ?? mentee?.position ?? '',
            },
          ],
          form: record.form ?? '',
          curator: { id: curator, name: curator, place: curator === settings.curator ? settings.curatorPost : '' },
        },
      };
    });
}

/** A class whose letter is still in question is printed by its number alone. */
const certainClass = (schoolClass: string | null | undefined): string | null =>
  schoolClass ? schoolClass.replace(/[А-ЯЁ]\?$/, '') : null;

function blockedBy(mentee: Mentee | undefined, mentor: Mentor | undefined, day: string): string {
  if (!mentee) return 'нет строки наставляемого';
  if (!mentor) return 'нет строки наставника';
  const menteeGate = consentGate(mentee, day);
  if (!menteeGate.open) return `наставляемый: ${menteeGate.reason}`;
  const mentorGate = consentGate(mentor, day);
  return mentorGate.open ? '' : `наставник: ${mentorGate.reason}`;
}

export const orderSettings = (settings: Settings, acts: OrderSettings['acts']): OrderSettings => ({
  ...(settings.founder ? { founder: settings.founder } : {}),
  fullName: settings.organisation,
  shortName: settings.organisationShort,
  place: settings.place,
  kind: settings.orderWord.toLowerCase().startsWith('расп') ? 'распоряжение' : 'приказ',
  directorPost: settings.directorPost,
  directorName: settings.director,
  acts,
});

export const dateStyle = (settings: Settings): DateStyle =>
  settings.dateStyle.includes('«') ? 'quotes' : /[а-яё]/i.test(settings.dateStyle) ? 'words' : 'digits';

export const formTable = ({ tables }: Material): NameForms[] =>
  tables.nameForms.rows.map(({ record }) => ({
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

/** A row whose document has no link yet is a reserved number: a command died before it was finished. */
export const registered = ({ tables }: Material): RegisteredDocument[] =>
  tables.documents.rows.map(({ id, record }) => ({
    id,
    kind: 'D7',
    year: record.programmeYear ?? '',
    number: record.number ?? '',
    date: record.date ?? '',
    version: record.version ?? 1,
    status: isUnfinished(record)
      ? DOCUMENT_STATUS.making
      : ((record.status ?? DOCUMENT_STATUS.draft) as DocumentStatus),
    basis: [],
    ...(record.replaces ? { replaces: record.replaces } : {}),
  }));

export const isUnfinished = ({ link, status }: DocumentRow): boolean => !link && status !== DOCUMENT_STATUS.cancelled;
