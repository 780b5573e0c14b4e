import { distinctKey, type KnownPerson, nearDuplicates, type Suspicion } from '../questionnaires/nearDuplicates';
import type { distinct } from '../registries/distinct';
import { cellText } from '../schema/cell';
import type { Table, TableRow } from '../schema/readTable';
import type { Registry } from '../schema/registry';

type Facts = Readonly<Record<string, string | number | null | undefined>>;

/** Rows of a base that may be one person, without those the curator declared to be different people. */
export function suspects(base: Table<Registry>, apart: Table<typeof distinct>): Suspicion[] {
  const decided = new Set(apart.rows.map(({ record }) => keyOfLine(record.people ?? '')));
  return nearDuplicates(base.rows.map((row) => personOf(base, row))).filter(
    ({ one, other }) => !decided.has(distinctKey(one, other)),
  );
}

/** Two numbers as somebody may have typed them: any order, any blanks. */
const keyOfLine = (line: string): string => {
  const [one = '', other = ''] = line.split(/\s+/);
  return distinctKey(one, other);
};

/** A name that cannot be read is compared as it is written. */
function personOf({ layout }: Table<Registry>, { id, record, cells }: TableRow<Registry>): KnownPerson {
  const facts = record as unknown as Facts;
  const text = (key: string): string | null => (typeof facts[key] === 'string' ? (facts[key] as string) : null);
  return {
    id,
    name: text('name') ?? cellText(cells[layout.name ?? -1] ?? ''),
    email: text('email'),
    phone: text('phone'),
    birthYear: typeof facts.birthYear === 'number' ? facts.birthYear : null,
    schoolClass: text('schoolClass'),
  };
}
