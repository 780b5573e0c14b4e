import { isBlank } from '../schema/cell';
import type { Table, TableRow } from '../schema/readTable';
import type { consents } from './consents';
import { CONSENT_KINDS, SIGNERS } from './vocabulary';

/** What a consent is given to. */
export type ConsentKind = keyof typeof CONSENT_KINDS;

/** Who signed it. */
export type Signer = keyof typeof SIGNERS;

/** One line of the register as the gate reads it; days are `yyyy-MM-dd`. */
export interface ConsentEntry {
  readonly kind: ConsentKind;
  /** null where it is not said: such a line is no signature, but it may be a withdrawal. */
  readonly signer: Signer | null;
  readonly date: string | null;
  readonly until: string | null;
  readonly mentorId: string | null;
  /** The day of withdrawal; NEVER_AGAIN where something unreadable stands in the cell. */
  readonly withdrawn: string | null;
}

/** Lines of the register by the participant's code. */
export type ConsentRegister = ReadonlyMap<string, readonly ConsentEntry[]>;

/** A cell that may mean a withdrawal is read as one, and no later signature outdoes it until the cell is put right. */
const NEVER_AGAIN = '9999-12-31';
export const LONG_AGO = '0001-01-01';

/** A withdrawal announced for a later day does not count yet. */
export const isWithdrawn = ({ withdrawn }: ConsentEntry, today: string): boolean =>
  withdrawn !== null && (withdrawn <= today || withdrawn === NEVER_AGAIN);

export function consentRegister(table: Table<typeof consents>): ConsentRegister {
  const register = new Map<string, ConsentEntry[]>();
  for (const row of table.rows) {
    const entry = entryOf(table, row);
    const { personId } = row.record;
    if (entry && personId) register.set(personId, [...(register.get(personId) ?? []), entry]);
  }
  return register;
}

function entryOf(
  { layout }: Table<typeof consents>,
  { record, cells }: TableRow<typeof consents>,
): ConsentEntry | undefined {
  const unread = (key: 'until' | 'withdrawn' | 'mentorId'): boolean =>
    record[key] === null && !isBlank(cells[layout[key] ?? -1]);
  const withdrawn = unread('withdrawn') ? NEVER_AGAIN : record.withdrawn;
  // Somebody withdrew something that cannot be read: the widest reading protects the person.
  const kind = keyOf(CONSENT_KINDS, record.kind) ?? (withdrawn ? 'data' : undefined);
  if (!kind) return undefined;
  return {
    kind,
    signer: unread('mentorId') ? null : keyOf(SIGNERS, record.signer),
    date: record.date,
    until: unread('until') ? LONG_AGO : record.until,
    mentorId: record.mentorId,
    withdrawn,
  };
}

const keyOf = <K extends string>(captions: Readonly<Record<K, string>>, caption: string | null): K | null =>
  (Object.keys(captions) as K[]).find((key) => captions[key] === caption) ?? null;
