import type { journal } from '../registries/records';
import type { undoLog } from '../registries/undoLog';
import type { Update } from '../schema/changes';
import type { Table } from '../schema/readTable';

/** What betrays a person in a text: the number, the full name, the phone, the e-mail … */
export interface Traces {
  readonly id: string;
  readonly words: readonly string[];
}

/** Empties what «Для отмены» keeps of a person (R054): their own rows and any row that names them. */
export function forgetInLog(table: Table<typeof undoLog>, traces: Traces): Update<typeof undoLog>[] {
  const entries = new Map<string, typeof table.rows>();
  for (const row of table.rows) {
    const { deed, kind, sheet, subject } = row.record;
    const name = JSON.stringify([deed, kind, sheet, subject]);
    entries.set(name, [...(entries.get(name) ?? []), row]);
  }
  return [...entries.values()].flatMap((rows) => {
    // A long entry goes on in further parts, and a name may stand across their border.
    const whole = rows.map(({ record }) => (record.content ?? '').slice(1, -1)).join('');
    const isTheirs = rows[0]?.record.subject === traces.id || betrays(whole, traces, escaped);
    return isTheirs ? rows.map(({ id }) => ({ id, values: { content: null } })) : [];
  });
}

/** Takes the lines about a person out of «Прежние значения» of the journal. */
export function forgetInJournal(table: Table<typeof journal>, traces: Traces): Update<typeof journal>[] {
  return table.rows.flatMap(({ id, record }) => {
    const lines = (record.before ?? '').split('\n');
    const rest = lines.filter((line) => !betrays(line, traces, (word) => word));
    return id === '' || rest.length === lines.length ? [] : [{ id, values: { before: rest.join('\n') || null } }];
  });
}

const escaped = (word: string): string => JSON.stringify(word).slice(1, -1);

const betrays = (text: string, { id, words }: Traces, written: (word: string) => string): boolean => {
  const plain = text.toLowerCase();
  return [id, ...words].some((word) => word.trim() !== '' && plain.includes(written(word.trim()).toLowerCase()));
};
