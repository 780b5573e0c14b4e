import type { PairingInput } from '../../src/pairing/input';
import { type Mentee, mentees } from '../../src/registries/mentees';
import { type Mentor, mentors } from '../../src/registries/mentors';
import type { Settings } from '../../src/registries/readSettings';
import { columnKeys, type Registry, type RowOf } from '../../src/schema/registry';

const blankRow = <R extends Registry>(registry: R): RowOf<R> =>
  Object.fromEntries(columnKeys(registry).map((key) => [key, null])) as RowOf<R>;

/** Invented people. A mentee and a mentor who fit each other unless a test says otherwise. */
export const aMentee = (wish: Partial<Mentee> = {}): Mentee => ({
  ...blankRow(mentees),
  id: 'Н-0001',
  name: 'Соколова Арина Денисовна',
  birthYear: 2013,
  role: 'Ученик',
  schoolClass: '7Б',
  tags: ['#математика'],
  consent: 'Даю согласие',
  guardianConsent: 'Сдано куратору',
  consentDate: '2026-09-14',
  status: 'В базе',
  programmeYear: '2026/2027',
  source: 'Анкета',
  answered: '2026-09-15T10:23:45',
  ...wish,
});

export const aMentor = (wish: Partial<Mentor> = {}): Mentor => ({
  ...blankRow(mentors),
  id: 'М-0001',
  name: 'Кузнецова Ольга Владимировна',
  role: 'Педагог',
  birthYear: 1975,
  tags: ['#математика'],
  capacity: 1,
  consent: 'Даю согласие',
  consentDate: '2026-09-14',
  status: 'В базе',
  programmeYear: '2026/2027',
  source: 'Анкета',
  ...wish,
});

export const settings = (wish: Readonly<Record<string, string>> = {}): Settings =>
  ({
    capacityLimit: '5',
    capacityDefault: '1',
    registryOnly: 'Нет',
    certificateNeeded: 'Да',
    olderMentor: 'Да',
    wantedMatters: 'Да',
    ...wish,
  }) as unknown as Settings;

export const TODAY = '2026-09-20';

export const dictionary = [
  { tag: '#математика', close: ['#егэ', '#олимпиады'] },
  { tag: '#егэ', close: [] },
  { tag: '#олимпиады', close: [] },
  { tag: '#химия', close: ['#биология'] },
  { tag: '#биология', close: [] },
  { tag: '#общение', close: ['#адаптация'] },
  { tag: '#адаптация', close: [] },
  { tag: '#методика_урока', close: [] },
];

export const numbered = (prefix: string, place: number): string => `${prefix}-${String(place + 1).padStart(4, '0')}`;

/** Input in which the n-th person has the number n; a record's own `id` wins. */
export function inputOf(
  mentees: readonly Partial<Mentee>[],
  mentors: readonly Partial<Mentor>[],
  more: Partial<PairingInput> = {},
): PairingInput {
  return {
    mentees: mentees.map((wish, place) => {
      const id = wish.id ?? numbered('Н', place);
      return { id, record: aMentee({ name: `Наставляемый ${id}`, ...wish, id }) };
    }),
    mentors: mentors.map((wish, place) => {
      const id = wish.id ?? numbered('М', place);
      return { id, record: aMentor({ name: `Наставник ${id}`, ...wish, id }) };
    }),
    running: [],
    consents: new Map(),
    certificates: new Map(),
    wishes: [],
    tags: dictionary,
    settings: settings(),
    today: TODAY,
    objective: 'coverage',
    ...more,
  };
}
