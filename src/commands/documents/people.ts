import type { OrderPair } from '../../documents/orderPeople';
import type { KnownPair, Participant, Person, TeamPerson } from '../../documents/sources/world';
import { formOf } from '../../pairing/forms';
import { type GateKeys, pairGate } from '../../people/pairGate';
import { isMinor } from '../../registries/age';
import { consentGate, type Gate } from '../../registries/consent';
import type { council } from '../../registries/council';
import type { Mentee } from '../../registries/mentees';
import type { Mentor } from '../../registries/mentors';
import type { Pair } from '../../registries/pairs';
import type { Settings } from '../../registries/readSettings';
import type { team } from '../../registries/team';
import { YES } from '../../registries/vocabulary';
import type { RowOf } from '../../schema/registry';

// Rows of the registers as the people a document may name.

const person = (known: Partial<Person> & Pick<Person, 'id' | 'name'>): Person => ({
  place: '',
  duty: '',
  blocked: '',
  isEmployee: false,
  ...known,
});

export const teamPerson = ({ name, post, duty, head, curator }: RowOf<typeof team>): TeamPerson[] =>
  name
    ? [
        {
          ...person({ id: name, name, place: post ?? '', duty: duty ?? '', isEmployee: true }),
          isHead: head === YES,
          isCurator: curator === YES,
        },
      ]
    : [];

export function mentor(
  id: string,
  record: Mentor,
  { consents, today }: GateKeys,
  { notForRegistry, erased }: Pick<Participant, 'notForRegistry' | 'erased'>,
): Participant {
  const gate = consentGate(record, consents, today);
  return {
    ...person({ id, name: record.name ?? '', isEmployee: record.role === 'Педагог' }),
    place: certainClass(record.schoolClass) ?? record.workplace ?? '',
    ...standing(gate),
    schoolClass: certainClass(record.schoolClass) ?? '',
    phone: record.phone ?? '',
    birthYear: String(record.birthYear ?? ''),
    guardian: '',
    request: (record.offers ?? []).join(', '),
    // Before the pairs are formed the role alone tells which form a mentor stands for.
    form: record.form ?? formOf('Ученик', record.role) ?? '',
    isMinor: isMinor(record, today),
    notForRegistry,
    erased,
    awaitsConsent: awaitsConsent(record, gate),
  };
}

export function mentee(id: string, record: Mentee, { consents, today }: GateKeys, erased: string): Participant {
  const gate = consentGate(record, consents, today);
  return {
    ...person({ id, name: record.name ?? '', isEmployee: record.role === 'Педагог' }),
    place: certainClass(record.schoolClass) ?? record.position ?? '',
    ...standing(gate),
    schoolClass: certainClass(record.schoolClass) ?? '',
    phone: record.phone ?? '',
    birthYear: String(record.birthYear ?? ''),
    guardian: record.guardian ?? '',
    request: record.request ?? '',
    form: record.form ?? '',
    isMinor: isMinor(record, today),
    notForRegistry: '',
    erased,
    awaitsConsent: awaitsConsent(record, gate),
  };
}

export const councilPerson = ({ name, post, role }: RowOf<typeof council>): Person[] =>
  name ? [person({ id: name, name, place: post ?? '', duty: role ?? '', isEmployee: true })] : [];

/** A class whose letter is still in question is printed by its number alone. */
const certainClass = (schoolClass: string | null | undefined): string | null =>
  schoolClass ? schoolClass.replace(/[А-ЯЁ]\?$/, '') : null;

const standing = (gate: Gate): Pick<Participant, 'blocked' | 'refused'> =>
  gate.open ? { blocked: '', refused: false } : { blocked: gate.reason, refused: gate.refused };

const awaitsConsent = ({ name }: Mentee | Mentor, gate: Gate): boolean => !gate.open && !gate.refused && name !== null;

export function knownPair(
  id: string,
  record: Pair,
  menteeRecord: Mentee | undefined,
  mentorRecord: Mentor | undefined,
  settings: Settings,
  gates: GateKeys,
): KnownPair {
  const curator = record.curator || settings.curator;
  const pair: OrderPair = {
    mentor: {
      id: record.mentorId ?? '',
      name: mentorRecord?.name ?? record.mentor ?? '',
      place: certainClass(mentorRecord?.schoolClass) ?? mentorRecord?.workplace ?? '',
      isEmployee: mentorRecord?.role === 'Педагог',
    },
    mentees: [
      {
        id: record.menteeId ?? '',
        name: menteeRecord?.name ?? record.mentee ?? '',
        place: certainClass(menteeRecord?.schoolClass) ?? menteeRecord?.position ?? '',
      },
    ],
    form: record.form ?? '',
    curator: { id: curator, name: curator, place: curator === settings.curator ? settings.curatorPost : '' },
  };
  return {
    id,
    menteeId: record.menteeId ?? '',
    mentorId: record.mentorId ?? '',
    form: record.form ?? '',
    order: record.order ?? '',
    formedOn: record.formedOn ?? '',
    ...pairGate(menteeRecord, mentorRecord, gates),
    pair,
  };
}
