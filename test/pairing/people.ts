import type { PairingInput } from '../../src/pairing/input';
import type { Mentee } from '../../src/registries/mentees';
import type { Mentor } from '../../src/registries/mentors';
import type { Settings } from '../../src/registries/settingList';

/** Invented people. A mentee and a mentor who fit each other unless a test says otherwise. */
export const aMentee = (wish: Partial<Mentee> = {}): Mentee => ({
  id: 'Н-0001',
  name: 'Соколова Арина Денисовна',
  phone: null,
  birthYear: 2013,
  request: null,
  joined: null,
  mentorName: null,
  form: null,
  mentorPlace: null,
  finished: null,
  results: null,
  caseLink: null,
  passed: null,
  role: 'Ученик',
  schoolClass: '7Б',
  position: null,
  tags: ['#математика'],
  needs: null,
  roleModel: null,
  wanted: null,
  times: null,
  meeting: null,
  email: null,
  guardian: null,
  consent: 'Даю согласие',
  guardianConsent: 'Сдано куратору',
  consentDate: '2026-09-14',
  avoid: null,
  guardianRefusal: null,
  preferences: null,
  years: null,
  shares: null,
  psychologist: null,
  status: 'В базе',
  programmeYear: '2026/2027',
  source: 'Анкета',
  notes: null,
  answered: '2026-09-15T10:23:45',
  answerId: null,
  ...wish,
});

export const aMentor = (wish: Partial<Mentor> = {}): Mentor => ({
  id: 'М-0001',
  name: 'Кузнецова Ольга Владимировна',
  phone: null,
  workplace: null,
  offers: null,
  achievements: null,
  interests: null,
  audience: null,
  timeBudget: null,
  joined: null,
  menteeNames: null,
  form: null,
  menteePlace: null,
  finished: null,
  results: null,
  caseLink: null,
  role: 'Педагог',
  schoolClass: null,
  birthYear: 1975,
  tags: ['#математика'],
  capacity: 1,
  times: null,
  meeting: null,
  roleModels: null,
  years: null,
  experience: null,
  email: null,
  consent: 'Даю согласие',
  guardianConsent: null,
  consentDate: '2026-09-14',
  certificate: null,
  organisation: null,
  avoid: null,
  preferences: null,
  learns: null,
  sharing: null,
  status: 'В базе',
  programmeYear: '2026/2027',
  source: 'Анкета',
  notes: null,
  answered: null,
  answerId: null,
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
    wishes: [],
    tags: dictionary,
    settings: settings(),
    today: TODAY,
    objective: 'coverage',
    ...more,
  };
}
