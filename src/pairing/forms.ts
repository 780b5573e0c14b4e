import { type FORMS, MENTEE_ROLES } from '../registries/vocabulary';

export type Form = (typeof FORMS)[number];

const forms: readonly (readonly [form: Form, mentee: string, ...mentors: readonly string[]])[] = [
  ['ученик – ученик', 'Ученик', 'Ученик'],
  ['педагог – ученик', 'Ученик', 'Педагог', 'Педагог дополнительного образования'],
  ['студент – ученик', 'Ученик', 'Студент'],
  ['работодатель – ученик', 'Ученик', 'Выпускник', 'Специалист с предприятия'],
  ['учитель – учитель', 'Педагог', 'Педагог', 'Педагог дополнительного образования'],
  ['студент – студент', 'Студент', 'Студент'],
  ['педагог – студент', 'Студент', 'Педагог', 'Педагог дополнительного образования'],
  ['работодатель – студент', 'Студент', 'Выпускник', 'Специалист с предприятия'],
];

const byMentee: ReadonlyMap<string | null, ReadonlyMap<string | null, Form>> = new Map(
  MENTEE_ROLES.map((role) => [
    role,
    new Map(
      forms
        .filter(([, mentee]) => mentee === role)
        .flatMap(([form, , ...mentors]) => mentors.map((mentor) => [mentor, form])),
    ),
  ]),
);

/** The form of mentoring two roles make (R013), or null where the model knows none. */
export const formOf = (menteeRole: string | null, mentorRole: string | null): Form | null =>
  byMentee.get(menteeRole)?.get(mentorRole) ?? null;

/** A mentee's role as a bit, 0 if it is none the model knows. */
export const roleBit = (menteeRole: string | null): number => {
  const place = (MENTEE_ROLES as readonly (string | null)[]).indexOf(menteeRole);
  return place < 0 ? 0 : 1 << place;
};

/** Bits of the mentees' roles with which a mentor's role makes a form. */
export const rolesServed = (mentorRole: string | null): number =>
  MENTEE_ROLES.reduce((bits, role) => (formOf(role, mentorRole) === null ? bits : bits | roleBit(role)), 0);
