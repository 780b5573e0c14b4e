import { OUT_OF_PROGRAMME } from '../registries/vocabulary';
import type { Values } from './personRow';
import type { Questionnaire } from './questionnaire';

export interface PersonalLink {
  readonly code: string;
  readonly link: string;
}

interface Somebody {
  readonly id: string;
  readonly record: Values;
}

/**
 * The address of a questionnaire for each person it is for: not out of the programme, of the role and the form of
 * mentoring it asks about. A form nobody has been given yet excludes nobody.
 * @param pattern the form's address with `mark` in place of the code
 */
export const linksFor = (
  { roles, fixed }: Questionnaire,
  people: readonly Somebody[],
  pattern: string,
  mark: string,
): PersonalLink[] =>
  people
    .filter(({ id, record }) => {
      const { status, role, form } = record as Readonly<Record<string, string | null>>;
      if (id === '' || OUT_OF_PROGRAMME.includes(status ?? null)) return false;
      if (roles && role && !roles.includes(role)) return false;
      return fixed.form === undefined || !form || form === fixed.form;
    })
    .map(({ id }) => ({ code: id, link: pattern.split(mark).join(encodeURIComponent(id)) }));
