import type { KnownPair, Participant, School, World } from '../../src/documents/sources/world';

const SCHOOL: School = {
  ...{ founder: '', fullName: '', shortName: '', address: '', place: '' },
  ...{ directorPost: '', directorName: '', curatorPost: '', curatorName: '', controllerName: '', controllerPost: '' },
  kind: 'приказ',
  acts: [],
  dateStyle: 'words',
};

/** A school with nobody and nothing in it. */
export const bareWorld = (school: Partial<School> = {}): World => ({
  school: { ...SCHOOL, ...school },
  ...{ year: '2026/2027', today: '2026-11-20', register: [], published: {}, planOrder: null },
  ...{ team: [], council: [], mentors: [], mentees: [], pairs: [] },
  questionnaires: () => [],
  survey: () => null,
});

export const participant = (id: string, changes: Partial<Participant> = {}): Participant => ({
  ...{ id, name: 'Зорина Алиса Петровна', place: '', duty: '', blocked: '', isEmployee: false },
  ...{ schoolClass: '', phone: '', birthYear: '', guardian: '', request: '', form: '', isMinor: false },
  ...{ awaitsConsent: false, notForRegistry: '', refused: false, erased: '' },
  ...changes,
});

interface Named {
  readonly id: string;
  readonly name: string;
}

export const pairOf = (
  id: string,
  mentor: Named = { id: 'М-0001', name: '' },
  mentees: readonly Named[] = [],
): KnownPair => ({
  ...{ id, menteeId: mentees[0]?.id ?? '', mentorId: mentor.id, form: '', order: '', formedOn: '', blocked: '' },
  orderBlocked: '',
  pair: {
    mentor: { ...mentor, place: '', isEmployee: true },
    mentees: mentees.map((one) => ({ ...one, place: '' })),
    form: '',
    curator: { id: '', name: '', place: '' },
  },
});
