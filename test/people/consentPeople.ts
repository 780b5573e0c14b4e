import { type ConsentRegister, consentRegister } from '../../src/registries/consentRegister';
import { consents } from '../../src/registries/consents';
import type { Mentee } from '../../src/registries/mentees';
import type { Mentor } from '../../src/registries/mentors';
import { CONSENT_KINDS, SIGNERS } from '../../src/registries/vocabulary';
import { readTable } from '../../src/schema/readTable';
import { columnKeys } from '../../src/schema/registry';
import { numbered } from '../pairing/people';
import { dice } from '../pairing/randomSchool';

/** The day of the tests; people are born around the ages at which the law changes its mind. */
export const DAY = '2026-09-20';

/** A line of «Согласия» as somebody may have typed it. */
export type Line = Readonly<Partial<Record<keyof typeof consents.columns, string>>>;

interface People {
  readonly mentees: readonly (Partial<Mentee> & { readonly id: string })[];
  readonly mentors: readonly (Partial<Mentor> & { readonly id: string })[];
  readonly lines: readonly Line[];
}

/** Surnames an order would print, and some a hostile hand would type. */
const SURNAMES = [
  ...Array<string>(8).fill('Тайна'),
  "О'Тайна",
  'Тайна-Öз',
  '=Тайна',
  '$&Тайна',
  '{{Тайна}}',
  'Тайна<b>',
  '"Тайна',
  'Тайна|1',
];
const BEFORE = ['2026-09-19', '2026-09-01', '2025-12-31'];
const WHEN = [...BEFORE, '2026-09-20', '2026-09-21', '2027-01-01'];

/** Letters in place of a number, so that one name is never the beginning of another. */
const word = (place: number): string =>
  [place, Math.floor(place / 26)].map((at) => String.fromCharCode(1072 + (at % 26))).join('');

/** Invented people of every age and every state of consent, and the register that goes with them. */
export function peopleWithConsents(seed: number, mentees: number, mentors: number): People {
  const roll = dice(seed);
  const one = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const named = (prefix: string, place: number): string | null =>
    roll(15) === 0 ? null : `${one(SURNAMES)}${prefix}${word(place)} Мария Петровна`;
  const said = () => ({
    consent: one(['Даю согласие', 'Даю согласие', 'Даю согласие', 'Не даю согласие', null]),
    guardianConsent: one(['Сдано куратору', 'Сдано куратору', 'Сдам позже', 'Нет', 'Мне есть 18 лет', null]),
    consentDate: one([...BEFORE, ...BEFORE, '2026-09-25', null]),
    answered: one(['2026-09-10T10:00:00', '2025-12-31T10:00:00', '2026-09-20T09:00:00', null]),
  });
  const people = {
    mentees: Array.from({ length: mentees }, (_, place) => ({
      id: numbered('Н', place),
      name: named('н', place),
      role: one(['Ученик', 'Ученик', 'Ученик', 'Студент', 'Педагог', null]),
      birthYear: one([2014, 2013, 2012, 2011, 2009, 2008, 2007, 1990, null]),
      ...said(),
    })),
    mentors: Array.from({ length: mentors }, (_, place) => ({
      id: numbered('М', place),
      name: named('м', place),
      role: one(['Педагог', 'Педагог', 'Ученик', 'Выпускник']),
      birthYear: one([1975, 1990, 2010, 2009, 2008, null]),
      sharing: one(['Да', 'Нет', null]),
      certificate: 'Есть',
      capacity: 5,
      ...said(),
    })),
  };
  const lines = [...people.mentees, ...people.mentors].flatMap(({ id }) =>
    Array.from(
      { length: one([0, 0, 1, 2, 3]) },
      (): Line => ({
        personId: one([id, id, id.toLowerCase()]),
        kind: one([...Array<string>(4).fill(CONSENT_KINDS.data), ...Object.values(CONSENT_KINDS)]),
        signer: one([...Object.values(SIGNERS), '']),
        date: one([...WHEN, '']),
        until: one(['', '', '', ...WHEN, 'когда-нибудь']),
        mentorId: one(['', numbered('М', roll(mentors))]),
        withdrawn: one(['', '', '', '', ...WHEN, 'отозвано']),
      }),
    ),
  );
  return { ...people, lines };
}

/** The sheet as it would be read with these lines. */
export const registerOf = (lines: readonly Line[]): ConsentRegister =>
  consentRegister(
    readTable(consents, {
      cells: [
        columnKeys(consents).map((key) => consents.columns[key].header),
        ...lines.map((line) => columnKeys(consents).map((key) => dotted(line[key] ?? ''))),
      ],
      marks: {},
    }),
  );

/** As a person types a day. */
export const dotted = (day: string): string => day.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1');
