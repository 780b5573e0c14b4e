import { looseKey } from '../schema/cell';

/** Whom a mentee would like as a mentor (R090): bits over KINDS. */
export interface Wanted {
  /** 0 = does not matter or not said. */
  readonly kinds: number;
  /** The answer says «только»: a rule, not a preference. */
  readonly only: boolean;
}

/** Kinds of mentor: how an answer names them, which roles they are, and their name in explanations. */
const kinds: readonly { readonly named: RegExp; readonly roles: readonly string[]; readonly text: string }[] = [
  { named: /ученик|старшеклассн|старших класс|школьник/, roles: ['Ученик'], text: 'старшеклассника' },
  { named: /учител|педагог/, roles: ['Педагог', 'Педагог дополнительного образования'], text: 'учителя' },
  { named: /студент/, roles: ['Студент'], text: 'студента' },
  {
    named: /специалист|предприят|работодател|выпускник/,
    roles: ['Специалист с предприятия', 'Выпускник'],
    text: 'специалиста с предприятия',
  },
];

export function readWanted(answers: readonly string[] | null): Wanted {
  const text = looseKey((answers ?? []).join('; '));
  if (/не\s?важно|любо|все равно/.test(text)) return { kinds: 0, only: false };
  const bits = kinds.reduce((sum, { named }, index) => (named.test(text) ? sum | (1 << index) : sum), 0);
  return { kinds: bits, only: bits !== 0 && /только/.test(text) };
}

export const kindOf = (role: string | null): number =>
  kinds.reduce((sum, { roles }, index) => (role !== null && roles.includes(role) ? sum | (1 << index) : sum), 0);

export const suits = ({ kinds: wanted }: Wanted, kind: number): boolean => wanted === 0 || (wanted & kind) !== 0;

/** «учителя или студента» */
export const wantedText = ({ kinds: wanted }: Wanted): string =>
  kinds
    .filter((_, index) => (wanted & (1 << index)) !== 0)
    .map(({ text }) => text)
    .join(' или ');
